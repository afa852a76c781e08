package nl.eigenbijdrage.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.outcome.Tijdlijn;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.Wijzigingen;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.TijdlijnRenderer;
import nl.eigenbijdrage.render.json.TijdlijnWriter;
import nl.eigenbijdrage.rules.Assessor;
import nl.eigenbijdrage.rules.Bijdrageperioden;
import nl.eigenbijdrage.rules.Doorloop;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Message;

/** {@code tijdlijn}: what is due period after period, with facts that can change on a day. */
final class TijdlijnCommand implements Command {

  @Override
  public void define(Options options) {
    DoorDeTijd.define(options);
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    boolean json = session.json();
    Answers answers = DoorDeTijd.answers(session);
    Optional<DateRange> span = DoorDeTijd.span(session);
    Optional<LocalDate> begin = span.map(days -> Bijdrageperioden.on(days.van()).van());
    Wijzigingen.Result result =
        Wijzigingen.read(answers, session.terminal().today(), session.rates(), begin);
    result.problems().forEach(session::problem);
    session.check();
    Tijdlijn tijdlijn =
        Doorloop.van(
            new Assessor(session.rates()),
            result.verloop().orElseThrow(),
            span.orElseThrow().van(),
            span.orElseThrow().tot());
    print(session, tijdlijn, result.opmerkingen(), json);
    return exitCode(tijdlijn, session.has("strikt"));
  }

  private static void print(Session session, Tijdlijn tijdlijn, List<Message> remarks, boolean json)
      throws IOException {
    boolean everything = session.has("uitleg");
    if (!json) {
      Layout layout = session.layout();
      new TijdlijnRenderer(session.texts(), everything).render(tijdlijn, remarks, layout);
      session.print(layout.toString());
      return;
    }
    try (JsonGenerator generator = new JsonFactory().createGenerator(session.out())) {
      new TijdlijnWriter(generator, session.texts(), everything, session.herkomst())
          .write(tijdlijn, remarks);
    }
    session.print("\n");
  }

  /** Undetermined when no period has an outcome; with {@code --strikt} when one is open. */
  private static int exitCode(Tijdlijn tijdlijn, boolean strict) {
    boolean all = true;
    boolean any = false;
    for (Outcome outcome : tijdlijn.perioden()) {
      boolean none = outcome instanceof NietVastTeStellen;
      all &= none;
      any |= none || outcome instanceof HangtAf;
    }
    return all || strict && any ? Exit.UNDETERMINED : Exit.OK;
  }
}
