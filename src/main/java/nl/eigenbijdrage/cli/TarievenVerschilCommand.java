package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Tariefwijziging;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.TarievenRenderer;
import nl.eigenbijdrage.render.json.TarievenWriter;

/** {@code tarieven verschil}: what changed in the rates between two years. */
final class TarievenVerschilCommand implements Command {

  @Override
  public void define(Options options) {
    options.arguments("jaren", "JAAR").result().value("tarieven", "MAP");
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    boolean json = session.json();
    List<String> given = session.arguments();
    if (given.size() != 2 || given.get(0).strip().equals(given.get(1).strip())) {
      session.problem(Problem.named("jaar", "twee-jaren"));
    }
    session.check();
    Years years = new Years(session);
    List<Jaartarieven> found = new ArrayList<>();
    for (String text : given) {
      years.read(text).ifPresent(found::add);
    }
    session.check();
    if (json) {
      print(session, found.get(0), found.get(1));
    } else {
      show(session, found.get(0), found.get(1));
    }
    return Exit.OK;
  }

  private static void show(Session session, Jaartarieven van, Jaartarieven naar) {
    List<Tariefwijziging> changes = Tariefwijziging.tussen(van, naar);
    Layout layout = session.layout();
    TarievenRenderer renderer = new TarievenRenderer(session.texts(), layout);
    layout.answer(session.texts().text("tarieven.verschil", van.jaar(), naar.jaar()));
    renderer.changes(changes);
    StringBuilder same = new StringBuilder();
    for (Tarief tarief : unchanged(changes, naar)) {
      same.append(same.length() == 0 ? "" : ", ").append(tarief.code());
    }
    if (same.length() > 0) {
      layout.blank().line(session.texts().text("tarieven.gelijk", same));
    }
    session.print(layout.toString());
  }

  private static void print(Session session, Jaartarieven van, Jaartarieven naar)
      throws IOException {
    List<Tariefwijziging> changes = Tariefwijziging.tussen(van, naar);
    JsonLine.print(
        session,
        json -> {
          json.writeNumberField("van", van.jaar());
          json.writeNumberField("naar", naar.jaar());
          new TarievenWriter(json, session.texts()).changes(changes);
          json.writeArrayFieldStart("gelijk");
          for (Tarief tarief : unchanged(changes, naar)) {
            json.writeString(tarief.code());
          }
          json.writeEndArray();
        });
  }

  private static List<Tarief> unchanged(List<Tariefwijziging> changes, Jaartarieven naar) {
    List<Tarief> same = new ArrayList<>(naar.waarden().keySet());
    for (Tariefwijziging change : changes) {
      same.remove(change.tarief());
    }
    return same;
  }
}
