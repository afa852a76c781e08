package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.VoorzieningOordeel;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/**
 * What support at home costs beside a low or high contribution: nothing for anybody in the
 * household (Uitvoeringsbesluit Wmo 2015, 3.8 lid 3 onder a; to 2019 lid 4). Care that begins in
 * the course of a period counts from the next one ({@link Tijdstip#counts}), so that the
 * contribution for support at home is still due for the period in which it begins.
 */
final class Thuishulp {

  /** The notice that nothing is due for support at home any more. */
  static final String LAPSES = "thuis-vervalt";

  private final Context context;
  private final Zorg zorg;
  private final List<Voorziening> besides;

  /** What the rules for support at home make of the month in which the care begins. */
  private final Optional<Judgement> opnamemaand;

  /**
   * Support at home in a month of care.
   *
   * @param thuis the rules for support at home
   */
  Thuishulp(Context context, Regimes thuis) {
    this.context = context;
    this.zorg = context.situation().zorg().orElseThrow();
    this.besides = besides();
    this.opnamemaand = opnamemaand(thuis);
  }

  private boolean beginsNow() {
    return Zorgtijd.of(context.situation()).begintIn(context.periode().van());
  }

  private Optional<Judgement> opnamemaand(Regimes thuis) {
    Periode month = context.periode();
    boolean inMonths = Bijdrageperioden.on(month.van()).equals(month);
    return inMonths && beginsNow() && !besides.isEmpty()
        ? Optional.of(thuis.home(month).judge(context.apart()))
        : Optional.empty();
  }

  /** The support that somebody named and that is not this care itself. */
  private List<Voorziening> besides() {
    Situation situation = context.situation();
    List<Voorziening> named = new ArrayList<>();
    if (situation.aangenomen().contains(Feit.VOORZIENING)) {
      return named;
    }
    for (Voorziening voorziening : situation.voorzieningen().orElse(List.of())) {
      boolean thisCare =
          zorg == Zorg.BESCHERMD_WONEN && voorziening.soort() == VoorzieningSoort.BESCHERMD_WONEN;
      if (!thisCare) {
        named.add(voorziening);
      }
    }
    return named;
  }

  /** What to tell of it; empty when nobody named support at home. */
  Optional<Melding> melding() {
    if (besides.isEmpty()) {
      return Optional.empty();
    }
    if (opnamemaand.isPresent()) {
      return Optional.of(ofMonth(opnamemaand.get().possible()));
    }
    return Optional.of(Melding.of(beginsNow() ? "thuis-opnameperiode" : LAPSES));
  }

  private Melding ofMonth(EuroRange due) {
    Optional<Euro> most = due.max();
    if (most.isPresent() && most.get().isZero()) {
      return Melding.of(LAPSES);
    }
    Periode month = context.periode();
    Periode next = Bijdrageperioden.next(month);
    String key = "melding.thuis-opnamemaand";
    Message text =
        due.isExact()
            ? Message.of(key, month, due.min(), next)
            : most.isPresent()
                ? Message.of(key + ".hoogstens", month, most.get(), next)
                : Message.of(key + ".onbekend", month, next);
    return new Melding("thuis-opnamemaand", text);
  }

  /** What each support comes to: nothing, or what it comes to in the month in which care begins. */
  List<VoorzieningOordeel> voorzieningen() {
    if (opnamemaand.isPresent()) {
      return opnamemaand.get().voorzieningen();
    }
    List<VoorzieningOordeel> result = new ArrayList<>();
    Zorg owed = Zorgtijd.of(context.situation()).zorg(context.periode());
    Grond grond = owed.isWlz() ? Grond.WLZ_BIJDRAGE : Grond.BESCHERMD_WONEN_BIJDRAGE;
    Optional<Boolean> due = beginsNow() ? Optional.empty() : Optional.of(false);
    for (Voorziening voorziening : besides) {
      result.add(new VoorzieningOordeel(voorziening, due, grond));
    }
    return result;
  }
}
