package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.cli.prompt.Conversation;
import nl.eigenbijdrage.cli.prompt.PlainLines;
import nl.eigenbijdrage.cli.prompt.TabKey;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.Intake;
import nl.eigenbijdrage.question.Interview;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rules.Assessor;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;

/**
 * {@code vraag}: asks what matters, prints the outcome, and the one line that repeats it. Questions
 * go to standard error, so that standard output holds the outcome and nothing else.
 */
final class VraagCommand implements Command {

  @Override
  public void define(Options options) {
    options.facts().output();
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    boolean json = session.json();
    // Apart from those of the outcome, which says on which files it rests.
    Rates rates = new JsonRates(session.ratesSource());
    Answers given = given(session, rates);
    Interview interview = new Interview(rates, given, session.terminal().today());
    Conversation.Ending ending = hold(session, interview);
    if (ending != Conversation.Ending.COMPLETE) {
      return left(session, interview, ending);
    }
    Situation situation = session.situation(interview.answers());
    Outcome outcome = new Assessor(session.rates()).assess(situation);
    new Answer(session).print(outcome, json);
    repeat(session, interview.answers(), json);
    return Answer.exitCode(outcome, session.has("strikt"));
  }

  /** The facts that need not be asked. They must be right before the first question comes. */
  private static Answers given(Session session, Rates rates) throws InputException, IOException {
    if (session.value("invoer").filter("-"::equals).isPresent()) {
      session.problem(Problem.named("invoer", "invoer-vraag"));
      session.check();
    }
    Answers given = session.answers();
    Intake.read(given, session.terminal().today(), true, rates)
        .problems()
        .forEach(session::problem);
    session.check();
    return given;
  }

  private static Conversation.Ending hold(Session session, Interview interview) throws IOException {
    Terminal terminal = session.terminal();
    TabKey tab = tabKey(terminal);
    CleanLine line = CleanLine.after(terminal, tab);
    try {
      return new Conversation(
              interview,
              new PlainLines(terminal.in(), tab),
              session.texts(),
              terminal.err(),
              terminal.width(),
              terminal.inIsTerminal())
          .hold();
    } finally {
      line.notNeeded();
    }
  }

  private static TabKey tabKey(Terminal terminal) {
    return terminal.inIsTerminal() ? new SttyTabKey() : TabKey.ORDINARY;
  }

  /** Somebody who leaves is told that nothing was kept; a script, which answers it left out. */
  private static int left(Session session, Interview interview, Conversation.Ending ending)
      throws InputException {
    if (ending == Conversation.Ending.INPUT_ENDED && !session.terminal().inIsTerminal()) {
      List<Problem> problems = new ArrayList<>();
      for (Feit feit : interview.unanswered()) {
        problems.add(Problem.of(feit, "niet-beantwoord"));
      }
      throw new InputException(problems);
    }
    session.terminal().err().println(session.texts().text("gesprek.gestopt"));
    return Exit.INPUT;
  }

  private static void repeat(Session session, Answers answers, boolean json) {
    String line = new RepeatLine(session).of(answers);
    String lead = session.texts().text("gesprek.herhalen");
    if (json) {
      session.terminal().err().println(lead + "\n" + line);
    } else {
      session.print(session.layout().blank().line(lead).verbatim("  " + line).toString());
    }
  }
}
