package nl.eigenbijdrage.question;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.situation.Feit;

/**
 * How things stand in an interview.
 *
 * @param answers what has been said
 * @param settled questions that are not asked any more: their vague answer cannot be made more
 *     precise, or their answer leaves no trace
 * @param following the question that must come next
 */
record State(Answers answers, Set<Question> settled, Optional<Question> following) {

  /** The beginning, with what is known beforehand. */
  static State start(Answers answers) {
    Set<Question> settled = CareQuestion.isTold(answers) ? Set.of(Questions.CARE) : Set.of();
    return new State(answers, settled, Optional.empty());
  }

  /** The next question; empty when no further answer can change the outcome. */
  Optional<Question> next(Relevance relevance) {
    return following.isPresent() ? following : relevance.first(answers, settled);
  }

  /** The facts that matter and are not answered, in the order of asking. */
  List<Feit> unanswered(Relevance relevance) {
    Set<Feit> facts = new LinkedHashSet<>();
    if (following.isPresent()) {
      facts.addAll(following.get().feiten());
    }
    for (Question question : relevance.open(answers, settled)) {
      facts.addAll(question.feiten());
    }
    return List.copyOf(facts);
  }

  /**
   * How things stand after an answer. One that was vague, and is given again as it was, will not be
   * asked for once more.
   */
  State after(Question question, Answers changed) {
    Set<Question> now = new HashSet<>(settled);
    boolean sameAgain =
        question.isVague(answers) && question.current(answers).equals(question.current(changed));
    boolean skipped = Questions.COSTS.contains(question) && question.isOpen(changed);
    if (sameAgain || skipped || question == Questions.CARE) {
      now.add(question);
    } else {
      now.remove(question);
    }
    return new State(changed, now, question.followUp(changed));
  }
}
