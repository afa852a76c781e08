package nl.eigenbijdrage.rules;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Melding;

/** Something that the reader should know of a case beside the grounds and the sum. */
interface Notice {

  /** The notice, when it has a bearing on the case. */
  Optional<Melding> assess(Context context);
}
