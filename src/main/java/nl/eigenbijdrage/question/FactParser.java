package nl.eigenbijdrage.question;

import java.util.Locale;
import java.util.Optional;
import nl.eigenbijdrage.situation.Coded;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Gemeente;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.SituationBuilder;

/** Turns the text of one answer into the value of the fact. */
public final class FactParser {

  private FactParser() {}

  /** Whether the answer says that the fact is not known. */
  public static boolean isUnknown(String text) {
    String answer = Plain.clean(text);
    return answer.equalsIgnoreCase("onbekend") || answer.equalsIgnoreCase("unknown");
  }

  /**
   * The value in {@code text}, of the type that {@link SituationBuilder#put} asks for.
   *
   * @throws ProblemException when the text is no value of this fact
   */
  public static Object parse(Feit feit, String text) throws ProblemException {
    if (Plain.clean(text).isEmpty()) {
      throw new ProblemException(Problem.of(feit, "leeg"));
    }
    return switch (feit.soort()) {
      case DATE -> DateParser.day(feit, text);
      case PARTIAL_DATE -> DateParser.partial(feit, text);
      case AGE -> age(feit, text);
      case CHOICE -> choice(feit, text);
      case YES_NO -> yesNo(feit, text);
      case MONEY, SIGNED_MONEY -> MoneyParser.parse(feit, text);
      case TEXT -> new Gemeente("", Plain.clean(text));
      case SUPPORT_KEY -> supportKey(feit, text);
      case SUPPORT -> throw new IllegalArgumentException("a voorziening has parts of its own");
    };
  }

  private static Object supportKey(Feit feit, String text) throws ProblemException {
    return switch (feit) {
      case START, EIND -> DateParser.day(feit, text);
      case KOSTPRIJS, KOSTEN -> MoneyParser.parse(feit, text);
      default -> choice(feit, text);
    };
  }

  private static Integer age(Feit feit, String text) throws ProblemException {
    String answer = Plain.clean(text).toLowerCase(Locale.ROOT);
    String digits = answer.endsWith("jaar") ? answer.substring(0, answer.length() - 4) : answer;
    try {
      int age = Integer.parseInt(digits.strip());
      if (age >= 0 && age <= Situation.MAX_AGE && !digits.startsWith("+")) {
        return age;
      }
    } catch (NumberFormatException e) {
      // told below, together with ages that nobody has
    }
    throw new ProblemException(Problem.of(feit, "leeftijd", Plain.show(text), Situation.MAX_AGE));
  }

  private static Coded choice(Feit feit, String text) throws ProblemException {
    String answer = Plain.clean(text).toLowerCase(Locale.ROOT).replace(' ', '-');
    Optional<Coded> found = Coded.find(Choices.of(feit), answer);
    if (found.isEmpty()) {
      throw new ProblemException(Problem.of(feit, "keuze", Plain.show(text), Choices.words(feit)));
    }
    return found.get();
  }

  private static Boolean yesNo(Feit feit, String text) throws ProblemException {
    return switch (Plain.clean(text).toLowerCase(Locale.ROOT)) {
      case "ja", "j", "yes", "y" -> true;
      case "nee", "n", "no" -> false;
      default -> throw new ProblemException(Problem.of(feit, "ja-nee", Plain.show(text)));
    };
  }
}
