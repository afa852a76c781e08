package nl.eigenbijdrage.cli;

import nl.eigenbijdrage.cli.prompt.TabKey;

/**
 * Leaves the terminal as it was when the program is interrupted while it waits for an answer, and
 * ends the line, so that the shell's prompt does not come right behind it. The interruption itself
 * is left to Java, which exits with 130 on Ctrl-C at once.
 */
final class CleanLine {

  private final Thread hook;

  private CleanLine(Thread hook) {
    this.hook = hook;
  }

  /**
   * Gives the tab key back, and ends the line on standard error, when the program ends before
   * {@link #notNeeded}.
   */
  static CleanLine after(Terminal terminal, TabKey tab) {
    Thread hook =
        new Thread(
            () -> {
              tab.asBefore();
              terminal.err().println();
              terminal.err().flush();
            });
    Runtime.getRuntime().addShutdownHook(hook);
    return new CleanLine(hook);
  }

  /** From now on whoever ends the program ends the line. */
  void notNeeded() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the program is ending already, and the hook runs
    }
  }
}
