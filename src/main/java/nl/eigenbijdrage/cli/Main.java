package nl.eigenbijdrage.cli;

/** Where the program starts, and the only place from which it exits. */
public final class Main {

  private Main() {}

  /** Runs the command in {@code args}; see the help for what there is. */
  public static void main(String[] args) {
    // picocli would load converters for java.time and java.sql that we do not use; we parse dates
    // ourselves, the same way for every entrance.
    System.setProperty("picocli.converters.excludes", "java.time.*,java.sql.*");
    System.exit(new App(Terminal.ofSystem()).run(args));
  }
}
