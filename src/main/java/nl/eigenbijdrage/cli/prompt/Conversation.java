package nl.eigenbijdrage.cli.prompt;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.question.Interview;
import nl.eigenbijdrage.question.Question;
import nl.eigenbijdrage.render.Texts;

/**
 * Holds the interview: asks what matters, goes back when asked to, and at the end shows the answers
 * and lets them be changed.
 */
public final class Conversation {

  /** How a conversation ended. */
  public enum Ending {
    /** Everything that matters is answered, and the answers are right. */
    COMPLETE,
    /** Somebody typed that it should stop. */
    STOPPED,
    /** No more lines came. */
    INPUT_ENDED
  }

  private final Interview interview;
  private final Screen screen;
  private final Asker asker;
  private final boolean typed;
  private boolean overviewSeen;

  /**
   * A conversation.
   *
   * @param out where the questions go
   * @param width columns of the terminal
   * @param typed whether the lines appear while somebody types them; if not, they are repeated
   */
  public Conversation(
      Interview interview,
      LineSource lines,
      Texts texts,
      PrintStream out,
      int width,
      boolean typed) {
    this.interview = interview;
    this.screen = new Screen(out, texts, width, interview);
    this.asker = new Asker(interview, lines, texts, screen, typed);
    this.typed = typed;
  }

  /** Asks until there is nothing left to ask and the answers have been confirmed. */
  public Ending hold() throws IOException {
    screen.welcome();
    Move move = Move.ON;
    while (move == Move.ON || move == Move.BACK) {
      Optional<Question> next = interview.next();
      move = next.isPresent() ? next(next.get()) : overview();
      if (move == Move.BACK && !interview.back()) {
        screen.say("gesprek.eerste");
      }
    }
    screen.blank();
    return switch (move) {
      case STOP -> Ending.STOPPED;
      case END -> Ending.INPUT_ENDED;
      default -> Ending.COMPLETE;
    };
  }

  private Move next(Question question) throws IOException {
    if (interview.isVague(question) || overviewSeen) {
      screen.blank();
    } else {
      screen.number();
    }
    return asker.ask(question);
  }

  /** Shows the answers, and lets one be changed or the outcome be asked for. */
  private Move overview() throws IOException {
    overviewSeen = true;
    List<Question> answered = interview.answeredQuestions();
    screen.overview(answered);
    Optional<Reply> reply = asker.read();
    while (reply.isPresent()) {
      switch (reply.get().kind()) {
        case EMPTY -> {
          return Move.DONE;
        }
        case STOP -> {
          return Move.STOP;
        }
        case BACK -> {
          return Move.BACK;
        }
        default -> {
          Optional<Question> chosen = numbered(answered, reply.get().text());
          if (chosen.isPresent()) {
            return change(chosen.get());
          }
          screen.say("gesprek.overzicht.fout", answered.size());
        }
      }
      reply = asker.read();
    }
    // A pipe need not say that its answers are right; somebody who leaves does not want them.
    return typed ? Move.END : Move.DONE;
  }

  /** Going back from here leaves the answer as it was. */
  private Move change(Question question) throws IOException {
    screen.blank();
    Move move = asker.ask(question);
    return move == Move.BACK ? Move.ON : move;
  }

  private static Optional<Question> numbered(List<Question> answered, String text) {
    for (int i = 0; i < answered.size(); i++) {
      if (text.equals(Integer.toString(i + 1))) {
        return Optional.of(answered.get(i));
      }
    }
    return Optional.empty();
  }
}
