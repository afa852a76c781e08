package nl.eigenbijdrage.cli;

/** The exit codes of the contract. */
final class Exit {

  /** An outcome was reached. */
  static final int OK = 0;

  /** A defect of the program. */
  static final int DEFECT = 1;

  /** Wrong input; every problem is told on stderr, nothing on stdout. */
  static final int INPUT = 2;

  /** The outcome cannot be determined, or with {@code --strikt}: depends on unknown facts. */
  static final int UNDETERMINED = 3;

  /** A rates file is missing, unreadable or breaks its schema. */
  static final int RATES = 4;

  /** Left with Ctrl-C. */
  static final int INTERRUPTED = 130;

  /** Who read the output has stopped reading: as of a program that the system stops for it. */
  static final int NOT_READ = 141;

  private Exit() {}
}
