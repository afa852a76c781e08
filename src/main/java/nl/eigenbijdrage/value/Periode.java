package nl.eigenbijdrage.value;

import java.time.LocalDate;

/**
 * One contribution period.
 *
 * @param soort a calendar month, or four weeks
 * @param van first day
 * @param tot last day
 * @param jaar the year whose rates hold: of the period, not of the day (2018-12-31 is in 2019-P01)
 * @param nummer the month 1..12 or the number of the four-week period 1..13; 0 for the two days
 *     between the last period of 2019 and the first month of 2020
 */
public record Periode(Soort soort, LocalDate van, LocalDate tot, int jaar, int nummer) {

  private static final Message PER_MAAND = Message.of("per.maand");
  private static final Message PER_VIER_WEKEN = Message.of("per.vier-weken");

  /** How long a contribution period lasts. */
  public enum Soort {
    MAAND("maand", 12),
    VIER_WEKEN("vier-weken", 13);

    private final String code;
    private final int perJaar;

    Soort(String code, int perJaar) {
      this.code = code;
      this.perJaar = perJaar;
    }

    /** How many of these periods make a year. */
    public int perJaar() {
      return perJaar;
    }

    /** The word of the contract: {@code maand} or {@code vier-weken}. */
    public String code() {
      return code;
    }
  }

  /** The words for what an amount of a whole period is: {@code per maand}. */
  public Message per() {
    return switch (soort) {
      case MAAND -> PER_MAAND;
      case VIER_WEKEN -> PER_VIER_WEKEN;
    };
  }

  /** The words for what an amount of some days of a period is: {@code voor 22 dagen}. */
  public static Message dagen(int dagen) {
    return dagen == 1 ? Message.of("per.dag") : Message.of("per.dagen", dagen);
  }

  /** Whether these are the days between the four-week periods and the months: nothing is due. */
  public boolean isBetweenPeriods() {
    return nummer == 0;
  }

  /** Whether a day is in this period. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(van) && !day.isAfter(tot);
  }

  /** The short name, {@code 2026-03} for a month and {@code 2018-P07} for four weeks. */
  public String code() {
    String number = nummer < 10 ? "0" + nummer : Integer.toString(nummer);
    return jaar + (soort == Soort.MAAND ? "-" : "-P") + number;
  }
}
