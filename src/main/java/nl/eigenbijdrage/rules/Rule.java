package nl.eigenbijdrage.rules;

import java.util.List;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Step;

/** A ground on which a household pays nothing. One class per ground, each naming its article. */
public interface Rule {

  /** Whether the ground applies, does not apply, or depends on unknown facts; with the reason. */
  Finding assess(Context context);

  /** How this ground came to apply, step by step; nothing unless there was something to add up. */
  default List<Step> stappen(Context context) {
    return List.of();
  }
}
