package nl.eigenbijdrage.cli;

import java.util.ArrayList;
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
record CommandPage(String name, List<Sections.Section> sections) {

  /** The page of a command that exists. */
  static CommandPage of(String name, Texts texts) {
    Options options = Options.forHelp(CommandSpec.create().name(name), texts);
    Commands.find(name).orElseThrow().define(options);
    options.common();
    return new CommandPage(name, options.sections());
  }

  /** The pages of all commands that there are; of a command with parts those of its parts. */
  static List<CommandPage> all(Texts texts) {
    List<CommandPage> pages = new ArrayList<>();
    for (String name : Commands.NAMES) {
      List<String> parts = Commands.parts(name);
      for (String part : parts) {
        pages.add(of(name + " " + part, texts));
      }
      if (Commands.find(name).isPresent()) {
        pages.add(of(name, texts));
      }
    }
    return pages;
  }

  /** The first words of these pages, each once. */
  static List<String> firstWords(List<CommandPage> pages) {
    return pages.stream().map(CommandPage::firstWord).distinct().toList();
  }

  /** The first words of pages that have a second one. */
  static List<String> groups(List<CommandPage> pages) {
    return pages.stream()
        .filter(page -> page.name.indexOf(' ') >= 0)
        .map(CommandPage::firstWord)
        .distinct()
        .toList();
  }

  private String firstWord() {
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
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

  /** What the command takes without a name. */
  List<ArgSpec> arguments() {
    return sections.stream()
        .filter(section -> section.key().equals(Sections.ARGUMENTS))
        .flatMap(section -> section.options().stream())
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
