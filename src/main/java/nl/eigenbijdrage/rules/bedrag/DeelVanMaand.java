package nl.eigenbijdrage.rules.bedrag;

import java.util.List;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/**
 * A part of a month costs twelve times the amount of the month, times the days, divided by 365, in
 * leap years too: Besluit langdurige zorg, 3.3.2.9 lid 2; Uitvoeringsbesluit Wmo 2015, 3.19 lid 2.
 * The result is rounded to whole cents; the law has no rule for that.
 */
final class DeelVanMaand {

  private static final int MONTHS = 12;
  private static final int DAYS_IN_YEAR = 365;

  private final boolean whole;
  private final int days;

  /** The part of a month that has this many days. */
  DeelVanMaand(Periode month, int days) {
    this.whole = days == month.tot().getDayOfMonth();
    this.days = days;
  }

  /** What is owed for this part when a whole month costs {@code month}, before rounding. */
  ExactEuro of(ExactEuro month) {
    return whole ? month : month.times((long) MONTHS * days, DAYS_IN_YEAR);
  }

  /** The range for this part, rounded. */
  EuroRange of(ExactEuro min, ExactEuro max) {
    return EuroRange.between(of(min).roundHalfUp(), of(max).roundHalfUp());
  }

  /** The amount for this part, rounded. */
  Euro of(Euro month) {
    return of(ExactEuro.of(month)).roundHalfUp();
  }

  /** Adds how the part was computed, when it is not the whole month. */
  void addStep(List<Step> steps, ExactEuro month) {
    if (!whole) {
      steps.add(new Step(Message.of("stap.deel-van-maand", days), of(month).roundHalfUp()));
    }
  }
}
