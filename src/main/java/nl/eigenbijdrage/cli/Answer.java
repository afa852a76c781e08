package nl.eigenbijdrage.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.TextRenderer;
import nl.eigenbijdrage.render.json.OutcomeWriter;

/** Prints one outcome the way it was asked for. */
final class Answer {

  private final Session session;

  Answer(Session session) {
    this.session = session;
  }

  /** Prints the outcome as JSON on one line, or as text. */
  void print(Outcome outcome, boolean json) throws IOException {
    if (!json) {
      Layout layout = session.layout();
      new TextRenderer(session.texts(), session.has("uitleg")).render(outcome, layout);
      session.print(layout.toString());
      return;
    }
    try (JsonGenerator generator = new JsonFactory().createGenerator(session.out())) {
      new OutcomeWriter(generator, session.texts(), session.has("uitleg"), session.herkomst())
          .write(outcome);
    }
    session.print("\n");
  }

  /** The exit code that the contract gives to an outcome. */
  static int exitCode(Outcome outcome, boolean strict) {
    boolean open = outcome instanceof NietVastTeStellen || (strict && outcome instanceof HangtAf);
    return open ? Exit.UNDETERMINED : Exit.OK;
  }
}
