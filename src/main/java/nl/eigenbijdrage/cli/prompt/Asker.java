package nl.eigenbijdrage.cli.prompt;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.question.FactText;
import nl.eigenbijdrage.question.Interview;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.Question;
import nl.eigenbijdrage.render.Texts;

/** Asks one question, and again until what is typed is an answer or a word to the program. */
final class Asker {

  private final Interview interview;
  private final LineSource lines;
  private final Texts texts;
  private final Screen screen;
  private final Explanations explanations;
  private final boolean typed;

  Asker(Interview interview, LineSource lines, Texts texts, Screen screen, boolean typed) {
    this.interview = interview;
    this.lines = lines;
    this.texts = texts;
    this.screen = screen;
    this.explanations = new Explanations(screen, texts, interview);
    this.typed = typed;
  }

  /** Asks one question. */
  Move ask(Question question) throws IOException {
    if (!interview.canComplete(question)) {
      return askUntilAnswered(question);
    }
    lines.tabEndsLine(true);
    try {
      return askUntilAnswered(question);
    } finally {
      lines.tabEndsLine(false);
    }
  }

  private Move askUntilAnswered(Question question) throws IOException {
    screen.question(question);
    Optional<Reply> reply = read(question);
    while (reply.isPresent()) {
      switch (reply.get().kind()) {
        case STOP -> {
          return Move.STOP;
        }
        case BACK -> {
          return Move.BACK;
        }
        case EXPLAIN -> explain(question, reply.get().text());
        case UNREADABLE -> {
          screen.say("gesprek.onleesbaar");
          screen.again(question);
        }
        case UNKNOWN, EMPTY, ANSWER -> {
          if (takes(question, reply.get())) {
            return Move.ON;
          }
          screen.again(question);
        }
      }
      reply = read(question);
    }
    return Move.END;
  }

  private void explain(Question question, String word) {
    if (word.isEmpty()) {
      explanations.explain(question);
      screen.question(question);
    } else {
      explanations.explain(word);
      screen.again(question);
    }
  }

  /** Reads a line behind the mark; empty when there are no more. */
  Optional<Reply> read() throws IOException {
    screen.mark();
    return shown(lines.next());
  }

  /** As {@link #read}, where a name may be completed. */
  private Optional<Reply> read(Question question) throws IOException {
    screen.mark();
    Optional<String> line = lines.next();
    int tab = line.isEmpty() ? -1 : line.get().indexOf(LineSource.TAB);
    if (tab < 0 || !interview.canComplete(question)) {
      return shown(line);
    }
    String start = line.get().substring(0, tab);
    screen.echo(typed ? "" : Reply.of(start).shown());
    return complete(question, start);
  }

  private Optional<Reply> shown(Optional<String> line) {
    Optional<Reply> reply = line.map(Reply::of);
    if (!typed || reply.isEmpty()) {
      screen.echo(reply.map(Reply::shown).orElse(""));
    }
    return reply;
  }

  /** Names what starts like this, and reads on; the only one there is, is what Enter then means. */
  private Optional<Reply> complete(Question question, String start) throws IOException {
    List<String> names = interview.completions(question, start);
    explanations.completions(names);
    Optional<Reply> next = read(question);
    boolean accepted =
        names.size() == 1 && next.filter(reply -> reply.kind() == Reply.Kind.EMPTY).isPresent();
    return accepted ? Optional.of(Reply.of(names.get(0))) : next;
  }

  /** Whether the line was an answer; if not, a sentence has said why. */
  private boolean takes(Question question, Reply reply) {
    Optional<String> answer =
        switch (reply.kind()) {
          case UNKNOWN -> Optional.of(FactText.UNKNOWN);
          case EMPTY -> interview.suggestion(question);
          default -> chosen(question, reply.text());
        };
    if (answer.isEmpty()) {
      notUnderstood(question, reply);
      return false;
    }
    Optional<Problem> problem =
        reply.kind() == Reply.Kind.UNKNOWN
            ? interview.unknown(question)
            : interview.answer(question, answer.get());
    problem.ifPresentOrElse(
        wrong -> screen.problem(question, wrong), () -> screen.after(question, answer.get()));
    return problem.isEmpty();
  }

  private Optional<String> chosen(Question question, String text) {
    return question.choices().isEmpty()
        ? Optional.of(text)
        : new ChoiceMatcher(texts, question).choices(text);
  }

  private void notUnderstood(Question question, Reply reply) {
    if (reply.kind() == Reply.Kind.EMPTY) {
      screen.say("gesprek.leeg");
    } else {
      screen.notUnderstood(question, new ChoiceMatcher(texts, question).near(reply.text()));
    }
  }
}
