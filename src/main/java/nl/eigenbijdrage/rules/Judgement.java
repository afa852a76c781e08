package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.outcome.VoorzieningOordeel;
import nl.eigenbijdrage.outcome.Zorgdetails;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;

/**
 * What a regime makes of one case in one period, before the unknown facts have been weighed.
 *
 * @param regeling the rules that were applied
 * @param range euro per period that is possible; empty when it cannot be determined
 * @param grenzen euro per period between which the law keeps an amount that cannot be determined
 * @param findings every ground, in the order in which they decide
 * @param beslissend the ground that decides, when the range is one amount
 * @param voorzieningen each voorziening judged by itself
 * @param stappen how the amount was computed
 * @param ontbreekt the facts on which the range may depend, in the order of asking
 * @param meldingen what the reader should know
 * @param zorg what only beschermd wonen and the Wlz have
 */
public record Judgement(
    Regeling regeling,
    Optional<EuroRange> range,
    Optional<EuroRange> grenzen,
    List<Finding> findings,
    Optional<Finding> beslissend,
    List<VoorzieningOordeel> voorzieningen,
    List<Step> stappen,
    List<Feit> ontbreekt,
    List<Melding> meldingen,
    Zorgdetails zorg) {

  /** What a regime for support at home makes of a case. */
  public Judgement(
      Regeling regeling,
      Optional<EuroRange> range,
      Optional<EuroRange> grenzen,
      List<Finding> findings,
      Optional<Finding> beslissend,
      List<VoorzieningOordeel> voorzieningen,
      List<Step> stappen,
      List<Feit> ontbreekt,
      List<Melding> meldingen) {
    this(
        regeling,
        range,
        grenzen,
        findings,
        beslissend,
        voorzieningen,
        stappen,
        ontbreekt,
        meldingen,
        Zorgdetails.NONE);
  }

  /** Nothing is due, for this one reason. */
  static Judgement nothing(Regeling regeling, Finding reason) {
    return new Judgement(
        regeling,
        Optional.of(EuroRange.ZERO),
        Optional.empty(),
        List.of(reason),
        Optional.of(reason),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** This judgement with the range that is left after weighing, its reason and what it hangs on. */
  Judgement weighed(EuroRange narrowed, Optional<Finding> reason, List<Feit> decisive) {
    return new Judgement(
        regeling,
        Optional.of(narrowed),
        grenzen,
        findings,
        reason,
        voorzieningen,
        stappen,
        decisive,
        meldingen,
        zorg);
  }

  /** This judgement, with the notice that another reason may hold for the same amount. */
  Judgement eitherWay(List<Finding> told, Optional<Finding> reason) {
    List<Melding> more = new ArrayList<>(meldingen);
    more.add(Melding.of("maakt-niet-uit"));
    return new Judgement(
        regeling, range, grenzen, told, reason, voorzieningen, stappen, List.of(), more, zorg);
  }

  /** Whether the unknown facts leave exactly one amount. */
  public boolean isExact() {
    return range.isPresent() && range.get().isExact();
  }

  /** The amounts that are possible, also when the amount cannot be determined. */
  EuroRange possible() {
    return range.isPresent() ? range.get() : grenzen.orElse(EuroRange.atLeast(Euro.ZERO));
  }

  /** A legal maximum that holds although the amount cannot be determined, euro per period. */
  Optional<Euro> maximum() {
    return grenzen.flatMap(EuroRange::max);
  }
}
