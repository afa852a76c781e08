package nl.eigenbijdrage.cli;

import java.util.List;
import nl.eigenbijdrage.render.Texts;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the completion script for zsh, with what each word means, from the definitions. */
final class ZshCompletion {

  private static final String FUNCTION = "_eigen-bijdrage";

  private final List<CommandPage> pages;
  private final Texts texts;
  private final StringBuilder out = new StringBuilder();

  ZshCompletion(List<CommandPage> pages, Texts texts) {
    this.pages = pages;
    this.texts = texts;
  }

  /** The script. */
  String script() {
    for (CommandPage page : pages) {
      command(page);
    }
    for (String group : CommandPage.groups(pages)) {
      chooser(group, group + " ");
    }
    chooser("", "");
    return Template.of("completion.zsh").put("FUNCTIONS", out.toString()).text();
  }

  /** A function that completes the options and arguments of one command. */
  private void command(CommandPage page) {
    out.append(function(page.name())).append("() {\n  _arguments");
    for (OptionSpec option : page.options()) {
      option(option);
    }
    for (ArgSpec argument : page.arguments()) {
      line("'*:" + message(argument.paramLabel()) + ":" + action(argument) + "'");
    }
    out.append("\n}\n\n");
  }

  private void option(OptionSpec option) {
    String meaning = "[" + meaning(CommandPage.meaning(option)) + "]";
    boolean optional = option.paramLabel().startsWith("[=");
    for (String name : option.names()) {
      if (option.arity().max() == 0) {
        line("'" + name + meaning + "'");
      } else {
        String value = message(option.paramLabel()) + ":" + action(option) + "'";
        String sign = name.startsWith("--") ? optional ? "=-" : "=" : "";
        line("'*" + name + sign + meaning + (optional ? "::" : ":") + value);
      }
    }
  }

  /** A function that completes the first word, and then hands over to the function of that word. */
  private void chooser(String group, String prefix) {
    out.append(function(group)).append("() {\n");
    out.append("  local curcontext=$curcontext state line\n");
    out.append("  local -A opt_args\n  local -a words_here\n  words_here=(\n");
    for (String name : names(group)) {
      String meaning = texts.text(CommandPage.key(prefix + name));
      out.append("    '").append(name).append(':').append(quoted(meaning)).append("'\n");
    }
    out.append("  )\n  _arguments -C");
    line("'(- *)'{-h,--help}'[" + meaning(texts.text("optie.help")) + "]'");
    if (group.isEmpty()) {
      line("'(- *)'{-V,--version}'[" + meaning(texts.text("optie.version")) + "]'");
    }
    line("'--taal=[" + meaning(texts.text("optie.taal")) + "]:nl|en:(nl en)'");
    line("'1: :->first'");
    line("'*:: :->rest'");
    out.append("\n  case $state in\n");
    out.append("    first) _describe -t commands eigen-bijdrage words_here ;;\n");
    out.append("    rest)\n      case $line[1] in\n");
    for (String name : names(group)) {
      String call = function(prefix + name);
      out.append("        ").append(name).append(") ").append(call).append(" ;;\n");
    }
    out.append("      esac\n      ;;\n  esac\n}\n\n");
  }

  private List<String> names(String group) {
    return group.isEmpty() ? CommandPage.firstWords(pages) : Commands.parts(group);
  }

  private static String function(String name) {
    return name.isEmpty() ? FUNCTION : FUNCTION + "-" + name.replace(' ', '-');
  }

  private void line(String text) {
    out.append(" \\\n    ").append(text);
  }

  /** What zsh does to complete a value. */
  private static String action(ArgSpec arg) {
    Iterable<String> words = arg.completionCandidates();
    if (words == OptionHelp.FILES) {
      return "_files";
    }
    if (words == OptionHelp.FOLDERS) {
      return "_files -/";
    }
    StringBuilder list = new StringBuilder();
    for (String word : words) {
      list.append(list.length() == 0 ? "(" : " ").append(escaped(word));
    }
    return list.length() == 0 ? " " : list.append(')').toString();
  }

  /** A word in a list: signs that mean something there get a backslash. */
  private static String escaped(String word) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-') {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return quoted(escaped.toString());
  }

  private static String meaning(String text) {
    return quoted(text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]"));
  }

  private static String message(String label) {
    String plain = label.startsWith("[=") ? label.substring(2, label.length() - 1) : label;
    return quoted(plain.replace("\\", "\\\\").replace(":", "\\:"));
  }

  /** A text within single quotes. */
  private static String quoted(String text) {
    return text.replace("'", "'\\''");
  }
}
