package nl.eigenbijdrage.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.outcome.Tijdlijn;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.Tijdvak;
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

  private static final String FROM_DAY = "vanaf";

  @Override
  public void define(Options options) {
    options
        .section("tijdvak")
        .value("van", "PERIODE")
        .value("tot", "PERIODE")
        .value("jaar", "JJJJ")
        .wordAndLine(FROM_DAY, "DAG-GEGEVENS")
        .facts()
        .output();
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    boolean json = session.json();
    Answers answers = session.answers();
    for (String change : session.values(FROM_DAY)) {
      add(session, change, answers);
    }
    Optional<DateRange> span =
        Tijdvak.of(
            session.value("van"), session.value("tot"), session.values("jaar"), session.problems());
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

  /** Adds one {@code --vanaf}: a day, and facts as they are on the command line. */
  private static void add(Session session, String change, Answers answers) throws IOException {
    int end = change.indexOf(Values.BETWEEN);
    String day = end < 0 ? change : change.substring(0, end);
    Optional<List<String>> words = Words.of(end < 0 ? "" : change.substring(end + 1));
    String name = FROM_DAY + " " + Plain.show(day);
    if (words.isEmpty()) {
      session.problem(Problem.named(name, "aanhalingsteken", Plain.show(change.strip())));
      return;
    }
    Session facts = App.facts(session, new ArrayList<>(words.get()));
    Answers gegevens = facts.answers();
    for (Problem problem : facts.problems()) {
      session.problem(new Problem(name + ": " + problem.feit(), problem.code(), problem.tekst()));
    }
    answers.addWijziging(day, gegevens);
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
