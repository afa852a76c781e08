package nl.eigenbijdrage.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.VoorzieningSoort;

/** Asks which support there is; more than one kind may be named. */
final class SupportQuestion extends Question {

  private static final List<String> KINDS = kinds();

  SupportQuestion() {
    super(Feit.VOORZIENING.code(), List.of(Feit.VOORZIENING));
  }

  private static List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    for (VoorzieningSoort soort : VoorzieningSoort.values()) {
      kinds.add(soort.code());
    }
    return List.copyOf(kinds);
  }

  @Override
  public List<String> choices() {
    return KINDS;
  }

  @Override
  public boolean several() {
    return true;
  }

  @Override
  boolean isOpen(Answers answers) {
    return answers.voorzieningen().isEmpty() && !answers.areVoorzieningenUnknown();
  }

  @Override
  public Optional<String> current(Answers answers) {
    if (isOpen(answers)) {
      return Optional.empty();
    }
    List<String> kinds = new ArrayList<>();
    for (Map<Feit, String> keys : answers.voorzieningen()) {
      kinds.add(keys.get(Feit.SOORT));
    }
    return Optional.of(kinds.isEmpty() ? FactText.UNKNOWN : String.join(",", kinds));
  }

  /** What was said earlier about a kind that is named again, such as its start, is kept. */
  @Override
  void apply(String text, Answers answers) throws ProblemException {
    List<Map<Feit, String>> before = List.copyOf(answers.voorzieningen());
    answers.clearVoorzieningen();
    if (FactParser.isUnknown(text)) {
      answers.voorzieningenUnknown();
      return;
    }
    for (String kind : text.split(",", -1)) {
      String code = FactText.canonical(Feit.SOORT, kind);
      boolean known = false;
      for (Map<Feit, String> keys : before) {
        if (code.equals(keys.get(Feit.SOORT))) {
          answers.addVoorziening(keys);
          known = true;
        }
      }
      if (!known) {
        answers.addVoorziening(Map.of(Feit.SOORT, code));
      }
    }
  }
}
