package nl.eigenbijdrage.cli;

import java.util.List;
import nl.eigenbijdrage.render.Texts;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * All there is to tell about one command: what the help shows, the man page prints and the
 * completions offer. Made from the same definitions that parse the command line.
 *
 * @param name the name, {@code bereken} or {@code tarieven toon}
 * @param sections its arguments and options, in groups
 */
record CommandPage(String name, List<Options.Section> sections) {

  /** The page of a command that exists. */
  static CommandPage of(String name, Texts texts) {
    Options options = Options.forHelp(CommandSpec.create().name(name), texts);
    Commands.find(name).orElseThrow().define(options);
    options.common();
    return new CommandPage(name, options.sections());
  }

  /** The key under which the texts of a command stand. */
  static String key(String name) {
    return "opdracht." + name.replace(' ', '-');
  }

  /** Every option of the command. */
  List<OptionSpec> options() {
    return sections.stream()
        .flatMap(section -> section.options().stream())
        .filter(OptionSpec.class::isInstance)
        .map(OptionSpec.class::cast)
        .toList();
  }

  /** How an option or argument is written, {@code -h, --help} or {@code --datum DATUM}. */
  static String form(ArgSpec arg) {
    if (arg instanceof OptionSpec option) {
      String names = String.join(", ", option.names());
      String label = option.paramLabel();
      String space = label.startsWith("[=") ? "" : " ";
      return option.arity().max() == 0 ? names : names + space + label;
    }
    return arg.paramLabel();
  }

  /** The one line that tells what an option or argument means. */
  static String meaning(ArgSpec arg) {
    return String.join(" ", arg.description());
  }
}
