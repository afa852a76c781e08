package nl.eigenbijdrage.cli.prompt;

import java.io.IOException;
import java.util.Optional;

/** Where the answers come from, line by line. */
public interface LineSource {

  /** Longer lines are no answer to any question; what comes after this is left out. */
  int LONGEST = 1000;

  /** The key that asks for the rest of a name. */
  char TAB = '\t';

  /** The next line, without its end, as it was typed; empty when there are no more. */
  Optional<String> next() throws IOException;

  /**
   * Whether a line also ends with the first {@link #TAB}, as soon as that key is pressed, where the
   * source can tell. The tab is then the last character of the line.
   */
  void tabEndsLine(boolean ends) throws IOException;
}
