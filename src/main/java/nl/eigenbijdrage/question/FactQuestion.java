package nl.eigenbijdrage.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.situation.Coded;
import nl.eigenbijdrage.situation.Feit;

/** Asks for one fact. */
class FactQuestion extends Question {

  private final Feit feit;
  private final List<String> choices;

  /**
   * Asks for a fact.
   *
   * @param without a choice that is not offered, because an earlier answer ruled it out
   */
  FactQuestion(Feit feit, String... without) {
    super(feit.code(), List.of(feit));
    this.feit = feit;
    this.choices = choices(feit, List.of(without));
  }

  private static List<String> choices(Feit feit, List<String> without) {
    if (feit.soort() == Feit.Soort.YES_NO) {
      return List.of(FactText.YES, FactText.NO);
    }
    List<String> choices = new ArrayList<>();
    for (Coded value : Choices.of(feit)) {
      if (!without.contains(value.code())) {
        choices.add(value.code());
      }
    }
    return List.copyOf(choices);
  }

  @Override
  public List<String> choices() {
    return choices;
  }

  @Override
  public Optional<String> current(Answers answers) {
    return Optional.ofNullable(answers.text(feit));
  }

  @Override
  void apply(String text, Answers answers) throws ProblemException {
    answers.replace(feit, FactText.canonical(feit, text));
  }
}
