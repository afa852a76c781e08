package nl.eigenbijdrage.cli.prompt;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.question.Interview;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Question;
import nl.eigenbijdrage.render.Begrip;
import nl.eigenbijdrage.render.Begrippen;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.Texts;

/** What helps somebody to answer: what a question or a word means, how a name goes on. */
final class Explanations {

  private static final int MOST_NAMES = 20;

  private final Screen screen;
  private final Texts texts;
  private final Interview interview;

  Explanations(Screen screen, Texts texts, Interview interview) {
    this.screen = screen;
    this.texts = texts;
    this.interview = interview;
  }

  /** The names that start as what was typed. */
  void completions(List<String> names) {
    if (names.isEmpty()) {
      screen.say("gesprek.aanvullen.geen");
    } else if (names.size() == 1) {
      screen.say("gesprek.aanvullen.een", names.get(0));
    } else if (names.size() <= MOST_NAMES) {
      screen.say("gesprek.aanvullen", String.join(", ", names));
    } else {
      screen.say("gesprek.aanvullen.veel", names.size());
    }
  }

  /** What a question means, where the answer is found, and which words can be looked up. */
  void explain(Question question) {
    String key = "vraag." + question.key();
    Layout layout = screen.layout().line(texts.text(key + ".uitleg", interview.peiljaar()));
    if (texts.has(key + ".begrip")) {
      layout.line(texts.text("gesprek.begrip", texts.text(key + ".begrip")));
    }
    screen.show(layout);
  }

  /** What a word means, as {@code begrip} tells it. */
  void explain(String word) {
    Begrippen begrippen = Begrippen.in(texts.taal());
    Optional<Begrip> found = begrippen.find(word);
    if (found.isPresent()) {
      screen.show(screen.layout().line(found.get().titel() + ". " + found.get().tekst()));
      return;
    }
    List<String> near = MeantWords.of(word, begrippen);
    if (near.isEmpty()) {
      screen.say("gesprek.begrip.onbekend", Plain.show(word));
    } else {
      screen.say("gesprek.begrip.bijna", Plain.show(word), near.get(0));
    }
  }
}
