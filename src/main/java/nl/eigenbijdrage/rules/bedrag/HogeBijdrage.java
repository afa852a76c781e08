package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.Zorgartikel;
import nl.eigenbijdrage.rules.Zorgtijd;
import nl.eigenbijdrage.rules.bedrag.HogeBedragen.Richting;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;

/**
 * The high contribution: Besluit langdurige zorg, 3.3.2.1; Uitvoeringsbesluit Wmo 2015, 3.11. A
 * twelfth of what is left of the income after tax, pocket money, insurance and what stays free,
 * plus the part of the wealth that counts; never above a highest amount, and never below nil
 * (ruling: the text has no floor). For years or households of which the rates lack a figure it
 * cannot be determined.
 *
 * <p>Vereenvoudiging: not taken off are benefits for war victims (3.3.2.3 lid 1 onder b, 3°), which
 * are taken off on request.
 */
public final class HogeBijdrage {

  private final Zorghuishouden huishouden;
  private final Context context;
  private final DeelVanMaand part;
  private final Zorgvermogen zorgvermogen;
  private final Zorgcompensatie compensatie;

  private HogeBijdrage(Zorghuishouden huishouden, int dagen) {
    this.huishouden = huishouden;
    this.context = huishouden.context();
    this.part = new DeelVanMaand(context.periode(), dagen);
    this.zorgvermogen = new Zorgvermogen(huishouden);
    this.compensatie = new Zorgcompensatie(huishouden, zorgvermogen.vermogens(), true);
  }

  /** The contribution of the household for this many days of the month. */
  public static Zorgbedrag of(Zorghuishouden huishouden, int dagen) {
    return new HogeBijdrage(huishouden, dagen).calculate();
  }

  private Zorgbedrag calculate() {
    Optional<Waarde> highest = context.tarief(Tarief.HOOG_MAXIMUM);
    if (highest.isEmpty()) {
      return Zorgbedrag.unknown(Optional.empty());
    }
    Euro maximum = part.of(highest.get().euro());
    if (!hasFigures()) {
      return Zorgbedrag.unknown(Optional.of(maximum));
    }
    HogeGrenzen grenzen = new HogeGrenzen(huishouden, zorgvermogen);
    return grenzen.missing().isEmpty() ? exact(maximum) : open(maximum, grenzen);
  }

  /** Whether the rates have every figure for a household like this one, whatever its income. */
  private boolean hasFigures() {
    HogeBedragen bedragen = new HogeBedragen(huishouden, Richting.GEWOON);
    bedragen.zakgeld();
    bedragen.zorgtoeslag(ExactEuro.ZERO);
    bedragen.vrijlating();
    for (Persoon persoon : huishouden.personen()) {
      bedragen.extraBedrag(persoon);
      bedragen.premie(withIncome(persoon));
    }
    return bedragen.isComplete() && context.tarief(Tarief.VERMOGENSINKOMENSBIJTELLING).isPresent();
  }

  private static Persoon withIncome(Persoon persoon) {
    return new Persoon(
        persoon.wie(),
        persoon.geboren(),
        Optional.of(persoon.inkomen().orElse(Euro.ZERO)),
        persoon.vermogen(),
        persoon.grondslag());
  }

  private Zorgbedrag exact(Euro maximum) {
    HogeBedragen bedragen = new HogeBedragen(huishouden, Richting.GEWOON);
    HogeSom som = new HogeSom(huishouden, bedragen);
    ExactEuro month = som.month(bijtelling(), compensatie.hoogste());
    List<Step> steps = new ArrayList<>(som.steps());
    if (month.compareTo(bedragen.maximum()) == 0) {
      steps.add(new Step(Message.of("stap.hoog.maximum"), month.roundHalfUp()));
    }
    part.addStep(steps, month);
    ExactEuro owed = part.of(month);
    List<Melding> meldingen = new ArrayList<>();
    if (owed.compareTo(ExactEuro.of(owed.roundHalfUp())) != 0) {
      meldingen.add(Melding.of("afronding"));
    }
    return new Zorgbedrag(
        Optional.of(EuroRange.exactly(owed.roundHalfUp())),
        Optional.of(maximum),
        bedragen.isCertain() ? Optional.empty() : marge(),
        true,
        List.of(border(month.compareTo(bedragen.maximum()) == 0, owed.roundHalfUp())),
        steps,
        List.of(),
        meldingen,
        rulings());
  }

  private List<Message> rulings() {
    List<Message> rulings = new ArrayList<>(compensatie.rulings());
    Toerekening.zorg(huishouden).ifPresent(rulings::add);
    return rulings;
  }

  /** Between which amounts it lies; empty when the uncertain figures make no difference. */
  private Optional<EuroRange> marge() {
    EuroRange marge = part.of(shifted(Richting.LAGER), shifted(Richting.HOGER));
    return marge.isExact() ? Optional.empty() : Optional.of(marge);
  }

  private ExactEuro shifted(Richting richting) {
    return new HogeSom(huishouden, new HogeBedragen(huishouden, richting))
        .month(bijtelling(), compensatie.hoogste());
  }

  private Finding border(boolean highest, Euro owed) {
    Bron bron = Zorgartikel.of(huishouden.zorg()).hoog("2", "").bron(context.periode());
    Message per = Zorgtijd.of(context.situation()).per(context.periode());
    return highest
        ? Finding.geldt(Grond.MAXIMUM, Message.of("reden.maximum.geldt", owed, per), bron)
        : Finding.geldtNiet(Grond.MAXIMUM, Message.of("reden.maximum.geldt-niet"), bron);
  }

  private Zorgbedrag open(Euro maximum, HogeGrenzen grenzen) {
    Euro highest = part.of(grenzen.highest()).roundHalfUp().min(maximum);
    Euro lowest = part.of(grenzen.lowest()).roundHalfUp().min(highest);
    return new Zorgbedrag(
        Optional.of(EuroRange.between(lowest, highest)),
        Optional.of(maximum),
        Optional.empty(),
        true,
        List.of(),
        List.of(),
        grenzen.missing(),
        List.of(),
        List.of());
  }

  private ExactEuro bijtelling() {
    return Zorgvermogen.lowest(zorgvermogen.vermogens())
        .times(context.tarief(Tarief.VERMOGENSINKOMENSBIJTELLING).orElseThrow().procent());
  }
}
