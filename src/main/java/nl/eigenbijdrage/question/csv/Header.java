package nl.eigenbijdrage.question.csv;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.CaseLine;
import nl.eigenbijdrage.question.CaseloadException;
import nl.eigenbijdrage.question.Nearest;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.VoorzieningParser;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.CaseId;

/** The first line of a CSV file: which fact stands in which column. */
final class Header {

  private static final String ID = "id";

  /** How the list of voorzieningen is called in JSON; in a column it may be called so too. */
  private static final String VOORZIENINGEN = "voorzieningen";

  private static final char NOT_UTF8 = '\uFFFD';

  /** The fact of each column; null for the id. */
  private final List<Feit> columns = new ArrayList<>();

  /**
   * The columns with these names.
   *
   * @throws CaseloadException when a name is no fact, or stands there twice; all in one go
   */
  Header(List<String> names) throws CaseloadException {
    List<Problem> problems = new ArrayList<>();
    Set<Feit> seen = EnumSet.noneOf(Feit.class);
    int known = 0;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip();
      Optional<Feit> feit = fact(name);
      boolean isId = name.equals(ID);
      boolean twice = isId && columns.contains(null) || feit.isPresent() && !seen.add(feit.get());
      if (twice) {
        problems.add(Problem.named(Plain.show(name), "dubbel"));
      } else if (feit.isEmpty() && !isId) {
        problems.add(unknown(name, i + 1));
      }
      known += isId || feit.isPresent() || !nearest(name).isEmpty() ? 1 : 0;
      columns.add(feit.orElse(null));
    }
    if (known == 0) {
      throw new CaseloadException(Problem.named("invoer", "geen-kop"));
    }
    if (!problems.isEmpty()) {
      throw new CaseloadException(problems);
    }
  }

  private static Optional<Feit> fact(String name) {
    if (name.equals(VOORZIENINGEN)) {
      return Optional.of(Feit.VOORZIENING);
    }
    for (Feit feit : Feit.values()) {
      if (feit.soort() != Feit.Soort.SUPPORT_KEY && feit.code().equals(name)) {
        return Optional.of(feit);
      }
    }
    return Optional.empty();
  }

  /** Whether a line names a fact or the id in one of its cells. */
  static boolean isHead(String line, char separator) {
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == separator) {
        String name = unquoted(line.substring(start, i).strip());
        if (name.equals(ID) || fact(name).isPresent()) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static String unquoted(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).strip() : cell;
  }

  private static Problem unknown(String name, int column) {
    if (name.isEmpty()) {
      return Problem.named("invoer", "kolom-zonder-naam", column);
    }
    List<String> nearest = nearest(name);
    String shown = Plain.show(name);
    return nearest.isEmpty()
        ? Problem.named(shown, "kolom")
        : Problem.named(shown, "kolom-bijna", String.join(", ", nearest));
  }

  /** The names that may be meant; another use of capitals is no typing error. */
  private static List<String> nearest(String name) {
    List<String> known = new ArrayList<>(List.of(ID));
    for (Feit feit : Feit.values()) {
      if (feit.soort() != Feit.Soort.SUPPORT_KEY) {
        known.add(feit.code());
      }
    }
    for (String one : known) {
      if (one.equalsIgnoreCase(name)) {
        return List.of(one);
      }
    }
    return Nearest.to(Plain.show(name), known);
  }

  /** The case in these cells. A cell that is left empty is a fact that is left out. */
  CaseLine line(long number, List<String> cells) {
    Answers answers = new Answers();
    Optional<CaseId> id = Optional.empty();
    if (cells.size() != columns.size()) {
      answers.addProblem(Problem.named("invoer", "cellen", cells.size(), columns.size()));
    }
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      String cell = cells.get(i);
      Feit feit = columns.get(i);
      if (cell.isBlank()) {
        continue;
      }
      if (feit == null) {
        id = Optional.of(new CaseId(cell, false));
        if (cell.indexOf(NOT_UTF8) >= 0) {
          answers.addProblem(Problem.named(ID, "geen-utf8"));
        }
      } else {
        answer(feit, cell, answers);
      }
    }
    return new CaseLine(number, id, answers);
  }

  private static void answer(Feit feit, String cell, Answers answers) {
    if (cell.indexOf(NOT_UTF8) >= 0) {
      answers.addProblem(Problem.of(feit, "geen-utf8"));
    } else if (feit == Feit.VOORZIENING) {
      VoorzieningParser.addAll(cell, answers);
    } else {
      answers.answer(feit, cell);
    }
  }
}
