package nl.eigenbijdrage.rules.bedrag;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.EuroRange;

/**
 * What a sum comes to.
 *
 * @param range euro per period; empty when it cannot be determined
 * @param reden the reason for this amount, or why it cannot be determined
 * @param stappen how it was computed
 * @param ontbreekt the facts that would narrow the range
 * @param meldingen what the reader should know of it
 * @param grenzen euro per period between which it lies although it cannot be determined
 * @param ook what else may make the amount lower
 */
public record Bedrag(
    Optional<EuroRange> range,
    Finding reden,
    List<Step> stappen,
    List<Feit> ontbreekt,
    List<Melding> meldingen,
    Optional<EuroRange> grenzen,
    List<Finding> ook) {

  /** What a sum comes to; nothing bounds one that cannot be determined. */
  public Bedrag(
      Optional<EuroRange> range,
      Finding reden,
      List<Step> stappen,
      List<Feit> ontbreekt,
      List<Melding> meldingen) {
    this(range, reden, stappen, ontbreekt, meldingen, Optional.empty(), List.of());
  }

  /** This amount with a reason beside its own for which it may be lower. */
  Bedrag met(Finding naast) {
    return new Bedrag(range, reden, stappen, ontbreekt, meldingen, grenzen, List.of(naast));
  }

  /** This amount, which cannot be determined, or else the other one. */
  public Bedrag orWithin(Bedrag other) {
    EuroRange bounds = grenzen.orElseThrow();
    Optional<EuroRange> others = other.range.isPresent() ? other.range : other.grenzen;
    return onbepaald(others.isPresent() ? bounds.union(others.get()) : bounds, reden, meldingen);
  }

  /** An amount that cannot be determined, save that it lies between these, euro per period. */
  static Bedrag onbepaald(EuroRange grenzen, Finding reden, List<Melding> meldingen) {
    return new Bedrag(
        Optional.empty(), reden, List.of(), List.of(), meldingen, Optional.of(grenzen), List.of());
  }
}
