package nl.eigenbijdrage.cli;

import picocli.CommandLine.IParameterPreprocessor;

/** How the value of an option is taken off the command line, where the ordinary way does not do. */
final class Values {

  /** Stands between the two values of {@link #wordAndLine}. */
  static final char BETWEEN = '\n';

  private Values() {}

  /** A line of words, also when it begins like an option: with a blank in front it is none. */
  static IParameterPreprocessor line() {
    return (args, command, option, info) -> {
      if (!args.isEmpty()) {
        args.push(" " + args.pop());
      }
      return false;
    };
  }

  /** A word and a line of words; they are taken as one value, with a {@link #BETWEEN} between. */
  static IParameterPreprocessor wordAndLine() {
    return (args, command, option, info) -> {
      if (args.size() > 1) {
        args.push(args.pop() + BETWEEN + args.pop());
      }
      return false;
    };
  }

  /** A value that may be left out: without a sign of equality the next word is no value. */
  static IParameterPreprocessor optional() {
    return (args, command, option, info) -> {
      if (" ".equals(info.get("separator"))) {
        args.push("");
      }
      return false;
    };
  }
}
