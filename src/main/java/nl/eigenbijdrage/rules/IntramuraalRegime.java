package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.rules.bedrag.Zorgdelen;
import nl.eigenbijdrage.rules.grond.Keuze;
import nl.eigenbijdrage.rules.grond.LaagOfHoog;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/**
 * The rules for beschermd wonen and for care under the Wlz, in every year: the low or the high
 * contribution of the household. Facts of which there are only a few values (who is in the
 * household, ages, kinds of care) must be known for a sum; while one is not, the widest range is
 * given, and {@link Weighing} goes through what the fact can be.
 */
final class IntramuraalRegime implements Regime {

  private final Regimes thuis;

  /** The rules; {@code thuis} are those for what turns out to be support at home after all. */
  IntramuraalRegime(Regimes thuis) {
    this.thuis = thuis;
  }

  @Override
  public Regeling regeling() {
    return Regeling.INTRAMURAAL_LAAG;
  }

  @Override
  public boolean holdsOn(LocalDate firstDay) {
    return !firstDay.isBefore(Bijdrageperioden.FIRST_DAY);
  }

  @Override
  public Judgement judge(Context context) {
    Zorgtijd care = Zorgtijd.of(context.situation());
    if (!care.loopt(context.periode().van())) {
      return thuis.home(context.periode()).judge(context);
    }
    Zorgdagen dagen = care.dagen(context.periode());
    Oordeel adult = context.meerderjarig(context.situation().client());
    if (dagen.client().isPresent() && adult == Oordeel.GELDT_NIET) {
      return minor(context);
    }
    Set<Feit> open = open(context, dagen.client().isPresent());
    return open.isEmpty() ? decided(context, dagen) : undecided(context, open);
  }

  /** The facts with a few values that a sum needs and that are not known. */
  private static Set<Feit> open(Context context, boolean ofClient) {
    Situation situation = context.situation();
    Set<Feit> open = EnumSet.noneOf(Feit.class);
    Zorg zorg = situation.zorg().orElseThrow();
    boolean beschermdWonen = ofClient && zorg == Zorg.BESCHERMD_WONEN;
    if (beschermdWonen && Zorgtijd.woonvormUnknown(situation, context.periode())) {
      open.add(Feit.WOONCOMPONENT);
    }
    boolean ageKnown =
        context.meerderjarig(situation.client()) == Oordeel.GELDT
            && context.pensioengerechtigd(situation.client()) != Oordeel.ONBEKEND;
    if (!ageKnown) {
      open.add(Feit.GEBOORTEDATUM);
    }
    addOfPartner(context, open);
    boolean hoursMatter =
        ofClient && zorg == Zorg.MPT && !Zorgregels.on(context.periode()).mptPerUur();
    if (hoursMatter && !situation.knows(Feit.MPT_HOOGSTENS_20_UUR)) {
      open.add(Feit.MPT_HOOGSTENS_20_UUR);
    }
    return open;
  }

  private static void addOfPartner(Context context, Set<Feit> open) {
    if (context.gehuwd() == Oordeel.ONBEKEND) {
      open.add(Feit.HUISHOUDEN);
    } else if (context.gehuwd() == Oordeel.GELDT) {
      Situation situation = context.situation();
      if (context.pensioengerechtigd(situation.partner()) == Oordeel.ONBEKEND) {
        open.add(Feit.PARTNER_GEBOORTEDATUM);
      }
      if (!situation.knows(Feit.PARTNER_ZORG)) {
        open.add(Feit.PARTNER_ZORG);
      }
    }
  }

  /** The widest range, until the facts that are open have been gone through. */
  private Judgement undecided(Context context, Set<Feit> open) {
    Zorg zorg = Zorgtijd.of(context.situation()).zorg(context.periode());
    Tarief limit = zorg.isVerblijf() ? Tarief.HOOG_MAXIMUM : Tarief.LAAG_MAXIMUM;
    Optional<Waarde> most = context.apart().tarief(limit);
    Zorguitkomst uitkomst = uitkomst(context, new Gebruikt());
    return uitkomst.open(new EuroRange(Euro.ZERO, most.map(Waarde::euro)), List.copyOf(open));
  }

  private Judgement decided(Context context, Zorgdagen dagen) {
    Context apart = context.apart();
    Zorgdelen delen = new Zorgdelen(apart, context.gehuwd() == Oordeel.GELDT, dagen);
    Keuze keuze = LaagOfHoog.of(delen.hoofd());
    Zorguitkomst uitkomst = uitkomst(context, apart.gebruikt());
    return switch (keuze.laag()) {
      case GELDT -> uitkomst.low(keuze, delen.laag());
      case GELDT_NIET -> uitkomst.high(keuze, delen.hoog());
      case ONBEKEND -> uitkomst.either(keuze, delen.laag(), delen.hoog());
    };
  }

  private Zorguitkomst uitkomst(Context context, Gebruikt used) {
    return new Zorguitkomst(context, used, new Thuishulp(context, thuis));
  }

  private Judgement minor(Context context) {
    Zorg zorg = context.situation().zorg().orElseThrow();
    // The texts on beschermd wonen name no age; what holds for support at home is taken (ruling).
    Finding finding =
        Finding.geldt(
            Grond.JONGER_DAN_18,
            Message.of("reden.jonger-dan-18.geldt.zorg"),
            Zorgartikel.of(zorg).leeftijd().bron(context.periode()));
    Optional<Message> ruling = context.achttienRuling(context.situation().client());
    if (zorg == Zorg.BESCHERMD_WONEN && ruling.isEmpty()) {
      ruling = Optional.of(Message.of("aanname.beschermd-wonen-leeftijd"));
    }
    return Judgement.nothing(
        regeling(), ruling.isPresent() ? finding.withRuling(ruling.get()) : finding);
  }
}
