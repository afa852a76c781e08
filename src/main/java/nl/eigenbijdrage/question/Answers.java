package nl.eigenbijdrage.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.situation.Feit;

/**
 * What somebody answered, as text per fact. Collects problems with the form of the input too, so
 * that all can be told in one go.
 */
public final class Answers {

  private static final Feit[][] ALTERNATIVES = {
    {Feit.GEBOORTEDATUM, Feit.LEEFTIJD},
    {Feit.PARTNER_GEBOORTEDATUM, Feit.PARTNER_LEEFTIJD},
    {Feit.VERMOGEN, Feit.GRONDSLAG},
    {Feit.PARTNER_VERMOGEN, Feit.PARTNER_GRONDSLAG},
  };

  private final Map<Feit, String> texts = new EnumMap<>(Feit.class);
  private final List<Map<Feit, String>> voorzieningen = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Later> wijzigingen = new ArrayList<>(0);
  private boolean voorzieningenUnknown;

  /**
   * What is different from a day on.
   *
   * @param vanaf the day, as text
   * @param gegevens the facts that are different
   */
  public record Later(String vanaf, Answers gegevens) {}

  /** Sets a fact; a fact that was answered already is a problem. */
  public void answer(Feit feit, String text) {
    if (texts.putIfAbsent(feit, text) != null) {
      problems.add(Problem.of(feit, "dubbel"));
    }
  }

  /** Sets a fact to another answer, or takes it back when the text is null. */
  public void change(Feit feit, String text) {
    if (text == null) {
      texts.remove(feit);
    } else {
      texts.put(feit, text);
    }
  }

  /** Sets a fact in place of what stands here about it, also under its other name. */
  public void replace(Feit feit, String text) {
    forget(feit);
    texts.put(feit, text);
  }

  /** Takes back what was said about a fact, also under its other name. */
  public void forget(Feit feit) {
    texts.remove(feit);
    otherName(feit).ifPresent(texts::remove);
  }

  /** Whether anything was said about a fact, also under its other name. */
  public boolean has(Feit feit) {
    return texts.containsKey(feit) || otherName(feit).filter(texts::containsKey).isPresent();
  }

  /** The fact that tells the same in another way, such as the age beside the date of birth. */
  private static Optional<Feit> otherName(Feit feit) {
    for (Feit[] pair : ALTERNATIVES) {
      if (feit == pair[0] || feit == pair[1]) {
        return Optional.of(feit == pair[0] ? pair[1] : pair[0]);
      }
    }
    return Optional.empty();
  }

  /** The same answers, to be changed apart from these. */
  public Answers copy() {
    Answers copy = new Answers();
    copy.texts.putAll(texts);
    copy.voorzieningen.addAll(voorzieningen);
    copy.problems.addAll(problems);
    copy.voorzieningenUnknown = voorzieningenUnknown;
    return copy;
  }

  /**
   * The same answers, each in the form that {@link FactText} gives.
   *
   * @throws IllegalArgumentException when one of them cannot be read
   */
  Answers canonical() {
    Answers canonical = copy();
    canonical.texts.replaceAll(Answers::canonical);
    canonical.voorzieningen.clear();
    for (Map<Feit, String> keys : voorzieningen) {
      Map<Feit, String> each = new EnumMap<>(keys);
      each.replaceAll(Answers::canonical);
      canonical.voorzieningen.add(each);
    }
    return canonical;
  }

  private static String canonical(Feit feit, String text) {
    try {
      return FactText.canonical(feit, text);
    } catch (ProblemException e) {
      throw new IllegalArgumentException(feit.code(), e);
    }
  }

  /** Adds a voorziening, as text per key. */
  public void addVoorziening(Map<Feit, String> keys) {
    voorzieningen.add(keys);
  }

  /** Says that it is not known what support there is. */
  public void voorzieningenUnknown() {
    voorzieningenUnknown = true;
  }

  /** Takes back everything that was said about support. */
  public void clearVoorzieningen() {
    voorzieningen.clear();
    voorzieningenUnknown = false;
  }

  /** Adds a problem with the form of the input. */
  public void addProblem(Problem problem) {
    problems.add(problem);
  }

  /** Adds what is different from a day on. */
  public void addWijziging(String vanaf, Answers gegevens) {
    wijzigingen.add(new Later(vanaf, gegevens));
  }

  /** What is different from some days on, in the order in which it was given. */
  public List<Later> wijzigingen() {
    return wijzigingen;
  }

  /** These answers as they were before any change. */
  public Answers zonderWijzigingen() {
    Answers first = zonderProblemen();
    first.problems.addAll(problems);
    return first;
  }

  /** These answers before any change, without the problems with their form. */
  Answers zonderProblemen() {
    Answers answers = new Answers();
    answers.texts.putAll(texts);
    answers.voorzieningen.addAll(voorzieningen);
    answers.voorzieningenUnknown = voorzieningenUnknown;
    return answers;
  }

  /** Takes over what {@code winning} says, in place of what stands here about the same facts. */
  public void override(Answers winning) {
    winning.texts.keySet().forEach(this::forget);
    texts.putAll(winning.texts);
    if (winning.voorzieningenUnknown || !winning.voorzieningen.isEmpty()) {
      voorzieningen.clear();
      voorzieningen.addAll(winning.voorzieningen);
      voorzieningenUnknown = winning.voorzieningenUnknown;
    }
    problems.addAll(winning.problems);
    wijzigingen.addAll(winning.wijzigingen);
  }

  /** The answer to a fact; null when it was left out. */
  public String text(Feit feit) {
    return texts.get(feit);
  }

  /** The answers by fact, without the voorzieningen. */
  public Map<Feit, String> texts() {
    return texts;
  }

  /** The voorzieningen, each as its own answers. */
  public List<Map<Feit, String>> voorzieningen() {
    return voorzieningen;
  }

  /** Whether was said that it is not known which voorzieningen there are. */
  public boolean areVoorzieningenUnknown() {
    return voorzieningenUnknown;
  }

  /** What is wrong with the form of the answers; none when all can be read. */
  public List<Problem> problems() {
    return problems;
  }
}
