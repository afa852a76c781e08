package nl.eigenbijdrage.rates;

import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.value.Euro;

/**
 * A lower amount that a gemeente asks of some only: for some kinds of support, or of people of whom
 * the source says in words who they are.
 *
 * @param voorzieningen the kinds of support; empty when it is for all
 * @param voorWie of whom it is asked, in words that no rule can test; empty when of everybody
 * @param euro the amount, euro per period; empty when it is not known
 */
public record LagerVoorSommigen(
    Set<String> voorzieningen, Optional<String> voorWie, Optional<Euro> euro) {

  /** Whether it is for this kind of support. */
  public boolean covers(String voorziening) {
    return voorzieningen.isEmpty() || voorzieningen.contains(voorziening);
  }

  /** Whether both can be for the same support. */
  public boolean overlaps(LagerVoorSommigen other) {
    if (voorzieningen.isEmpty() || other.voorzieningen.isEmpty()) {
      return true;
    }
    for (String voorziening : voorzieningen) {
      if (other.voorzieningen.contains(voorziening)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is known of whom it is asked, and how much it is. */
  public boolean isZeker() {
    return voorWie.isEmpty() && euro.isPresent();
  }

  /** The least that can be asked, euro per period. */
  public Euro minstens() {
    return euro.orElse(Euro.ZERO);
  }
}
