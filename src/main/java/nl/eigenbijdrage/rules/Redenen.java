package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;

/** The grounds of a case as they are told: what says the same of several voorzieningen once. */
final class Redenen {

  private static final int USUAL_NUMBER = 24;

  private final List<Finding> all = new ArrayList<>(USUAL_NUMBER);
  private final Set<Grond> told = EnumSet.noneOf(Grond.class);

  /** Adds a ground of the household. */
  void add(Finding finding) {
    all.add(finding);
    told.add(finding.grond());
  }

  /** Adds what is new: a ground that does not apply is told once, however many voorzieningen. */
  void addDistinct(List<Finding> own) {
    for (Finding finding : own) {
      boolean first = told.add(finding.grond());
      if (first || !merged(finding)) {
        all.add(finding);
      }
    }
  }

  /** Whether one that is told says the same; one that does not apply gives way to the new one. */
  private boolean merged(Finding finding) {
    for (int i = 0; i < all.size(); i++) {
      Finding other = all.get(i);
      if (other.grond() != finding.grond()) {
        continue;
      }
      if (finding.oordeel() == Oordeel.GELDT_NIET || finding.tekst().equals(other.tekst())) {
        return true;
      }
      if (other.oordeel() == Oordeel.GELDT_NIET) {
        all.set(i, finding);
        return true;
      }
    }
    return false;
  }

  /** Every ground, in the order in which it was added. */
  List<Finding> all() {
    return all;
  }

  /** Every ground, in the order in which they decide. */
  List<Finding> inOrder() {
    List<Finding> sorted = new ArrayList<>(all);
    sorted.sort(new OrderOfDeciding());
    return sorted;
  }

  private static final class OrderOfDeciding implements Comparator<Finding> {

    @Override
    public int compare(Finding one, Finding other) {
      return one.grond().compareTo(other.grond());
    }
  }
}
