package nl.eigenbijdrage.rules;

import nl.eigenbijdrage.outcome.Finding;

/** A ground on which a household pays nothing. One class per ground, each naming its article. */
public interface Rule {

  /** Whether the ground applies, does not apply, or depends on unknown facts; with the reason. */
  Finding assess(Context context);
}
