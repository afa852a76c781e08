package nl.eigenbijdrage.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Periode;

/**
 * Periods after each other with the same amount for the same reason.
 *
 * @param outcomes their outcomes, the earliest first; at least one
 */
record Run(List<Outcome> outcomes) {

  /** The runs of periods, in order. */
  static List<Run> of(List<Outcome> perioden) {
    List<Run> runs = new ArrayList<>();
    for (Outcome outcome : perioden) {
      boolean goesOn = !runs.isEmpty() && runs.get(runs.size() - 1).continuesWith(outcome);
      if (!goesOn) {
        runs.add(new Run(new ArrayList<>()));
      }
      runs.get(runs.size() - 1).outcomes.add(outcome);
    }
    return runs;
  }

  Outcome first() {
    return outcomes.get(0);
  }

  Outcome last() {
    return outcomes.get(outcomes.size() - 1);
  }

  private boolean continuesWith(Outcome next) {
    Periode before = last().details().periode();
    Periode after = next.details().periode();
    return before.soort() == after.soort()
        && before.isBetweenPeriods() == after.isBetweenPeriods()
        && sameAmount(last().bedragen(), next.bedragen())
        && last().details().reden().grond() == next.details().reden().grond();
  }

  private static boolean sameAmount(Optional<EuroRange> one, Optional<EuroRange> other) {
    return one.isEmpty() || other.isEmpty()
        ? one.isEmpty() && other.isEmpty()
        : one.get().sameAs(other.get());
  }
}
