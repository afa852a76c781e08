package nl.eigenbijdrage.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What surrounds the program: streams, environment and clock. Tests give their own.
 *
 * @param in standard input
 * @param out standard output, UTF-8 whatever the locale
 * @param err standard error, UTF-8 whatever the locale
 * @param environment the environment variables
 * @param today the day it is in the Netherlands, asked only when it is needed
 * @param inIsTerminal whether somebody types the input
 * @param outIsTerminal whether somebody reads the output
 * @param errIsTerminal whether somebody reads the messages
 * @param width columns of the terminal
 * @param outDevice the name under which the system can be asked what standard output is; empty when
 *     it cannot
 */
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Supplier<LocalDate> today,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int width,
    String outDevice) {

  private static final int DEFAULT_WIDTH = 80;

  /** What a file is, in the mode that Unix gives of it. */
  private static final int KIND_OF_FILE = 0xF000;

  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xC000;

  /** Surroundings in which somebody reads the messages exactly when somebody reads the output. */
  public Terminal(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Map<String, String> environment,
      Supplier<LocalDate> today,
      boolean inIsTerminal,
      boolean outIsTerminal,
      int width) {
    this(in, out, err, environment, today, inIsTerminal, outIsTerminal, outIsTerminal, width, "");
  }

  /** The surroundings in which this process runs. */
  static Terminal ofSystem() {
    // The launcher asks the shell which streams are terminals; Java itself can only tell whether
    // all of them are.
    String told = System.getProperty("eigenbijdrage.terminal");
    boolean all = told == null && consoleIsTerminal();
    return new Terminal(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        System.getenv(),
        LocalDate::now,
        all || told != null && told.indexOf('i') >= 0,
        all || told != null && told.indexOf('o') >= 0,
        all || told != null && told.indexOf('e') >= 0,
        width(System.getProperty("eigenbijdrage.breedte")),
        "/dev/stdout");
  }

  /** From JDK 22 on there always is a console; then it can be asked whether it is a terminal. */
  @SuppressWarnings("SystemConsoleNull") // up to JDK 21 the null is the answer
  private static boolean consoleIsTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
  }

  private static int width(String told) {
    try {
      int columns = told == null ? 0 : Integer.parseInt(told);
      return columns > 0 ? columns : DEFAULT_WIDTH;
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }

  /**
   * Whether who read the output has stopped reading, as {@code head} does. Writing to a pipe fails
   * for no other reason, whatever the system calls it in the language of the user.
   */
  boolean readerIsGone() {
    return out.checkError() && !outDevice.isEmpty() && isPipe(outDevice);
  }

  private static boolean isPipe(String device) {
    try {
      int kind = (Integer) Files.getAttribute(Path.of(device), "unix:mode") & KIND_OF_FILE;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | RuntimeException e) {
      return false; // the system does not tell
    }
  }

  /** Whether output may be bold: to a terminal that can, and nobody asked not to. */
  boolean mayColour() {
    String noColor = environment.get("NO_COLOR");
    return outIsTerminal
        && (noColor == null || noColor.isEmpty())
        && !"dumb".equals(environment.get("TERM"));
  }
}
