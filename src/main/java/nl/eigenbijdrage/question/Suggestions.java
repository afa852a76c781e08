package nl.eigenbijdrage.question;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answers from before, at hand for when their question comes again. */
final class Suggestions {

  private final Map<Question, String> earlier = new HashMap<>();

  /**
   * Keeps an answer, and those that it took back, unless they are no answer to the question as it
   * will be asked now.
   */
  void remember(Question question, String text, Answers before, Answers after) {
    for (Question other : Questions.ALL) {
      Optional<String> taken = other.current(before);
      if (question.changesMeaning(other, after)) {
        earlier.remove(other);
      } else if (taken.isPresent() && other.isOpen(after)) {
        earlier.put(other, taken.get());
      }
    }
    earlier.put(question, text);
  }

  /** The answer that stands, or stood before; otherwise the one of nearly everybody. */
  Optional<String> of(Question question, Answers answers) {
    Optional<String> current = question.current(answers);
    if (current.isPresent()) {
      return current;
    }
    String before = earlier.get(question);
    return before == null ? question.ordinary() : Optional.of(before);
  }
}
