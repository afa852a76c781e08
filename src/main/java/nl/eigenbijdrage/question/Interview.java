package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.RegisterGemeente;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Gemeente;
import nl.eigenbijdrage.situation.Situation;

/**
 * Which question comes next. There is no script: the case is assessed with the answers so far, and
 * the next question is the first one about which the outcome still depends; when it depends on
 * nothing any more, or only on what the citizen does not know, there is none.
 */
public final class Interview {

  private static final int YEARS_TO_PEILJAAR = 2;

  private final Supplier<LocalDate> today;
  private final Rates rates;
  private final Relevance relevance;
  private final Deque<Step> past = new ArrayDeque<>();
  private final Suggestions suggestions = new Suggestions();
  private State state;

  /**
   * A question that was answered.
   *
   * @param again whether it was asked before, and only more precisely now
   * @param before how things stood
   */
  private record Step(boolean again, State before) {}

  /**
   * An interview.
   *
   * @param given what is known beforehand; it holds no problems, and is not asked again
   * @param today the day that is asked about unless the answers say otherwise
   */
  public Interview(Rates rates, Answers given, Supplier<LocalDate> today) {
    this.today = today;
    this.rates = rates;
    this.relevance = new Relevance(rates, today);
    Answers answers = given.canonical();
    CareQuestion.reopen(answers);
    if (!answers.has(Feit.DATUM) || FactParser.isUnknown(answers.text(Feit.DATUM))) {
      answers.replace(Feit.DATUM, today.get().toString());
    }
    this.state = State.start(answers);
  }

  /** The next question; empty when no further answer can change the outcome. */
  public Optional<Question> next() {
    return state.next(relevance);
  }

  /** The facts that matter and are not answered, in the order of asking. */
  public List<Feit> unanswered() {
    return state.unanswered(relevance);
  }

  /** How many questions may still come at most, with the next one. */
  public int atMost() {
    return Remaining.count(state, relevance);
  }

  /** How many questions have been answered; a date that was made more precise counts once. */
  public int answered() {
    int answered = 0;
    for (Step step : past) {
      answered += step.again() ? 0 : 1;
    }
    return answered;
  }

  /**
   * Takes the answer to a question: the next one, or one that was answered before.
   *
   * @param text a choice, choices with commas between, the text of a fact, or {@code onbekend}
   * @return what is wrong with it; then everything stays as it was
   */
  public Optional<Problem> answer(Question question, String text) {
    Answers changed = state.answers().copy();
    try {
      question.apply(text, changed);
    } catch (ProblemException e) {
      return Optional.of(e.problem());
    }
    Intake.Result result = Intake.read(changed, today, false, rates);
    if (!result.problems().isEmpty()) {
      return Optional.of(result.problems().get(0));
    }
    result.situation().flatMap(Situation::gemeente).ifPresent(found -> name(found, changed));
    State before = state;
    past.push(new Step(question.isVague(before.answers()), before));
    state = before.after(question, changed);
    suggestions.remember(question, text, before.answers(), changed);
    return Optional.empty();
  }

  /** Calls the gemeente by its usual name, whatever was typed to mean it. */
  private void name(Gemeente found, Answers changed) {
    rates
        .register()
        .withCode(found.code())
        .map(RegisterGemeente::dagelijkseNaam)
        .ifPresent(name -> changed.replace(Feit.GEMEENTE, name));
  }

  /**
   * The answers to a question that start like this; none for a question whose answers cannot be
   * listed.
   */
  public List<String> completions(Question question, String start) {
    return question == Questions.MUNICIPALITY ? rates.register().startingWith(start) : List.of();
  }

  /** Whether {@link #completions} can be of help. */
  public boolean canComplete(Question question) {
    return question == Questions.MUNICIPALITY;
  }

  /**
   * Takes it that the citizen does not know. A vague answer that was to be made more precise stays;
   * the day that is asked about is then today, and it is about support at home.
   */
  public Optional<Problem> unknown(Question question) {
    if (question == Questions.DATE) {
      return answer(question, today.get().toString());
    }
    if (question == Questions.CARE) {
      return answer(question, CareQuestion.HOME);
    }
    boolean again = next().filter(question::equals).isPresent() && isVague(question);
    return answer(question, again ? suggestion(question).orElseThrow() : FactText.UNKNOWN);
  }

  /** Goes back to the question before; false when there is none. */
  public boolean back() {
    if (past.isEmpty()) {
      return false;
    }
    state = past.pop().before();
    return true;
  }

  /** The answer that stands, or stood before going back; empty when there is none. */
  public Optional<String> suggestion(Question question) {
    return suggestions.of(question, state.answers());
  }

  /** Whether a question is asked again because its answer was not precise enough. */
  public boolean isVague(Question question) {
    return question.isVague(state.answers());
  }

  /** The questions that have been answered, in the order in which their answers are shown. */
  public List<Question> answeredQuestions() {
    return Questions.answered(state);
  }

  /** Whether nothing has been said yet about what it is about. */
  public boolean isAboutAnything() {
    return next().filter(Questions.CARE::equals).isPresent() && past.isEmpty();
  }

  /** Whether the income always counts in the period that is asked about. */
  public boolean incomeCounts() {
    return relevance.standing().incomeCounts(state.answers());
  }

  /** Whether there is no partner. */
  public boolean isAlone() {
    return HouseholdQuestion.isAlone(state.answers());
  }

  /** What has been said. */
  public Answers answers() {
    return state.answers();
  }

  /** The year whose income counts: the second before the one that is asked about. */
  public int peiljaar() {
    return relevance.standing().periode(state.answers()).jaar() - YEARS_TO_PEILJAAR;
  }
}
