package nl.eigenbijdrage.cli;

/** The entry point of the program. */
public final class Main {

  private Main() {}

  /** Runs the command; the only place that ends the JVM. */
  public static void main(String[] args) {}
}
