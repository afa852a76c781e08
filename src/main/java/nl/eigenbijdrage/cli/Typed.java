package nl.eigenbijdrage.cli;

import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.render.Taal;

/**
 * What was typed, after the language was taken out of it: {@code --taal} may stand anywhere, also
 * before the command, and decides in which language everything else is told.
 *
 * @param taal the language
 * @param rest the other words, the command first
 * @param problems what is wrong with {@code --taal}
 */
record Typed(Taal taal, List<String> rest, List<Problem> problems) {

  private static final String NAME = "taal";
  private static final String OPTION = "--taal";

  /** Flags that also mean something before the command; they are moved behind it. */
  private static final List<String> EARLY = List.of("--geen-kleur", "--json");

  /** Reads the words of a command line. */
  static Typed of(String... args) {
    List<String> rest = new ArrayList<>(args.length);
    List<String> languages = new ArrayList<>(1);
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith(OPTION + "=")) {
        languages.add(args[i].substring(OPTION.length() + 1));
      } else if (args[i].equals(OPTION)) {
        boolean followed = i + 1 < args.length && !args[i + 1].startsWith("-");
        languages.add(followed ? args[++i] : "");
      } else {
        rest.add(args[i]);
      }
    }
    commandFirst(rest);
    return new Typed(language(languages), rest, problems(languages));
  }

  /** Refuses a language that the program does not speak. */
  void check() throws InputException {
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }

  private static void commandFirst(List<String> rest) {
    for (int i = 1; i < rest.size() && EARLY.contains(rest.get(0)); i++) {
      rest.add(rest.remove(0));
    }
  }

  private static Taal language(List<String> languages) {
    for (String language : languages) {
      if (language.equals(Taal.EN.code())) {
        return Taal.EN;
      }
    }
    return Taal.NL;
  }

  private static List<Problem> problems(List<String> languages) {
    List<Problem> problems = new ArrayList<>(1);
    for (String language : languages) {
      if (language.isBlank()) {
        problems.add(Problem.named(NAME, "optie-leeg"));
      } else if (!language.equals(Taal.NL.code()) && !language.equals(Taal.EN.code())) {
        problems.add(Problem.named(NAME, "keuze", Plain.show(language), "nl, en"));
      }
    }
    if (languages.size() > 1) {
      problems.add(Problem.named(NAME, "dubbel"));
    }
    return problems;
  }
}
