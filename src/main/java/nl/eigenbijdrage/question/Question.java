package nl.eigenbijdrage.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.VoorzieningSoort;

/**
 * One question to the citizen: which facts it settles and what an answer to it means. Its words
 * stand under {@code vraag.<key>}.
 */
public abstract class Question {

  /** The answer that leaves a question unanswered, where that is possible. */
  public static final String SKIP = "overslaan";

  private final String key;
  private final List<Feit> feiten;

  Question(String key, List<Feit> feiten) {
    this.key = key;
    this.feiten = feiten;
  }

  /** The name under which its texts stand; the code of the fact when it asks for one fact. */
  public final String key() {
    return key;
  }

  /** The facts that an answer settles. */
  public final List<Feit> feiten() {
    return feiten;
  }

  /** The words of the possible answers, in the order of showing; none when any text may come. */
  public List<String> choices() {
    return List.of();
  }

  /** Whether more than one of the choices may be given, with commas between. */
  public boolean several() {
    return false;
  }

  /** The answer of nearly everybody, which an empty line gives; empty when there is none. */
  public Optional<String> ordinary() {
    return Optional.empty();
  }

  /** The kind of support that it asks something about; empty when it is about all there is. */
  public Optional<VoorzieningSoort> about() {
    return Optional.empty();
  }

  /** Whether it asks for an amount of money that is a fact of the whole case. */
  final boolean isAmount() {
    Feit.Soort soort = feiten.get(0).soort();
    return soort == Feit.Soort.MONEY || soort == Feit.Soort.SIGNED_MONEY;
  }

  /** Whether it was left unanswered on purpose. */
  boolean isSkipped(Set<Question> settled) {
    return false;
  }

  /** Whether nothing has been said yet about something that it asks. */
  boolean isOpen(Answers answers) {
    for (Feit feit : feiten) {
      if (!answers.has(feit)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an answer is there that could be given more precisely. */
  boolean isVague(Answers answers) {
    return false;
  }

  /** The answer that was given, as somebody could type it; empty when there is none. */
  public abstract Optional<String> current(Answers answers);

  /**
   * Puts an answer among the answers.
   *
   * @param text a choice, choices with commas between, the text of a fact, or {@code onbekend}
   * @throws ProblemException when it is no answer to this question
   */
  abstract void apply(String text, Answers answers) throws ProblemException;

  /** Whether after this answer another question asks for something else than before. */
  boolean changesMeaning(Question other, Answers after) {
    return false;
  }

  /** The question that must come right after this answer; empty when there is none. */
  Optional<Question> followUp(Answers answers) {
    return Optional.empty();
  }
}
