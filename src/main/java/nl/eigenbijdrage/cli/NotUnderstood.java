package nl.eigenbijdrage.cli;

import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.question.Nearest;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.situation.Feit;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Words on the command line that mean nothing, each as a problem that names what is near. */
final class NotUnderstood {

  private NotUnderstood() {}

  /** What is no option of this command, also where it was taken for the value of another one. */
  static List<Problem> in(Options options, ParseResult parsed) {
    List<Problem> problems = new ArrayList<>();
    boolean afterOption = false;
    for (String unmatched : parsed.unmatched()) {
      boolean isOption = unmatched.startsWith("-");
      // A word behind an unknown option is its value; it is not told apart.
      if (isOption || !afterOption) {
        problems.add(unmatched(options, unmatched));
      }
      afterOption = isOption && unmatched.indexOf('=') < 0;
    }
    for (OptionSpec option : parsed.matchedOptions()) {
      for (String value : option.stringValues()) {
        value(options, option, value, problems);
      }
    }
    return problems;
  }

  private static void value(
      Options options, OptionSpec option, String value, List<Problem> problems) {
    String name = option.longestName().substring(2);
    if (OptionMaker.isFlag(option) && !value.isEmpty()) {
      problems.add(Problem.named(name, "optie-zonder-waarde", Plain.show(value), name));
    } else if (value.startsWith("--")) {
      problems.add(Problem.named(factName(name), "leeg"));
      problems.add(unmatched(options, value));
    }
  }

  /** A command that does not exist, or lacks its second word. */
  static Problem command(String name, List<String> args) {
    List<String> parts = Commands.parts(name);
    if (!parts.isEmpty()) {
      String words = String.join(", ", parts);
      for (String arg : args) {
        if (!arg.startsWith("-")) {
          return Problem.named("opdracht", "keuze", Plain.show(arg), words);
        }
      }
      return Problem.named("opdracht", "opdracht-deel", name, words);
    }
    List<String> nearest = Nearest.to(Plain.show(name), Commands.NAMES);
    return nearest.isEmpty()
        ? Problem.named("opdracht", "opdracht", Plain.show(name))
        : Problem.named("opdracht", "opdracht-bijna", Plain.show(name), nearest.get(0));
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

  private static Problem unmatched(Options options, String argument) {
    String shown = Plain.show(argument);
    if (!argument.startsWith("-")) {
      return Problem.named("invoer", "argument", shown);
    }
    int equals = argument.indexOf('=');
    String name = equals < 0 ? shown : Plain.show(argument.substring(0, equals));
    List<String> nearest = Nearest.to(name, options.names());
    return nearest.isEmpty()
        ? Problem.named("invoer", "optie", name)
        : Problem.named("invoer", "optie-bijna", name, String.join(", ", nearest));
  }
}
