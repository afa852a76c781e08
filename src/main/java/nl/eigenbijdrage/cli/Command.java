package nl.eigenbijdrage.cli;

import java.io.IOException;

/** One command of the program. */
interface Command {

  /** Adds the options and arguments of this command. */
  void define(Options options);

  /**
   * Runs the command. What it prints goes to the session's layout or bytes, and reaches standard
   * output only when the command succeeds.
   *
   * @return the exit code
   * @throws InputException when the input is wrong
   */
  int run(Session session) throws InputException, IOException;
}
