package nl.eigenbijdrage.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The program with surroundings of the test's choice: runs a command as a user would. */
public final class Program {

  /** The day it is, unless a test says otherwise. */
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> environment = new HashMap<>();
  private byte[] stdin = new byte[0];
  private LocalDate today = TODAY;
  private boolean atTerminal;
  private boolean typing;
  private int width = 80;
  private OutputStream stdout = new ByteArrayOutputStream();

  /**
   * What a command did.
   *
   * @param exit the exit code
   * @param out what it wrote to standard output
   * @param err what it wrote to standard error
   */
  public record Run(int exit, String out, String err) {

    /** Standard output as JSON. */
    public JsonNode json() {
      return parse(out);
    }

    /** Standard error as JSON. */
    public JsonNode errJson() {
      return parse(err);
    }

    private static JsonNode parse(String text) {
      try {
        return JSON.readTree(text);
      } catch (JsonProcessingException e) {
        throw new AssertionError("no JSON: " + text, e);
      }
    }
  }

  /** Runs a command with nothing on standard input. */
  public static Run run(String... args) {
    return new Program().execute(args);
  }

  /** What comes in on standard input. */
  public Program stdin(String text) {
    return stdin(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What comes in on standard input. */
  public Program stdin(byte[] bytes) {
    stdin = bytes;
    return this;
  }

  /** The day it is. */
  public Program today(LocalDate day) {
    today = day;
    return this;
  }

  /** Sets an environment variable. */
  public Program environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Standard output is a terminal of this many columns. */
  public Program atTerminal(int columns) {
    atTerminal = true;
    width = columns;
    return this;
  }

  /** Standard input is a terminal at which somebody types. */
  public Program typing() {
    typing = true;
    return this;
  }

  /** Where standard output goes, such as a pipe that nobody reads. */
  public Program stdout(OutputStream stream) {
    stdout = stream;
    return this;
  }

  /** Runs a command. */
  public Run execute(String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(stdin),
            new PrintStream(stdout, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            environment,
            () -> today,
            typing,
            atTerminal,
            width);
    int exit = new App(terminal).run(args);
    String out =
        stdout instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Run(exit, out, err.toString(StandardCharsets.UTF_8));
  }
}
