package nl.eigenbijdrage.rules;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.VoorzieningOordeel;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;

/**
 * What the grounds come to for one voorziening.
 *
 * @param free whether nothing is due for it, on a ground of its own or of the household
 * @param own its own grounds
 */
record VoorzieningBevinding(Voorziening voorziening, Oordeel free, List<Finding> own) {

  /** Whether it is free on a ground of its own. */
  Oordeel byItself() {
    return Finding.anyOf(own);
  }

  /**
   * The voorziening judged by itself.
   *
   * @param household the grounds of the household
   * @param amount the reason for the amount when it makes the contribution due
   * @param due whether there is such an amount at all; empty when it may be nil
   */
  VoorzieningOordeel oordeel(
      List<Finding> household, Context context, Grond amount, Optional<Boolean> due) {
    return switch (free) {
      case GELDT -> oordeel(Optional.of(false), first(household, context));
      case GELDT_NIET -> oordeel(due, amount);
      case ONBEKEND -> oordeel(Optional.empty(), first(household, context));
    };
  }

  private VoorzieningOordeel oordeel(Optional<Boolean> due, Grond grond) {
    return new VoorzieningOordeel(voorziening, due, grond);
  }

  /**
   * The ground that decides before the others that come to the same; those of the household do not
   * reach opvang that runs.
   */
  private Grond first(List<Finding> household, Context context) {
    boolean opvang =
        voorziening.soort() == VoorzieningSoort.OPVANG && Reikwijdte.loopt(voorziening, context);
    return Finding.first(free, opvang ? List.of() : household, own).grond();
  }
}
