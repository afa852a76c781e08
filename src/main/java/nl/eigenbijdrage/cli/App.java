package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.rates.RatesException;
import nl.eigenbijdrage.render.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Finds the command, runs it, and turns what went wrong into sentences and an exit code. */
public final class App {

  private final Terminal terminal;

  /** The program with these surroundings. */
  public App(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs the command in {@code args} and gives the exit code of the contract. */
  public int run(String... args) {
    Typed typed = Typed.of(args);
    Texts texts = new Texts(typed.taal());
    try {
      int code = dispatch(typed, texts);
      terminal.out().flush();
      terminal.err().flush();
      return terminal.out().checkError() ? cannotWrite(texts) : code;
    } catch (InputException e) {
      new Problems(texts, terminal).tell(e.problems(), wantsJson(args));
      return Exit.INPUT;
    } catch (RatesException e) {
      new Problems(texts, terminal).tell(e, wantsJson(args));
      return Exit.RATES;
    } catch (IOException | RuntimeException e) {
      return defect(texts, e);
    }
  }

  private int dispatch(Typed typed, Texts texts) throws InputException, IOException {
    String first = typed.rest().isEmpty() ? "" : typed.rest().get(0);
    return switch (first) {
      case "-h", "--help" -> {
        typed.check();
        yield Help.root(texts, terminal);
      }
      case "-V", "--version" -> {
        typed.check();
        yield Help.version(texts, terminal);
      }
      case "", "--geen-kleur" -> withoutCommand(typed, texts);
      default -> run(first, typed.rest().subList(1, typed.rest().size()), typed, texts);
    };
  }

  private int withoutCommand(Typed typed, Texts texts) throws InputException, IOException {
    return terminal.inIsTerminal() ? run("vraag", typed.rest(), typed, texts) : shortHelp(texts);
  }

  private int shortHelp(Texts texts) {
    PrintStream err = terminal.err();
    err.println(texts.text("hulp.kort"));
    return Exit.INPUT;
  }

  private int run(String first, List<String> words, Typed typed, Texts texts)
      throws InputException, IOException {
    boolean help = words.contains("-h") || words.contains("--help");
    List<String> args = new ArrayList<>(words);
    Optional<String> part = part(first, args);
    if (help && part.isEmpty() && !Commands.parts(first).isEmpty()) {
      typed.check();
      return Help.group(first, texts, terminal);
    }
    String name = part.isPresent() ? first + " " + part.get() : first;
    Command command = find(name, args, typed);
    if (help) {
      typed.check();
      return Help.command(name, texts, terminal);
    }
    return run(name, command, args, typed, texts);
  }

  private int run(String name, Command command, List<String> args, Typed typed, Texts texts)
      throws InputException, IOException {
    CommandSpec spec = CommandSpec.create().name(name);
    Options options = Options.toParse(spec, args);
    command.define(options);
    options.common();
    ParseResult parsed = parse(spec, args);
    Session session = new Session(terminal, texts, parsed);
    session.problems().addAll(typed.problems());
    session.problems().addAll(NotUnderstood.in(options, parsed));
    int code = command.run(session);
    session.check();
    session.out().writeTo(terminal.out());
    return code;
  }

  /** The facts in a line of words, as if they stood behind a command of their own. */
  static Session facts(Session session, List<String> words) {
    CommandSpec spec = CommandSpec.create();
    Options options = Options.toParse(spec, words).facts();
    ParseResult parsed = parse(spec, words);
    Session facts = new Session(session.terminal(), session.texts(), parsed);
    facts.problems().addAll(NotUnderstood.in(options, parsed));
    return facts;
  }

  /**
   * The second word of a command that has parts, as in {@code tarieven toon}; taken out of args.
   */
  private static Optional<String> part(String first, List<String> args) {
    List<String> parts = Commands.parts(first);
    for (int i = 0; i < args.size() && !parts.isEmpty(); i++) {
      if (parts.contains(args.get(i))) {
        return Optional.of(args.remove(i));
      }
    }
    return Optional.empty();
  }

  private static Command find(String name, List<String> args, Typed typed) throws InputException {
    Optional<Command> command = Commands.find(name);
    if (command.isEmpty()) {
      List<Problem> problems = new ArrayList<>(typed.problems());
      problems.add(NotUnderstood.command(name, args));
      throw new InputException(problems);
    }
    return command.get();
  }

  private static ParseResult parse(CommandSpec spec, List<String> args) {
    spec.parser()
        .unmatchedArgumentsAllowed(true)
        .unmatchedOptionsArePositionalParams(false)
        .overwrittenOptionsAllowed(true);
    return new CommandLine(spec).parseArgs(args.toArray(new String[0]));
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
    if (terminal.readerIsGone()) {
      return Exit.NOT_READ;
    }
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
