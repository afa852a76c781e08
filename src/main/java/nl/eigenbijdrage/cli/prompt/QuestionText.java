package nl.eigenbijdrage.cli.prompt;

import nl.eigenbijdrage.question.Interview;
import nl.eigenbijdrage.question.Question;
import nl.eigenbijdrage.render.Texts;

/** The words of a question, which depend on what has been answered before. */
final class QuestionText {

  private final Texts texts;
  private final Interview interview;

  QuestionText(Texts texts, Interview interview) {
    this.texts = texts;
    this.interview = interview;
  }

  /** The question as it is put now. */
  String asked(Question question) {
    return texts.text(key(question), interview.peiljaar(), about(question));
  }

  /** An answer that would do, for a question without choices. */
  String example(Question question) {
    return texts.text("vraag." + question.key() + ".voorbeeld");
  }

  /** What it asks for, in a few words. */
  String name(Question question) {
    return question.about().isEmpty()
        ? texts.text("feit." + question.key())
        : texts.text("vraag." + question.key() + ".kort", about(question));
  }

  /** What it asks something about, as in {@code uw scootmobiel}; empty for most questions. */
  private String about(Question question) {
    return question.about().map(soort -> texts.text("gesprek.uw." + soort.code())).orElse("");
  }

  private String key(Question question) {
    String key = "vraag." + question.key();
    if (interview.isVague(question) && texts.has(key + ".preciezer")) {
      return key + ".preciezer";
    }
    return interview.isAlone() && texts.has(key + ".alleen") ? key + ".alleen" : key;
  }
}
