package nl.eigenbijdrage.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.render.Taal;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the completion script for bash from the definitions of the commands. */
final class BashCompletion {

  private static final String TYPED = " \"$typed\"";
  private static final String NOTHING = ":";

  private final List<CommandPage> pages;

  BashCompletion(List<CommandPage> pages) {
    this.pages = pages;
  }

  /** The script. */
  String script() {
    return Template.of("completion.bash")
        .put("VALUES", values())
        .put("COMMANDS", commands())
        .put("OPTIONS", options())
        .text();
  }

  /** A line for each way in which the value of an option is completed. */
  private String values() {
    Map<String, List<String>> patterns = new LinkedHashMap<>();
    for (CommandPage page : pages) {
      for (OptionSpec option : page.options()) {
        // A value that may be left out stands behind a sign of equality, and is a number.
        if (option.arity().max() > 0 && !option.paramLabel().startsWith("[=")) {
          List<String> list = patterns.computeIfAbsent(offer(option), k -> new ArrayList<>());
          for (String name : option.names()) {
            list.add("'" + page.name() + " " + name + "'");
          }
        }
      }
    }
    // The language may also be asked for before the command.
    List<String> language = patterns.computeIfAbsent(offer(languages()), k -> new ArrayList<>());
    language.add("' --taal'");
    CommandPage.groups(pages).forEach(group -> language.add("'" + group + " --taal'"));
    StringBuilder lines = new StringBuilder();
    patterns.forEach(
        (offer, list) ->
            lines
                .append("  ")
                .append(String.join(" | ", list))
                .append(") ")
                .append(offer)
                .append(" ;;\n"));
    return lines.toString();
  }

  private static List<String> languages() {
    List<String> codes = new ArrayList<>();
    for (Taal taal : Taal.values()) {
      codes.add(taal.code());
    }
    return codes;
  }

  /** The shell command that offers what an option or argument can be. */
  private static String offer(ArgSpec arg) {
    Iterable<String> words = arg.completionCandidates();
    if (words == OptionHelp.FILES) {
      return "_eigen_bijdrage_files -f" + TYPED;
    }
    if (words == OptionHelp.FOLDERS) {
      return "_eigen_bijdrage_files -d" + TYPED;
    }
    StringBuilder quoted = new StringBuilder();
    boolean names = false;
    for (String word : words) {
      names |= word.indexOf(' ') >= 0;
      quoted.append(' ').append(quote(word));
    }
    if (quoted.length() == 0) {
      return NOTHING;
    }
    return (names ? "_eigen_bijdrage_names" : "_eigen_bijdrage_offer") + TYPED + quoted;
  }

  private static String quote(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-') {
        return "'" + word.replace("'", "'\\''") + "'";
      }
    }
    return word;
  }

  /** A line for each command that a word can turn out to be. */
  private String commands() {
    StringBuilder lines = new StringBuilder();
    for (String group : CommandPage.groups(pages)) {
      lines.append("    /").append(group).append(") command=").append(group).append(" ;;\n");
    }
    for (CommandPage page : pages) {
      String name = page.name();
      lines.append("    ").append(name.indexOf(' ') < 0 ? "/" + name : name.replace(' ', '/'));
      lines.append(") command=").append(quote(name)).append(" ;;\n");
    }
    return lines.toString();
  }

  /** Per command: what can stand there without a dash, and which options there are. */
  private String options() {
    StringBuilder lines = new StringBuilder();
    List<String> everywhere = List.of("--help", "--taal");
    List<String> first = CommandPage.firstWords(pages);
    lines.append(branch("''", offer(first), List.of("--help", "--version", "--taal")));
    for (String group : CommandPage.groups(pages)) {
      lines.append(branch(group, offer(Commands.parts(group)), everywhere));
    }
    for (CommandPage page : pages) {
      StringBuilder offers = new StringBuilder();
      for (ArgSpec argument : page.arguments()) {
        String offer = offer(argument);
        offers.append(offer.equals(NOTHING) ? "" : offer);
      }
      List<String> names = new ArrayList<>();
      page.options().forEach(option -> names.addAll(List.of(option.names())));
      lines.append(branch(quote(page.name()), offers.toString(), names));
    }
    return lines.toString();
  }

  private static String offer(List<String> words) {
    return "_eigen_bijdrage_offer" + TYPED + " " + String.join(" ", words);
  }

  private static String branch(String command, String offers, List<String> options) {
    String offer = offers.isEmpty() ? "" : "    " + offers + "\n";
    return "  "
        + command
        + ")\n"
        + offer
        + "    set -- "
        + String.join(" ", options)
        + "\n    ;;\n";
  }
}
