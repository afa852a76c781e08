package nl.eigenbijdrage.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.eigenbijdrage.value.Periode;

/**
 * The calendar of contribution periods. Up to 2019 a year has thirteen periods of four weeks,
 * counted by ISO week; the last one has five weeks in a year of 53 (Uitvoeringsbesluit Wmo 2015,
 * article 3.8 lid 3, texts up to 2019). From 2020 it is the calendar month (Wmo 2015, 2.1.4a lid
 * 4).
 */
public final class Bijdrageperioden {

  /** The Wmo 2015 entered into force. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

  /** From here on the period is the calendar month. */
  static final LocalDate FIRST_MONTH = LocalDate.of(2020, 1, 1);

  private static final LocalDate BETWEEN = LocalDate.of(2019, 12, 30);
  private static final int WEEKS = 4;
  private static final int DAYS = 7 * WEEKS;
  private static final int PERIODS_PER_YEAR = 13;
  private static final int MONTHS_PER_YEAR = 12;

  private Bijdrageperioden() {}

  /** The period in which {@code day} lies. */
  public static Periode on(LocalDate day) {
    if (!day.isBefore(FIRST_MONTH)) {
      return month(day.getYear(), day.getMonthValue());
    }
    if (!day.isBefore(BETWEEN)) {
      return new Periode(
          Periode.Soort.VIER_WEKEN, BETWEEN, FIRST_MONTH.minusDays(1), BETWEEN.getYear(), 0);
    }
    int year = day.getYear();
    if (!day.isBefore(firstMonday(year + 1))) {
      year++;
    } else if (day.isBefore(firstMonday(year))) {
      year--;
    }
    long weeksBlock = ChronoUnit.DAYS.between(firstMonday(year), day) / DAYS;
    return fourWeeks(year, (int) Math.min(weeksBlock + 1, PERIODS_PER_YEAR));
  }

  /** The calendar month in which {@code day} lies: the period of the Wlz and of beschermd wonen. */
  public static Periode month(LocalDate day) {
    return month(day.getYear(), day.getMonthValue());
  }

  /** The period after this one. */
  public static Periode next(Periode periode) {
    return on(periode.tot().plusDays(1));
  }

  /**
   * The period with this short name, {@code 2026-03} or {@code 2018-P07}.
   *
   * @return empty when there is no such period: another form, a number that does not exist, weeks
   *     from 2020 on or months before
   */
  public static Optional<Periode> find(String code) {
    boolean weeks = code.length() == 8 && code.startsWith("-P", 4);
    boolean month = code.length() == 7 && code.charAt(4) == '-';
    if (!weeks && !month) {
      return Optional.empty();
    }
    int year = digits(code, 0, 4);
    int number = digits(code, weeks ? 6 : 5, code.length());
    boolean exists =
        weeks
            ? year >= FIRST_DAY.getYear()
                && year < FIRST_MONTH.getYear()
                && number >= 1
                && number <= PERIODS_PER_YEAR
            : year >= FIRST_MONTH.getYear() && number >= 1 && number <= MONTHS_PER_YEAR;
    if (!exists) {
      return Optional.empty();
    }
    return Optional.of(weeks ? fourWeeks(year, number) : month(year, number));
  }

  private static Periode month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    LocalDate last = LocalDate.of(year, month, first.lengthOfMonth());
    return new Periode(Periode.Soort.MAAND, first, last, year, month);
  }

  private static Periode fourWeeks(int year, int number) {
    LocalDate first = firstMonday(year).plusDays((long) DAYS * (number - 1));
    LocalDate last =
        number == PERIODS_PER_YEAR ? firstMonday(year + 1).minusDays(1) : first.plusDays(DAYS - 1L);
    return new Periode(Periode.Soort.VIER_WEKEN, first, last, year, number);
  }

  /** The Monday of ISO week 1: the week in which 4 January lies. */
  private static LocalDate firstMonday(int year) {
    LocalDate fourth = LocalDate.of(year, 1, 4);
    return fourth.minusDays(fourth.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
