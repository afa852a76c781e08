package nl.eigenbijdrage.outcome;

import java.util.Optional;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Periode;

/**
 * How much more one outcome is than another; negative when it is less.
 *
 * @param perJaar euro in a year in which nothing changes: twelve months, or thirteen periods of
 *     four weeks
 * @param perPeriode euro per {@code per}
 * @param per the period of both outcomes; a month when they differ, of which the amounts per four
 *     weeks are then worked out
 */
public record Verschil(EuroRange perJaar, EuroRange perPeriode, Periode.Soort per) {

  /**
   * How much more {@code to} is than {@code from}; empty when one of them cannot be determined,
   * nothing bounds it, or it is for some days of a month only and tells nothing of other months.
   */
  public static Optional<Verschil> between(Outcome from, Outcome to) {
    Periode.Soort before = from.details().periode().soort();
    Periode.Soort after = to.details().periode().soort();
    boolean comparable =
        isBounded(from) && isBounded(to) && !isOfSomeDays(from) && !isOfSomeDays(to);
    if (!comparable) {
      return Optional.empty();
    }
    EuroRange old = from.bedragen().orElseThrow();
    EuroRange now = to.bedragen().orElseThrow();
    EuroRange perYear = minus(times(now, after.perJaar()), times(old, before.perJaar()));
    return Optional.of(
        before == after
            ? new Verschil(perYear, minus(now, old), after)
            : new Verschil(perYear, perMonth(perYear), Periode.Soort.MAAND));
  }

  private static boolean isBounded(Outcome outcome) {
    return outcome.bedragen().flatMap(EuroRange::max).isPresent();
  }

  /** Whether an amount is for some days of its period only. */
  public static boolean isOfSomeDays(Outcome outcome) {
    return outcome.details().zorg().dagen().isPresent();
  }

  private static EuroRange times(EuroRange range, int factor) {
    return EuroRange.between(range.min().times(factor), range.max().orElseThrow().times(factor));
  }

  /** The facts may turn out differently in the two, so the lowest is held against the highest. */
  private static EuroRange minus(EuroRange now, EuroRange old) {
    return EuroRange.between(
        now.min().minus(old.max().orElseThrow()), now.max().orElseThrow().minus(old.min()));
  }

  private static EuroRange perMonth(EuroRange perYear) {
    return EuroRange.between(perMonth(perYear.min()), perMonth(perYear.max().orElseThrow()));
  }

  private static Euro perMonth(Euro perYear) {
    return ExactEuro.of(perYear).dividedBy(Periode.Soort.MAAND.perJaar()).roundHalfUp();
  }
}
