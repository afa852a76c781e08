package nl.eigenbijdrage.cli.prompt;

import java.time.LocalDate;
import nl.eigenbijdrage.question.FactParser;
import nl.eigenbijdrage.question.ProblemException;
import nl.eigenbijdrage.question.Question;
import nl.eigenbijdrage.render.FactTexts;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;

/** Shows an answer the way the citizen would say it. */
final class AnswerText {

  private final Texts texts;

  AnswerText(Texts texts) {
    this.texts = texts;
  }

  /** The words of an answer: the choices as they are offered, days and amounts written out. */
  String show(Question question, String answer) {
    if (FactParser.isUnknown(answer)) {
      return texts.text("gesprek.weet-niet");
    }
    if (answer.equals(Question.SKIP)) {
      return texts.text("gesprek.overslaan");
    }
    if (question.choices().isEmpty()) {
      return value(question.feiten().get(0), answer);
    }
    StringBuilder shown = new StringBuilder();
    for (String choice : answer.split(",", -1)) {
      shown.append(shown.length() == 0 ? "" : "; ").append(choice(question, choice));
    }
    return shown.toString();
  }

  /** One choice as it is offered. */
  String choice(Question question, String choice) {
    String key = "vraag." + question.key() + ".keuze." + choice;
    return texts.text(texts.has(key) ? key : "keuze." + choice);
  }

  private String value(Feit feit, String answer) {
    try {
      Object value = FactParser.parse(feit, answer);
      return switch (feit.soort()) {
        case DATE, MONEY, SIGNED_MONEY -> texts.show(value);
        case PARTIAL_DATE -> new FactTexts(texts).days((DateRange) value);
        case SUPPORT_KEY ->
            value instanceof Euro || value instanceof LocalDate ? texts.show(value) : answer;
        default -> answer;
      };
    } catch (ProblemException e) {
      return answer; // an age, where a date of birth is asked
    }
  }
}
