package nl.eigenbijdrage.rules;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.situation.Voorziening;

/** A ground on which nothing is due for one voorziening. */
public interface VoorzieningRule {

  /** What the ground comes to for this voorziening; empty when it has no bearing on its kind. */
  Optional<Finding> assess(Context context, Voorziening voorziening);
}
