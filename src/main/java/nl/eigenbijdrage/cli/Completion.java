package nl.eigenbijdrage.cli;

import java.io.File;
import java.util.List;
import nl.eigenbijdrage.render.Texts;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion scripts, made by picocli from the definitions of all commands. */
final class Completion {

  private Completion() {}

  /** A script for bash. */
  static String bash(Texts texts) {
    CommandSpec root = CommandSpec.create().name(Help.PROGRAM);
    root.addOption(OptionSpec.builder("-h", "--help").type(boolean.class).build());
    root.addOption(OptionSpec.builder("-V", "--version").type(boolean.class).build());
    for (String name : Commands.NAMES) {
      root.addSubcommand(name, tree(name, texts));
    }
    return AutoComplete.bash(Help.PROGRAM, new CommandLine(root));
  }

  /** The same as a function file for zsh, which reads scripts for bash since long. */
  static String zsh(Texts texts) {
    return "#compdef "
        + Help.PROGRAM
        + "\n\nautoload -U +X bashcompinit && bashcompinit\n\n"
        + bash(texts)
        + "\n_bash_complete -o default -F _complete_"
        + Help.PROGRAM
        + "\n";
  }

  private static CommandSpec tree(String name, Texts texts) {
    List<String> parts = Commands.parts(name);
    if (parts.isEmpty()) {
      return command(name, texts);
    }
    CommandSpec group = CommandSpec.create().name(name);
    for (String part : parts) {
      group.addSubcommand(part, command(name + " " + part, texts));
    }
    return group;
  }

  private static CommandSpec command(String name, Texts texts) {
    CommandSpec spec = CommandSpec.create().name(name.substring(name.indexOf(' ') + 1));
    for (Options.Section section : CommandPage.of(name, texts).sections()) {
      for (ArgSpec arg : section.options()) {
        if (arg instanceof OptionSpec option) {
          spec.addOption(completed(option));
        } else {
          spec.addPositional(completed(arg));
        }
      }
    }
    return spec;
  }

  private static OptionSpec completed(OptionSpec option) {
    OptionSpec.Builder builder =
        OptionSpec.builder(option.names())
            .arity(option.arity().max() == 0 ? "0" : "1")
            .type(option.arity().max() == 0 ? boolean.class : type(option));
    return hasWords(option)
        ? builder.completionCandidates(option.completionCandidates()).build()
        : builder.build();
  }

  private static PositionalParamSpec completed(ArgSpec argument) {
    PositionalParamSpec.Builder builder =
        PositionalParamSpec.builder().index("0").arity("0..1").type(type(argument));
    return hasWords(argument)
        ? builder.completionCandidates(argument.completionCandidates()).build()
        : builder.build();
  }

  /** Files and folders are completed by the shell. */
  private static Class<?> type(ArgSpec arg) {
    return isPath(arg) ? File.class : String.class;
  }

  private static boolean isPath(ArgSpec arg) {
    List<String> paths = List.of(OptionHelp.FILES.get(0), OptionHelp.FOLDERS.get(0));
    return hasCandidates(arg) && paths.contains(arg.completionCandidates().iterator().next());
  }

  private static boolean hasWords(ArgSpec arg) {
    return hasCandidates(arg) && !isPath(arg);
  }

  private static boolean hasCandidates(ArgSpec arg) {
    return arg.completionCandidates() != null && arg.completionCandidates().iterator().hasNext();
  }
}
