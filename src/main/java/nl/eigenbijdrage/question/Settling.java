package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.Situation;

/**
 * Which questions can still settle what cannot be determined with what is known. There is no
 * telling what such an outcome depends on; so possible answers are tried. Household and ages are
 * tried together, since a figure can be missing for one kind of household only; every other
 * question by itself.
 */
final class Settling {

  private static final List<Question> HOUSEHOLD =
      List.of(Questions.HOUSEHOLD, Questions.BIRTH, Questions.PARTNER_BIRTH);

  /** With which kind of care and support, or in which circumstances, another figure will do. */
  private static final List<Question> OTHERS =
      List.of(Questions.CARE, Questions.SUPPORT, Questions.HOUSING, Questions.PARTICULARS);

  /** An age of an adult far below every pension age, and one far above it. */
  private static final int YOUNG = 40;

  private static final int OLD = 90;

  private final Standing standing;
  private final Answers answers;
  private final Set<Question> settled;

  /**
   * A case that cannot be determined.
   *
   * @param settled questions that are not asked any more
   */
  Settling(Standing standing, Answers answers, Set<Question> settled) {
    this.standing = standing;
    this.answers = answers;
    this.settled = settled;
  }

  /** The questions with an answer that leads to an outcome, in the order of asking. */
  List<Question> open() {
    boolean household = canSettle(answers, HOUSEHOLD);
    List<Question> open = new ArrayList<>();
    for (Question question : Questions.ALL) {
      boolean can = HOUSEHOLD.contains(question) ? household : OTHERS.contains(question);
      if (can && asks(question, answers)) {
        open.add(question);
      }
    }
    open.removeIf(question -> OTHERS.contains(question) && !canSettle(answers, List.of(question)));
    return open;
  }

  private boolean asks(Question question, Answers given) {
    if (settled.contains(question)) {
      return false;
    }
    return question == Questions.CARE
        || question.isVague(given)
        || question.isOpen(given) && !question.isSkipped(settled);
  }

  /** Whether some answers to these questions together lead to an outcome. */
  private boolean canSettle(Answers given, List<Question> questions) {
    if (questions.isEmpty()) {
      Optional<Outcome> outcome = standing.tried(given);
      return outcome.isPresent() && !(outcome.get() instanceof NietVastTeStellen);
    }
    Question first = questions.get(0);
    List<Question> others = questions.subList(1, questions.size());
    boolean noPartner = first == Questions.PARTNER_BIRTH && HouseholdQuestion.isAlone(given);
    if (noPartner || !asks(first, given)) {
      return canSettle(given, others);
    }
    for (String answer : possible(first)) {
      Answers tried = given.copy();
      if (applies(first, answer, tried) && canSettle(tried, others)) {
        return true;
      }
    }
    return false;
  }

  private static boolean applies(Question question, String answer, Answers tried) {
    try {
      question.apply(answer, tried);
      return true;
    } catch (ProblemException e) {
      return false;
    }
  }

  /** The choices; for a date of birth the ends of what is known of it. */
  private List<String> possible(Question question) {
    if (question != Questions.BIRTH && question != Questions.PARTNER_BIRTH) {
      return question.choices();
    }
    if (question.isVague(answers)) {
      Situation situation = standing.situation(answers, false);
      Persoon person = question == Questions.BIRTH ? situation.client() : situation.partner();
      return List.of(person.geboren().van().toString(), person.geboren().tot().toString());
    }
    LocalDate day = standing.periode(answers).van();
    return List.of(day.minusYears(YOUNG).toString(), day.minusYears(OLD).toString());
  }
}
