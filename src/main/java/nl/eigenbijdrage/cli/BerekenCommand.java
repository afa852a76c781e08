package nl.eigenbijdrage.cli;

import java.io.IOException;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.rules.Assessor;
import nl.eigenbijdrage.situation.Situation;

/** {@code bereken}: one query, one outcome; never prompts. */
final class BerekenCommand implements Command {

  @Override
  public void define(Options options) {
    options.facts().output();
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    boolean json = session.json();
    Situation situation = session.situation();
    Outcome outcome = new Assessor(session.rates()).assess(situation);
    new Answer(session).print(outcome, json);
    return Answer.exitCode(outcome, session.has("strikt"));
  }
}
