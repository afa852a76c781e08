package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.Tijdvak;
import nl.eigenbijdrage.value.DateRange;

/**
 * The options of a command that goes through time: a span of days, the facts, and what is different
 * from a day on ({@code --vanaf DAY "FACTS"}).
 */
final class DoorDeTijd {

  /** The option that gives a day, and the facts from then on. */
  static final String NAME = "vanaf";

  private DoorDeTijd() {}

  /** Defines the options. */
  static void define(Options options) {
    options
        .section("tijdvak")
        .value("van", "PERIODE")
        .value("tot", "PERIODE")
        .value("jaar", "JJJJ")
        .wordAndLine(NAME, "DAG-GEGEVENS")
        .facts()
        .output();
  }

  /** Whether a span of days was given. */
  static boolean hasSpan(Session session) {
    return session.has("van") || session.has("tot") || session.has("jaar");
  }

  /** The span of days; empty, with a problem, when there is none. */
  static Optional<DateRange> span(Session session) {
    return Tijdvak.of(
        session.value("van"), session.value("tot"), session.values("jaar"), session.problems());
  }

  /** The facts that were given, with every change. */
  static Answers answers(Session session) throws IOException {
    Answers answers = session.answers();
    for (String change : session.values(NAME)) {
      add(session, change, answers);
    }
    return answers;
  }

  /** Adds one change: a day, and facts as they are on the command line. */
  private static void add(Session session, String change, Answers answers) throws IOException {
    int end = change.indexOf(Values.BETWEEN);
    String day = end < 0 ? change : change.substring(0, end);
    Optional<List<String>> words = Words.of(end < 0 ? "" : change.substring(end + 1));
    String name = NAME + " " + Plain.show(day);
    if (words.isEmpty()) {
      session.problem(Problem.named(name, "aanhalingsteken", Plain.show(change.strip())));
      return;
    }
    Session facts = App.facts(session, new ArrayList<>(words.get()));
    Answers gegevens = facts.answers();
    for (Problem problem : facts.problems()) {
      session.problem(new Problem(name + ": " + problem.feit(), problem.code(), problem.tekst()));
    }
    answers.addWijziging(day, gegevens);
  }
}
