package nl.eigenbijdrage.rules.bedrag;

import java.util.List;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.situation.Voorziening;

/** How much a household owes for a period in which no ground frees it. */
public interface Sum {

  /**
   * The amount for the whole household.
   *
   * @param possible the voorzieningen that make, or may make, the contribution due
   */
  Bedrag calculate(Context context, List<Voorziening> possible);
}
