package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import nl.eigenbijdrage.value.Periode;

/** From which contribution period on an event counts. */
public final class Tijdstip {

  private Tijdstip() {}

  /**
   * Whether a change in age, civil status or circumstances counts in a period. Months: from the
   * month after it, or from that month when it is the first (Uitvoeringsbesluit Wmo 2015, 3.4 lid
   * 2; for age and civil status a ruling). Four weeks: from the period after the one in which it
   * falls (ruling).
   */
  public static boolean counts(LocalDate change, Periode periode) {
    return switch (periode.soort()) {
      case MAAND -> !change.isAfter(periode.van());
      case VIER_WEKEN -> change.isBefore(periode.van());
    };
  }

  /**
   * Whether the contribution for care under the Wlz or for beschermd wonen, owed from this day on,
   * frees support at home in a period: then it is owed on every day of it. Months: 3.4 lid 2. Four
   * weeks: the same (ruling; the texts of those years have no rule for a day within a period).
   */
  public static boolean zorgTelt(LocalDate start, Periode periode) {
    return !start.isAfter(periode.van());
  }

  /**
   * Whether somebody who reaches pension age on this day counts as having reached it for the whole
   * of the year of this month, in the low and high contribution: by 31 January at the latest
   * (Besluit langdurige zorg, 3.3.1.4 lid 1; Uitvoeringsbesluit Wmo 2015, 3.4 lid 1).
   */
  public static boolean herberekend(LocalDate reached, Periode month) {
    return !reached.isAfter(LocalDate.of(month.jaar(), 1, 31));
  }

  /**
   * Whether support that started on a day makes the contribution due in a period. Months: from the
   * month after the start, or from that month when it is the first (3.5 lid 4). Four weeks: from
   * the period in which it started (3.5 lid 4, text of 2019).
   */
  public static boolean begonnen(LocalDate start, Periode periode) {
    return switch (periode.soort()) {
      case MAAND -> !start.isAfter(periode.van());
      case VIER_WEKEN -> !start.isAfter(periode.tot());
    };
  }

  /**
   * Whether support whose last day was {@code eind} has ended before a period. A part of a period
   * costs the whole period (3.10a), also when the last day is the first of it (ruling).
   */
  public static boolean gestopt(LocalDate eind, Periode periode) {
    return eind.isBefore(periode.van());
  }

  /**
   * Whether another reading of the law than the ruling of {@link #counts} would give another answer
   * for this period: the change falls within it, or on its first day.
   */
  public static boolean inDoubt(LocalDate change, Periode periode) {
    return periode.contains(change);
  }
}
