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
   * nothing bounds it, or it is for some days only and tells nothing of other periods.
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
    return Optional.of(of(perJaar(old, before, now, after), before, after));
  }

  /**
   * This difference in a year.
   *
   * @param before the period of the first outcome
   * @param after the period of the second
   */
  public static Verschil of(EuroRange perJaar, Periode.Soort before, Periode.Soort after) {
    Periode.Soort per = before == after ? after : Periode.Soort.MAAND;
    return new Verschil(perJaar, perPeriod(perJaar, per), per);
  }

  /**
   * How much more a year is with {@code now} per period than with {@code old}, both bounded. The
   * facts may turn out differently in the two, so the lowest is held against the highest.
   */
  public static EuroRange perJaar(
      EuroRange old, Periode.Soort before, EuroRange now, Periode.Soort after) {
    EuroRange from = times(old, before.perJaar());
    EuroRange to = times(now, after.perJaar());
    return EuroRange.between(
        to.min().minus(from.max().orElseThrow()), to.max().orElseThrow().minus(from.min()));
  }

  private static boolean isBounded(Outcome outcome) {
    return outcome.bedragen().flatMap(EuroRange::max).isPresent();
  }

  /** Whether an amount is for some days of its period only, or for days between two periods. */
  public static boolean isOfSomeDays(Outcome outcome) {
    return outcome.details().zorg().dagen().isPresent()
        || outcome.details().periode().isBetweenPeriods();
  }

  private static EuroRange times(EuroRange range, int factor) {
    return EuroRange.between(range.min().times(factor), range.max().orElseThrow().times(factor));
  }

  private static EuroRange perPeriod(EuroRange perYear, Periode.Soort per) {
    return EuroRange.between(
        perPeriod(perYear.min(), per), perPeriod(perYear.max().orElseThrow(), per));
  }

  private static Euro perPeriod(Euro perYear, Periode.Soort per) {
    return ExactEuro.of(perYear).dividedBy(per.perJaar()).roundHalfUp();
  }
}
