package nl.eigenbijdrage.cli.prompt;

/**
 * What the tab key does. A terminal hands over a line only when it is complete; it can be told to
 * take another key for the end of a line as well. Everything else stays as it is: the terminal
 * shows what is typed and lets it be corrected, as every screen reader expects.
 */
public interface TabKey {

  /** A source of lines in which the tab is a character like any other. */
  TabKey ORDINARY =
      new TabKey() {
        @Override
        public boolean endsLine() {
          return false;
        }

        @Override
        public void asBefore() {
          // nothing was changed
        }
      };

  /** Makes the tab key end a line; false when that cannot be done. */
  boolean endsLine();

  /** Makes the tab key what it was before. */
  void asBefore();
}
