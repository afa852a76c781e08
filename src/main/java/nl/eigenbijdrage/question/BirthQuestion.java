package nl.eigenbijdrage.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.eigenbijdrage.situation.Feit;

/**
 * Asks when somebody was born. A part of the date will do as long as it decides; so will an age,
 * written with the word for years, because {@code 46} alone may well mean the year.
 */
final class BirthQuestion extends Question {

  private static final String[] YEARS = {" jaar oud", " jaar", " years old", " years"};
  private static final int LENGTH_OF_DAY = 10;
  private static final int LONGEST_AGE = 3;

  private final Feit born;
  private final Feit age;

  BirthQuestion(Feit born, Feit age) {
    super(born.code(), List.of(born));
    this.born = born;
    this.age = age;
  }

  @Override
  boolean isVague(Answers answers) {
    String date = answers.text(born);
    String years = answers.text(age);
    return date == null
        ? years != null && !FactParser.isUnknown(years)
        : !FactParser.isUnknown(date) && date.length() != LENGTH_OF_DAY;
  }

  @Override
  public Optional<String> current(Answers answers) {
    String years = answers.text(age);
    return years == null
        ? Optional.ofNullable(answers.text(born))
        : Optional.of(FactParser.isUnknown(years) ? years : years + YEARS[1]);
  }

  @Override
  void apply(String text, Answers answers) throws ProblemException {
    Optional<String> years = years(text);
    if (isBareNumber(text)) {
      throw new ProblemException(Problem.of(born, "leeftijd-of-jaar", Plain.show(text)));
    }
    if (years.isPresent()) {
      answers.replace(age, FactText.canonical(age, years.get()));
    } else {
      answers.replace(born, FactText.canonical(born, text));
    }
  }

  private static boolean isBareNumber(String text) {
    boolean digits = text.length() <= LONGEST_AGE && !text.isEmpty();
    for (int i = 0; i < text.length(); i++) {
      digits &= Character.isDigit(text.charAt(i));
    }
    return digits;
  }

  /** The number before the word for years. */
  private static Optional<String> years(String text) {
    String answer = Plain.clean(text).toLowerCase(Locale.ROOT);
    for (String word : YEARS) {
      if (answer.endsWith(word)) {
        return Optional.of(answer.substring(0, answer.length() - word.length()));
      }
    }
    return Optional.empty();
  }
}
