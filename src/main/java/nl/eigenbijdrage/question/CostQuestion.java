package nl.eigenbijdrage.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.rules.grond.KostprijsBereikt;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.VoorzieningSoort;

/**
 * Asks for the kostprijs of support of one kind, or for its start, from which the contributions
 * count towards that kostprijs. Both stand in the decision of the gemeente, which not everybody has
 * at hand: the question may be skipped, and then nothing is said of it.
 */
final class CostQuestion extends Question {

  /** Of how many kinds of support the kostprijs is asked at most. */
  static final int MOST_KINDS = 2;

  /** The ways to type that a question is skipped. */
  private static final Set<String> SKIPPING = Set.of(SKIP, "skip");

  private final VoorzieningSoort soort;
  private final Feit key;

  private CostQuestion(VoorzieningSoort soort, Feit key) {
    super(key.code(), List.of(key));
    this.soort = soort;
    this.key = key;
  }

  /** The kostprijs and the start of each kind of support whose kostprijs counts. */
  static List<Question> all() {
    List<Question> all = new ArrayList<>();
    for (VoorzieningSoort soort : VoorzieningSoort.values()) {
      if (KostprijsBereikt.teltVanaf2020(soort)) {
        all.add(new CostQuestion(soort, Feit.KOSTPRIJS));
        all.add(new CostQuestion(soort, Feit.START));
      }
    }
    return List.copyOf(all);
  }

  /** How many kinds of support with a kostprijs that counts have been named. */
  static int kinds(Answers answers) {
    int kinds = 0;
    for (Question question : Questions.COSTS) {
      CostQuestion cost = (CostQuestion) question;
      kinds += cost.key == Feit.KOSTPRIJS && cost.place(answers) >= 0 ? 1 : 0;
    }
    return kinds;
  }

  @Override
  public Optional<VoorzieningSoort> about() {
    return Optional.of(soort);
  }

  @Override
  public Optional<String> ordinary() {
    return Optional.of(SKIP);
  }

  @Override
  boolean isSkipped(Set<Question> settled) {
    return settled.contains(this);
  }

  /** The start is a question only once there is a kostprijs to count towards. */
  @Override
  boolean isOpen(Answers answers) {
    Map<Feit, String> keys = keys(answers);
    String kostprijs = keys.get(Feit.KOSTPRIJS);
    boolean counts = key == Feit.KOSTPRIJS || kostprijs != null && !FactParser.isUnknown(kostprijs);
    return !keys.isEmpty() && counts && !keys.containsKey(key);
  }

  /** Whether it may come after the kostprijs has been told. */
  boolean mayFollow(Answers answers) {
    return key == Feit.START && !keys(answers).isEmpty() && !keys(answers).containsKey(Feit.START);
  }

  @Override
  public Optional<String> current(Answers answers) {
    return Optional.ofNullable(keys(answers).get(key));
  }

  @Override
  void apply(String text, Answers answers) throws ProblemException {
    int place = place(answers);
    if (place < 0) {
      throw new IllegalStateException("asked about support that was not named");
    }
    Map<Feit, String> keys = new EnumMap<>(answers.voorzieningen().get(place));
    if (SKIPPING.contains(text)) {
      keys.remove(key);
    } else {
      keys.put(key, FactText.canonical(key, text));
    }
    answers.voorzieningen().set(place, keys);
  }

  private Map<Feit, String> keys(Answers answers) {
    int place = place(answers);
    return place < 0 ? Map.of() : answers.voorzieningen().get(place);
  }

  /** Where the first support of this kind stands among the support; negative without any. */
  private int place(Answers answers) {
    for (int i = 0; i < answers.voorzieningen().size(); i++) {
      if (soort.code().equals(answers.voorzieningen().get(i).get(Feit.SOORT))) {
        return i;
      }
    }
    return -1;
  }
}
