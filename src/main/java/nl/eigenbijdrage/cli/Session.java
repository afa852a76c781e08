package nl.eigenbijdrage.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.Intake;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.render.json.Herkomst;
import nl.eigenbijdrage.situation.Situation;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** One run of one command: what was typed, and what it needs to answer. */
final class Session {

  private final Terminal terminal;
  private final Texts texts;
  private final ParseResult parsed;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Problem> problems = new ArrayList<>();

  /** What was given, by option: picocli looks through all options for each question. */
  private final Map<String, OptionSpec> given = new HashMap<>();

  private JsonRates rates;

  Session(Terminal terminal, Texts texts, ParseResult parsed) {
    this.terminal = terminal;
    this.texts = texts;
    this.parsed = parsed;
    for (OptionSpec option : parsed.matchedOptions()) {
      given.put(option.longestName(), option);
    }
  }

  Terminal terminal() {
    return terminal;
  }

  Texts texts() {
    return texts;
  }

  /** Whether an option without a value was given. */
  boolean has(String name) {
    return given.containsKey("--" + name);
  }

  /** Every value given for an option, in order; an empty one when nothing came behind it. */
  List<String> values(String name) {
    OptionSpec option = given.get("--" + name);
    if (option == null) {
      return List.of();
    }
    List<String> values = option.getValue();
    return values.isEmpty() ? List.of("") : values;
  }

  /** The value of an option that may be given once; a second one, or an empty one, is a problem. */
  Optional<String> value(String name) {
    List<String> values = values(name);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    if (values.size() > 1) {
      problems.add(Problem.named(name, "dubbel"));
    }
    if (values.get(0).isBlank()) {
      problems.add(Problem.named(name, "leeg"));
      return Optional.empty();
    }
    return Optional.of(values.get(0));
  }

  /** The arguments without a name. */
  List<String> arguments() {
    return parsed.matchedPositionalValue(0, List.of());
  }

  /** Adds a problem, to be told together with the others. */
  void problem(Problem problem) {
    problems.add(problem);
  }

  /** What is wrong so far. */
  List<Problem> problems() {
    return problems;
  }

  /** Stops the command when there are problems. */
  void check() throws InputException {
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }

  /** Whether the outcome is wanted as JSON. */
  boolean json() {
    Optional<String> format = value("uitvoer");
    if (format.isPresent() && !format.get().equals("tekst") && !format.get().equals("json")) {
      problems.add(Problem.named("uitvoer", "keuze", Plain.show(format.get()), "tekst, json"));
    }
    return has("json") || format.isPresent() && format.get().equals("json");
  }

  /** The rates: those in {@code --tarieven}, or the built-in ones. */
  JsonRates rates() {
    if (rates == null) {
      rates = new JsonRates(ratesSource());
    }
    return rates;
  }

  /** Where the rates are read from. */
  RatesSource ratesSource() {
    Optional<String> folder = value("tarieven");
    return folder.isEmpty() ? RatesSource.builtIn() : ratesSource("tarieven", folder.orElseThrow());
  }

  /** The rates in a folder; {@code name} is what it was given as. */
  RatesSource ratesSource(String name, String folder) {
    try {
      return RatesSource.folder(Path.of(folder));
    } catch (InvalidPathException e) {
      problems.add(Problem.named(name, "geen-pad", Plain.show(folder)));
      return RatesSource.builtIn();
    }
  }

  /** The facts that were given, by file and by flags; flags win. */
  Answers answers() {
    return new CaseInput(this).answers();
  }

  /**
   * The case that the facts describe.
   *
   * @throws InputException when anything in the input is wrong; all problems in one go
   */
  Situation situation() throws InputException {
    return situation(answers());
  }

  /** The case that these answers describe. */
  Situation situation(Answers answers) throws InputException {
    Intake.Result result = Intake.read(answers, terminal.today(), true, rates());
    problems.addAll(result.problems());
    check();
    return result.situation().orElseThrow();
  }

  LocalDate today() {
    return terminal.today().get();
  }

  /** Which program and rates an outcome rests on. */
  Herkomst herkomst() {
    return new Herkomst(Version.number(), rates().gelezen());
  }

  /** Lines for the reader, at the width and in the colour of the terminal. */
  Layout layout() {
    return new Layout(terminal.width(), terminal.mayColour() && !has("geen-kleur"));
  }

  /** Where the command writes what goes to standard output when it succeeds. */
  ByteArrayOutputStream out() {
    return out;
  }

  /** Writes text for standard output. */
  void print(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
