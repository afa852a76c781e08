package nl.eigenbijdrage.question;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.situation.Feit;

/**
 * Counts how many questions may still come: those that matter now, and those that the answers to
 * them can add. Never fewer than really come; asking for a date more precisely does not count as
 * another question.
 */
final class Remaining {

  /** Household and dates of birth, which are asked anew when the case turns out to be a child's. */
  private static final List<Question> OF_PARENTS =
      List.of(Questions.HOUSEHOLD, Questions.BIRTH, Questions.PARTNER_BIRTH);

  /** What may be asked because of the gemeente's income limit. */
  private static final Set<Feit> OF_LIMIT =
      EnumSet.of(Feit.INKOMENSGRENS, Feit.INKOMEN, Feit.VERMOGEN);

  /** What decides the contributions to 2018, which count towards the kostprijs too. */
  private static final Set<Feit> OF_INCOME = EnumSet.of(Feit.INKOMEN, Feit.VERMOGEN);

  /** What goes with either of these when there is a partner. */
  private static final Set<Feit> OF_PARTNER =
      EnumSet.of(Feit.PARTNER_INKOMEN, Feit.PARTNER_VERMOGEN);

  private final Answers answers;
  private final Relevance relevance;
  private final Set<Question> possible = new HashSet<>();

  Remaining(Answers answers, Relevance relevance) {
    this.answers = answers;
    this.relevance = relevance;
  }

  /** The number from this state on. */
  static int count(State state, Relevance relevance) {
    Optional<Question> next = state.next(relevance);
    if (next.isEmpty()) {
      return 0;
    }
    return next.get() == Questions.CARE
        ? 1 + most(state, relevance)
        : new Remaining(state.answers(), relevance).count(next.get(), state.settled());
  }

  /** The number after the answer to the question about care that makes the most others matter. */
  private static int most(State state, Relevance relevance) {
    int most = 0;
    for (String choice : CareQuestion.LONGEST) {
      Answers changed = state.answers().copy();
      try {
        Questions.CARE.apply(choice, changed);
      } catch (ProblemException e) {
        throw new IllegalStateException("a choice that is offered is refused", e);
      }
      most = Math.max(most, count(state.after(Questions.CARE, changed), relevance));
    }
    return most;
  }

  /** What may be asked where the high contribution can apply. */
  private static Set<Question> ofHigh(Answers answers) {
    boolean alone = HouseholdQuestion.isAlone(answers);
    Set<Question> open = new HashSet<>();
    for (Question question : Questions.ALL) {
      Feit feit = question.feiten().get(0);
      boolean asks = CareQuestion.AT_MOST.contains(feit) && !(alone && ofPartner(feit));
      if (asks && question.isOpen(answers)) {
        open.add(question);
      }
    }
    return open;
  }

  private static boolean ofPartner(Feit feit) {
    return feit == Feit.PARTNER_ZORG || List.of(Checks.OF_PARTNER).contains(feit);
  }

  private int count(Question next, Set<Question> settled) {
    possible.addAll(relevance.open(answers, settled));
    possible.removeIf(question -> question.isVague(answers));
    addIfOpen(Questions.HOUSEHOLD);
    addIfOpen(Questions.BIRTH);
    if (!HouseholdQuestion.isAlone(answers)) {
      addIfOpen(Questions.PARTNER_BIRTH);
    }
    if (relevance.standing().isAtHome(answers)) {
      return atHome(next, settled) + possible.size();
    }
    if (relevance.standing().mayBeHigh(answers)) {
      possible.addAll(ofHigh(answers));
      possible.removeIf(question -> question.isVague(answers));
    }
    return possible.size();
  }

  /** Adds what may come for support at home; gives how many may come besides. */
  private int atHome(Question next, Set<Question> settled) {
    boolean followUp = next == Questions.WHOSE_WLZ || next == Questions.DECISION;
    int followUps = followUp ? 1 : particulars();
    if (followUp) {
      possible.remove(Questions.PARTICULARS);
    }
    if (Questions.SUPPORT.isOpen(answers)) {
      possible.add(Questions.SUPPORT);
      addIfOpen(Questions.HOUSING);
    }
    if (relevance.standing().isUndetermined(answers)) {
      addMoney(OF_INCOME);
    }
    int again = parents();
    gemeente();
    return followUps + again + costs(settled);
  }

  /** The special circumstances may lead to one more question: who, or which decision. */
  private int particulars() {
    addIfOpen(Questions.PARTICULARS);
    return possible.contains(Questions.PARTICULARS) ? 1 : 0;
  }

  private int parents() {
    boolean minor = relevance.standing().mayBeForMinor(answers);
    if (!minor || answers.has(Feit.OUDER)) {
      return 0;
    }
    possible.add(Questions.PARENT);
    return OF_PARENTS.size();
  }

  /** The gemeente may be asked for, and then what its limit makes matter. */
  private void gemeente() {
    boolean limits = relevance.asksGemeente(answers);
    if (limits || Questions.SUPPORT.isOpen(answers) || possible.contains(Questions.PARENT)) {
      addIfOpen(Questions.MUNICIPALITY);
    }
    if (limits) {
      addMoney(OF_LIMIT);
    }
  }

  /** The kostprijs of support that was or may be named; the start may be asked after it. */
  private int costs(Set<Question> settled) {
    if (!relevance.standing().countsDown(answers)) {
      return 0;
    }
    if (Questions.SUPPORT.isOpen(answers)) {
      addMoney(OF_INCOME);
      return 2 * CostQuestion.MOST_KINDS;
    }
    List<Question> costs = relevance.costs().open(answers, settled);
    possible.addAll(costs);
    for (Question question : Questions.COSTS) {
      boolean told = question.isOpen(answers) && !question.isSkipped(settled);
      boolean follows =
          !costs.isEmpty()
              && ((CostQuestion) question).mayFollow(answers)
              && !settled.contains(question);
      if (told && question.feiten().contains(Feit.START) || follows) {
        possible.add(question);
        if (question.feiten().contains(Feit.START)) {
          addMoney(OF_INCOME);
        }
      }
    }
    return 0;
  }

  private void addMoney(Set<Feit> facts) {
    addFacts(facts);
    if (!HouseholdQuestion.isAlone(answers) || possible.contains(Questions.PARENT)) {
      addFacts(OF_PARTNER);
    }
  }

  private void addFacts(Set<Feit> facts) {
    for (Question question : Questions.ALL) {
      if (facts.contains(question.feiten().get(0))) {
        addIfOpen(question);
      }
    }
  }

  private void addIfOpen(Question question) {
    if (question.isOpen(answers)) {
      possible.add(question);
    }
  }
}
