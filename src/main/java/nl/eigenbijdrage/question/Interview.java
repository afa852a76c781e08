package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.RegisterGemeente;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Gemeente;
import nl.eigenbijdrage.situation.Huishouden;
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
  private final Map<Question, String> earlier = new HashMap<>();
  private State state;

  /**
   * A question that was answered.
   *
   * @param again whether it was asked before, and only more precisely now
   * @param before how things stood
   */
  private record Step(boolean again, State before) {}

  /**
   * How things stand.
   *
   * @param answers what has been said
   * @param settled questions whose vague answer cannot be made more precise
   * @param following the question that must come next
   */
  private record State(Answers answers, Set<Question> settled, Optional<Question> following) {}

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
    if (!answers.has(Feit.DATUM)) {
      answers.replace(Feit.DATUM, today.get().toString());
    }
    this.state = new State(answers, Set.of(), Optional.empty());
  }

  /** The next question; empty when no further answer can change the outcome. */
  public Optional<Question> next() {
    return state.following().isPresent()
        ? state.following()
        : relevance.first(state.answers(), state.settled());
  }

  /** The facts that matter and are not answered, in the order of asking. */
  public List<Feit> unanswered() {
    List<Feit> facts = new ArrayList<>();
    if (state.following().isPresent()) {
      facts.addAll(state.following().get().feiten());
    }
    for (Question question : relevance.open(state.answers(), state.settled())) {
      for (Feit feit : question.feiten()) {
        if (!facts.contains(feit)) {
          facts.add(feit);
        }
      }
    }
    return facts;
  }

  /** How many questions may still come at most, with the next one. */
  public int atMost() {
    return new Remaining(state.answers(), relevance).count(next(), state.settled());
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
    state = new State(changed, settled(question, before, changed), question.followUp(changed));
    remember(question, before.answers(), text);
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
   * the day that is asked about is then today.
   */
  public Optional<Problem> unknown(Question question) {
    if (question == Questions.DATE) {
      return answer(question, today.get().toString());
    }
    boolean again = next().filter(question::equals).isPresent() && isVague(question);
    return answer(question, again ? suggestion(question).orElseThrow() : FactText.UNKNOWN);
  }

  /** A vague answer that is given again, or that cannot be bettered, is not asked for once more. */
  private static Set<Question> settled(Question question, State before, Answers changed) {
    Set<Question> settled = new HashSet<>(before.settled());
    boolean again =
        question.isVague(before.answers())
            && question.current(before.answers()).equals(question.current(changed));
    settled.remove(question);
    if (again) {
      settled.add(question);
    }
    return settled;
  }

  /** What was answered stays at hand as the suggestion when the question comes again. */
  private void remember(Question question, Answers before, String text) {
    if (question == Questions.PARENT && ParentQuestion.isParent(state.answers())) {
      earlier.clear(); // the same questions now mean other people
    }
    for (Question other : Questions.ALL) {
      Optional<String> taken = other.current(before);
      if (taken.isPresent() && question != Questions.PARENT && other.isOpen(state.answers())) {
        earlier.put(other, taken.get());
      }
    }
    earlier.put(question, text);
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
    Optional<String> current = question.current(state.answers());
    if (current.isPresent()) {
      return current;
    }
    String before = earlier.get(question);
    return before == null ? question.ordinary() : Optional.of(before);
  }

  /** Whether a question is asked again because its answer was not precise enough. */
  public boolean isVague(Question question) {
    return question.isVague(state.answers());
  }

  /** The questions that have been answered, in the order of the catalogue. */
  public List<Question> answeredQuestions() {
    List<Question> answered = new ArrayList<>();
    for (Question question : Questions.ALL) {
      if (question.current(state.answers()).isPresent()) {
        answered.add(question);
      }
      if (question == Questions.PARTICULARS) {
        addFollowUp(answered, Questions.WHOSE_WLZ);
        addFollowUp(answered, Questions.DECISION);
      }
    }
    return answered;
  }

  private void addFollowUp(List<Question> answered, Question question) {
    boolean chosen = question.current(answers()).filter(question.choices()::contains).isPresent();
    boolean onlyOne = question == Questions.WHOSE_WLZ && isAlone();
    if (chosen && !onlyOne) {
      answered.add(question);
    }
  }

  /** Whether there is no partner. */
  public boolean isAlone() {
    return Huishouden.ALLEEN.code().equals(answers().text(Feit.HUISHOUDEN));
  }

  /** What has been said. */
  public Answers answers() {
    return state.answers();
  }

  /** The year whose income counts: the second before the one that is asked about. */
  public int peiljaar() {
    return relevance.periode(state.answers()).jaar() - YEARS_TO_PEILJAAR;
  }
}
