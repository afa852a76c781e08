package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.eigenbijdrage.situation.Feit;

/** On which days changes were given, and whether what was given for a day can stand together. */
final class Wijzigingsdagen {

  private final List<Problem> problems;

  /**
   * The days of the changes.
   *
   * @param problems where everything that is wrong is added
   */
  Wijzigingsdagen(List<Problem> problems) {
    this.problems = problems;
  }

  /** The changes by day; those of one day together, unless they contradict each other. */
  Map<LocalDate, Answers> byDay(List<Answers.Later> later, Optional<LocalDate> begin) {
    Map<LocalDate, Answers> byDay = new TreeMap<>();
    for (Answers.Later change : later) {
      Optional<LocalDate> day = day(change.vanaf());
      if (day.isEmpty()) {
        continue;
      }
      if (begin.isPresent() && day.get().isBefore(begin.get())) {
        problems.add(Problem.named(name(day.get()), "wijziging-voor-begin", begin.get()));
      }
      check(change.gegevens(), day.get());
      Answers known = byDay.get(day.get());
      if (known == null) {
        byDay.put(day.get(), change.gegevens());
      } else if (contradict(known, change.gegevens())) {
        problems.add(Problem.named(name(day.get()), "wijziging-tegenstrijdig"));
      } else {
        known.override(change.gegevens());
      }
    }
    return byDay;
  }

  private Optional<LocalDate> day(String text) {
    try {
      return Optional.of(DateParser.day(Feit.DATUM, text));
    } catch (ProblemException e) {
      problems.add(new Problem("vanaf", e.problem().code(), e.problem().tekst()));
      return Optional.empty();
    }
  }

  private void check(Answers change, LocalDate day) {
    for (Problem problem : change.problems()) {
      problems.add(named(problem, day));
    }
    if (change.text(Feit.DATUM) != null) {
      problems.add(Problem.named(name(day), "wijziging-datum"));
    }
    boolean support = !change.voorzieningen().isEmpty() || change.areVoorzieningenUnknown();
    if (change.texts().isEmpty() && !support && change.problems().isEmpty()) {
      problems.add(Problem.named(name(day), "wijziging-leeg"));
    }
  }

  private static boolean contradict(Answers one, Answers other) {
    for (Map.Entry<Feit, String> entry : other.texts().entrySet()) {
      String known = one.text(entry.getKey());
      if (known != null && !Plain.clean(known).equalsIgnoreCase(Plain.clean(entry.getValue()))) {
        return true;
      }
    }
    boolean bothSupport = !one.voorzieningen().isEmpty() && !other.voorzieningen().isEmpty();
    return bothSupport && !one.voorzieningen().equals(other.voorzieningen());
  }

  /** A problem of a change, told under the day of that change. */
  static Problem named(Problem problem, LocalDate day) {
    return new Problem(name(day) + ": " + problem.feit(), problem.code(), problem.tekst());
  }

  private static String name(LocalDate day) {
    return "vanaf " + day;
  }
}
