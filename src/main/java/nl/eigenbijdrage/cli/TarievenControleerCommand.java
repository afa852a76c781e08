package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.util.List;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.rates.RatesReport;
import nl.eigenbijdrage.rates.json.RatesCheck;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.json.TarievenWriter;
import nl.eigenbijdrage.value.Message;

/** {@code tarieven controleer}: reads a whole folder with rates and names every faulty file. */
final class TarievenControleerCommand implements Command {

  @Override
  public void define(Options options) {
    options.arguments("map", "MAP").result().value("tarieven", "MAP");
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    boolean json = session.json();
    RatesSource source = source(session);
    session.check();
    RatesReport report = RatesCheck.of(source, session.today());
    if (!report.fouten().isEmpty()) {
      new Problems(session.texts(), session.terminal()).tellFaults(report.fouten(), json);
      return Exit.RATES;
    }
    if (json) {
      JsonLine.print(session, out -> new TarievenWriter(out, session.texts()).report(report));
    } else {
      show(session, report);
    }
    return Exit.OK;
  }

  private static RatesSource source(Session session) {
    List<String> given = session.arguments();
    if (given.size() > 1) {
      session.problem(Problem.named("map", "te-veel", 1));
    }
    if (!given.isEmpty() && !session.values("tarieven").isEmpty()) {
      session.problem(Problem.named("map", "niet-samen-met", "tarieven"));
    }
    return given.isEmpty() ? session.ratesSource() : session.ratesSource("map", given.get(0));
  }

  private static void show(Session session, RatesReport report) {
    Layout layout = session.layout();
    layout.answer(session.texts().text("controle.goed", report.bestanden(), report.waarden()));
    if (!report.meldingen().isEmpty()) {
      layout.heading(session.texts().text("controle.meldingen"));
      for (Message melding : report.meldingen()) {
        layout.item(session.texts().text(melding));
      }
    }
    session.print(layout.toString());
  }
}
