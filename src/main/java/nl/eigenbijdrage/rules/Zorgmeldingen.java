package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Verdeling;
import nl.eigenbijdrage.rules.grond.Keuze;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/**
 * What the reader should know beside a low or high contribution, and what was taken for granted.
 */
final class Zorgmeldingen {

  private final Context context;
  private final Situation situation;
  private final Zorg zorg;
  private final List<Melding> meldingen = new ArrayList<>();

  Zorgmeldingen(Context context, Thuishulp thuishulp) {
    this.context = context;
    this.situation = context.situation();
    this.zorg = situation.zorg().orElseThrow();
    thuishulp.melding().ifPresent(meldingen::add);
  }

  /** Adds what belongs to the low contribution. */
  void ofLow() {
    if (situation.yesNo(Feit.BIJSTAND).orElse(false)) {
      boolean byItself = Zorgregels.on(context.periode()).normUitZichzelf();
      String key = "melding.bijstand-zorg" + (byItself ? "" : ".op-aanvraag");
      meldingen.add(new Melding("bijstand-zorg", Message.of(key)));
    }
    phaseOut();
  }

  /** Adds what belongs to the high contribution. */
  void ofHigh() {
    meldingen.add(Melding.of("hoog-praktijk"));
    if (situation.knows(Feit.INKOMEN_DIT_JAAR)) {
      meldingen.add(Melding.of("hoog-peiljaarverlegging"));
    }
    phaseOut();
  }

  void marge(EuroRange marge) {
    meldingen.add(Melding.of("marge", marge.min(), marge.max().orElseThrow()));
  }

  void verdeling(Verdeling parts) {
    meldingen.add(Melding.of("verdeling", parts.client(), parts.partner()));
  }

  /** Every notice, with those of the sum and of figures that are not certain. */
  List<Melding> all(Gebruikt used, List<Melding> ofSum) {
    List<Melding> all = new ArrayList<>(ofSum);
    used.melding().ifPresent(all::add);
    all.addAll(meldingen);
    boolean high = false;
    for (Melding melding : meldingen) {
      high |= melding.code().equals("hoog-praktijk");
    }
    if (high) {
      all.add(Melding.of("hoog-vraag-berekening"));
    }
    return all;
  }

  /**
   * Who had the compensation for the lapsed ouderentoeslag in 2025 keeps a part of it for some
   * years (Stb. 2025, 255, article III); how much is not known here.
   */
  private void phaseOut() {
    if (!Zorgregels.on(context.periode()).afbouwCompensatie()) {
      return;
    }
    boolean existing =
        !Zorgtijd.of(situation).van().orElse(LocalDate.MIN).isAfter(Zorgregels.LAST_OF_2025);
    boolean possible = mayHaveHad(situation.client());
    if (context.gehuwd() == Oordeel.GELDT) {
      possible |= mayHaveHad(situation.partner());
    }
    if (existing && possible) {
      meldingen.add(Melding.of("afbouw-compensatie"));
    }
  }

  private boolean mayHaveHad(Persoon persoon) {
    boolean withoutWealth =
        persoon.vermogen().isPresent() && persoon.vermogen().get().compareTo(Euro.ZERO) <= 0
            || persoon.grondslag().isPresent() && persoon.grondslag().get().isZero();
    return context.pensioengerechtigd(persoon) == Oordeel.GELDT && !withoutWealth;
  }

  /** What was taken for granted, whichever contribution it is. */
  List<Message> algemeneAannames() {
    List<Message> aannames = new ArrayList<>();
    aannames.addAll(dagen());
    if (zorg == Zorg.BESCHERMD_WONEN && situation.aangenomen().contains(Feit.WOONCOMPONENT)) {
      aannames.add(Message.of("aanname.wooncomponent"));
    }
    return aannames;
  }

  /** On which days care was taken to run, where no day of admission is known. */
  private List<Message> dagen() {
    Zorgtijd care = Zorgtijd.of(situation);
    Zorgdagen dagen = care.dagen(context.periode());
    List<Message> aannames = new ArrayList<>(2);
    boolean ofClient = dagen.client().isPresent();
    boolean ends = ofClient && dagen.client().get().tot().isBefore(context.periode().tot());
    if (ofClient && care.van().isEmpty()) {
      aannames.add(Message.of(ends ? "aanname.begin-van-de-maand" : "aanname.hele-maand"));
    }
    if (dagen.alleenPartner() > 0 && !situation.knows(Feit.PARTNER_OPNAME)) {
      aannames.add(Message.of("aanname.hele-maand.partner"));
    }
    return aannames;
  }

  /** What was taken for granted, with the choice between low and high. */
  List<Message> aannames(Keuze keuze) {
    List<Message> aannames = new ArrayList<>(algemeneAannames());
    boolean firstMonths = keuze.waarom().key().equals("zorg.waarom.eerste-maanden");
    if (situation.aangenomen().contains(Feit.EERDER_HOOG) && firstMonths) {
      aannames.add(Message.of("aanname.eerderHoog"));
    }
    boolean partTime =
        situation.aangenomen().contains(Feit.DEELTIJDVERBLIJF)
            && Zorgregels.on(context.periode()).deeltijd();
    if (partTime && keuze.laag() != Oordeel.GELDT) {
      aannames.add(Message.of("aanname.deeltijdverblijf"));
    }
    keuze.ruling().ifPresent(aannames::add);
    boolean partner = context.gehuwd() == Oordeel.GELDT;
    if (reachesAge(situation.client()) || partner && reachesAge(situation.partner())) {
      aannames.add(Message.of("aanname.aow-in-de-loop-van-het-jaar"));
    }
    return aannames;
  }

  /** Pension age reached in this month, and not in time for the whole year. */
  private boolean reachesAge(Persoon persoon) {
    if (!persoon.geboren().isOneDay()) {
      return false;
    }
    LocalDate reached = context.aow().earliestAowDatum(persoon.geboren().van());
    return context.periode().contains(reached) && !Tijdstip.herberekend(reached, context.periode());
  }
}
