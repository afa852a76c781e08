package nl.eigenbijdrage.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.WlzBijdrage;

/**
 * Asks in one go for the special circumstances in which hardly anybody is: a contribution for the
 * Wlz or for beschermd wonen, nights in opvang, a decision of the gemeente.
 */
final class ParticularsQuestion extends Question {

  static final List<Feit> FEITEN = List.of(Feit.WLZ, Feit.OPVANGNACHTEN, Feit.BESLUIT_GEMEENTE);

  private static final String NONE = "geen";
  private static final String WLZ = "wlz";
  private static final String SHELTERED = VoorzieningSoort.BESCHERMD_WONEN.code();
  private static final String NIGHTS = "opvang";
  private static final String DECISION = "besluit";
  private static final List<String> CHOICES = List.of(NONE, WLZ, SHELTERED, NIGHTS, DECISION);

  private static final Map<Feit, String> JUST_SHELTERED = Map.of(Feit.SOORT, SHELTERED);

  private final Question whose;
  private final Question decision;

  /**
   * The question.
   *
   * @param whose asks afterwards who owes the contribution for the Wlz
   * @param decision asks afterwards what the gemeente decided
   */
  ParticularsQuestion(Question whose, Question decision) {
    super("bijzonderheden", FEITEN);
    this.whose = whose;
    this.decision = decision;
  }

  @Override
  public List<String> choices() {
    return CHOICES;
  }

  @Override
  public boolean several() {
    return true;
  }

  @Override
  public Optional<String> ordinary() {
    return Optional.of(NONE);
  }

  @Override
  public Optional<String> current(Answers answers) {
    if (isOpen(answers)) {
      return Optional.empty();
    }
    List<String> chosen = new ArrayList<>();
    boolean unknown = false;
    for (Feit feit : FEITEN) {
      unknown |= FactParser.isUnknown(answers.text(feit));
    }
    add(chosen, WLZ, holds(answers, Feit.WLZ, WlzBijdrage.GEEN.code()));
    add(chosen, SHELTERED, isSheltered(answers));
    add(chosen, NIGHTS, holds(answers, Feit.OPVANGNACHTEN, FactText.NO));
    add(chosen, DECISION, holds(answers, Feit.BESLUIT_GEMEENTE, BesluitGemeente.GEEN.code()));
    if (chosen.isEmpty()) {
      return Optional.of(unknown ? FactText.UNKNOWN : NONE);
    }
    return Optional.of(String.join(",", chosen));
  }

  private static void add(List<String> chosen, String choice, boolean holds) {
    if (holds) {
      chosen.add(choice);
    }
  }

  private static boolean holds(Answers answers, Feit feit, String no) {
    String text = answers.text(feit);
    return !FactParser.isUnknown(text) && !Plain.clean(text).equals(no);
  }

  /** Whether beschermd wonen stands among the support because it was chosen here. */
  @SuppressWarnings("ReferenceEquality") // the same words may have come as an answer about support
  private static boolean isSheltered(Answers answers) {
    for (Map<Feit, String> keys : answers.voorzieningen()) {
      if (keys == JUST_SHELTERED) {
        return true;
      }
    }
    return false;
  }

  @Override
  void apply(String text, Answers answers) throws ProblemException {
    if (FactParser.isUnknown(text)) {
      FEITEN.forEach(feit -> answers.replace(feit, FactText.UNKNOWN));
      return;
    }
    List<String> chosen = List.of(text.split(",", -1));
    if (!CHOICES.containsAll(chosen)) {
      throw new ProblemException(
          Problem.named(key(), "keuze", Plain.show(text), String.join(", ", CHOICES)));
    }
    if (chosen.contains(NONE) && chosen.size() > 1) {
      throw new ProblemException(Problem.named(key(), "geen-en-meer"));
    }
    sheltered(chosen.contains(SHELTERED), answers);
    answers.replace(Feit.OPVANGNACHTEN, chosen.contains(NIGHTS) ? FactText.YES : FactText.NO);
    wlz(chosen.contains(WLZ), answers);
    decision(chosen, answers);
  }

  /** The contribution is owed only for beschermd wonen with a place to live. */
  private static void sheltered(boolean owed, Answers answers) {
    boolean before = isSheltered(answers);
    if (owed && !before) {
      answers.addVoorziening(JUST_SHELTERED);
      answers.replace(Feit.WOONCOMPONENT, FactText.YES);
    } else if (!owed && before) {
      answers.voorzieningen().remove(JUST_SHELTERED);
      answers.forget(Feit.WOONCOMPONENT);
    }
  }

  /** Who it is must be asked, unless there is only one. */
  private static void wlz(boolean owed, Answers answers) {
    if (!owed) {
      answers.replace(Feit.WLZ, WlzBijdrage.GEEN.code());
    } else if (HouseholdQuestion.isAlone(answers)) {
      answers.replace(Feit.WLZ, WlzBijdrage.CLIENT.code());
    } else {
      answers.forget(Feit.WLZ);
    }
  }

  /** Which decision it is need not be asked when something else frees the household anyhow. */
  private static void decision(List<String> chosen, Answers answers) {
    if (!chosen.contains(DECISION)) {
      answers.replace(Feit.BESLUIT_GEMEENTE, BesluitGemeente.GEEN.code());
    } else if (chosen.size() == 1) {
      answers.forget(Feit.BESLUIT_GEMEENTE);
    } else {
      answers.replace(Feit.BESLUIT_GEMEENTE, FactText.UNKNOWN);
    }
  }

  @Override
  Optional<Question> followUp(Answers answers) {
    if (!answers.has(Feit.WLZ)) {
      return Optional.of(whose);
    }
    return answers.has(Feit.BESLUIT_GEMEENTE) ? Optional.empty() : Optional.of(decision);
  }
}
