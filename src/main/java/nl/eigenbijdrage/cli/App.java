package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.question.Nearest;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.rates.RatesException;
import nl.eigenbijdrage.render.Taal;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.situation.Feit;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Finds the command, runs it, and turns what went wrong into sentences and an exit code. */
public final class App {

  private final Terminal terminal;

  public App(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs the command in {@code args} and gives the exit code of the contract. */
  public int run(String... args) {
    Texts texts = new Texts(language(args));
    try {
      int code = dispatch(args, texts);
      terminal.out().flush();
      terminal.err().flush();
      return terminal.out().checkError() ? cannotWrite(texts) : code;
    } catch (InputException e) {
      new Problems(texts, terminal.err()).tell(e.problems(), wantsJson(args));
      return Exit.INPUT;
    } catch (RatesException e) {
      new Problems(texts, terminal.err()).tell(e, wantsJson(args));
      return Exit.RATES;
    } catch (IOException | RuntimeException e) {
      return defect(texts, e);
    }
  }

  private int dispatch(String[] args, Texts texts) throws InputException, IOException {
    if (args.length == 0) {
      return terminal.inIsTerminal() ? run("vraag", args, texts) : shortHelp(texts);
    }
    return switch (args[0]) {
      case "-h", "--help" -> Help.root(texts, terminal);
      case "-V", "--version" -> Help.version(texts, terminal);
      case "--taal" ->
          dispatch(Arrays.copyOfRange(args, Math.min(2, args.length), args.length), texts);
      default -> {
        if (args[0].startsWith("--taal=") || args[0].equals("--geen-kleur")) {
          yield dispatch(Arrays.copyOfRange(args, 1, args.length), texts);
        }
        yield run(args[0], Arrays.copyOfRange(args, 1, args.length), texts);
      }
    };
  }

  private int shortHelp(Texts texts) {
    PrintStream err = terminal.err();
    err.println(texts.text("hulp.kort"));
    return Exit.INPUT;
  }

  private int run(String name, String[] args, Texts texts) throws InputException, IOException {
    Command command = find(name);
    boolean help = Arrays.asList(args).contains("-h") || Arrays.asList(args).contains("--help");
    CommandSpec spec = CommandSpec.create().name(name);
    Options options = new Options(spec, help ? texts : null);
    command.define(options);
    options.common();
    if (help) {
      return Help.command(name, spec, texts, terminal);
    }
    ParseResult parsed = parse(spec, args);
    Session session = new Session(terminal, texts, parsed);
    notUnderstood(spec, parsed).forEach(session::problem);
    int code = command.run(session);
    session.check();
    session.out().writeTo(terminal.out());
    return code;
  }

  private static Command find(String name) throws InputException {
    Optional<Command> command = Commands.find(name);
    if (command.isPresent()) {
      return command.get();
    }
    List<String> nearest = Nearest.to(Plain.show(name), Commands.NAMES);
    throw new InputException(
        nearest.isEmpty()
            ? Problem.named("opdracht", "opdracht", Plain.show(name))
            : Problem.named("opdracht", "opdracht-bijna", Plain.show(name), nearest.get(0)));
  }

  private static ParseResult parse(CommandSpec spec, String[] args) {
    spec.parser()
        .unmatchedArgumentsAllowed(true)
        .unmatchedOptionsArePositionalParams(false)
        .overwrittenOptionsAllowed(true);
    return new CommandLine(spec).parseArgs(args);
  }

  /** What is no option of this command, also where it was taken for the value of another one. */
  private static List<Problem> notUnderstood(CommandSpec spec, ParseResult parsed) {
    List<Problem> problems = new ArrayList<>();
    for (String unmatched : parsed.unmatched()) {
      problems.add(unmatched(spec, unmatched));
    }
    for (OptionSpec option : parsed.matchedOptions()) {
      for (String value : option.stringValues()) {
        if (value.startsWith("--")) {
          problems.add(Problem.named(factName(option.longestName().substring(2)), "leeg"));
          problems.add(unmatched(spec, value));
        }
      }
    }
    return problems;
  }

  /** The name of the fact behind a flag, or of the option itself. */
  private static String factName(String flag) {
    for (Feit feit : Feit.values()) {
      if (feit.flag().equals(flag)) {
        return feit.code();
      }
    }
    return flag;
  }

  private static Problem unmatched(CommandSpec spec, String argument) {
    String shown = Plain.show(argument);
    if (!argument.startsWith("-")) {
      return Problem.named("invoer", "argument", shown);
    }
    int equals = argument.indexOf('=');
    String name = equals < 0 ? shown : Plain.show(argument.substring(0, equals));
    List<String> known = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      known.add(option.longestName());
    }
    List<String> nearest = Nearest.to(name, known);
    return nearest.isEmpty()
        ? Problem.named("invoer", "optie", name)
        : Problem.named("invoer", "optie-bijna", name, String.join(", ", nearest));
  }

  private static Taal language(String[] args) {
    for (int i = 0; i < args.length; i++) {
      String value =
          args[i].startsWith("--taal=")
              ? args[i].substring("--taal=".length())
              : args[i].equals("--taal") && i + 1 < args.length ? args[i + 1] : "";
      if (value.equals(Taal.EN.code())) {
        return Taal.EN;
      }
    }
    return Taal.NL;
  }

  private static boolean wantsJson(String[] args) {
    for (int i = 0; i < args.length; i++) {
      boolean format =
          args[i].equals("--uitvoer") && i + 1 < args.length && args[i + 1].equals("json");
      if (format || args[i].equals("--json") || args[i].equals("--uitvoer=json")) {
        return true;
      }
    }
    return false;
  }

  private int cannotWrite(Texts texts) {
    terminal.err().println(texts.text("fout.uitvoer"));
    terminal.err().flush();
    return Exit.INPUT;
  }

  private int defect(Texts texts, Exception e) {
    terminal.err().println(texts.text("fout.defect"));
    e.printStackTrace(terminal.err());
    terminal.err().flush();
    return Exit.DEFECT;
  }
}
