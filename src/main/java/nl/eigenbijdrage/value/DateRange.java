package nl.eigenbijdrage.value;

import java.time.LocalDate;

/**
 * The days from {@code van} up to and including {@code tot}. Also stands for a day that is not
 * known exactly: the day then lies somewhere in the range.
 */
public record DateRange(LocalDate van, LocalDate tot) {

  /** Refuses a range that ends before it starts. */
  public DateRange {
    if (tot.isBefore(van)) {
      throw new IllegalArgumentException(van + " > " + tot);
    }
  }

  /** All days of a calendar year. */
  public static DateRange ofYear(int jaar) {
    return new DateRange(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 12, 31));
  }

  /** One day that is known. */
  public static DateRange day(LocalDate day) {
    return new DateRange(day, day);
  }

  /** Whether the range is one single day. */
  public boolean isOneDay() {
    return van.equals(tot);
  }

  /** Whether a day is one of these. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(van) && !day.isAfter(tot);
  }
}
