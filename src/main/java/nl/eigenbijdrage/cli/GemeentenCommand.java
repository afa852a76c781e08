package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.eigenbijdrage.question.GemeenteParser;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.ProblemException;
import nl.eigenbijdrage.rates.Gemeentenaam;
import nl.eigenbijdrage.rates.Gemeenteregister;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.RegisterGemeente;
import nl.eigenbijdrage.render.GemeenteRenderer;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.json.GemeenteWriter;

/** {@code gemeenten}: which gemeenten are covered, for which years, and from what source. */
final class GemeentenCommand implements Command {

  private static final int SHORTEST_PIECE = 2;

  /** With more gemeenten than these, only names and years are shown. */
  private static final int MOST_PAGES = 5;

  @Override
  public void define(Options options) {
    options.arguments("gemeente", "NAAM").result().value("tarieven", "MAP");
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    boolean json = session.json();
    Rates rates = session.rates();
    session.check();
    String text = Plain.clean(String.join(" ", session.arguments()));
    List<RegisterGemeente> found =
        session.arguments().isEmpty()
            ? rates.register().all()
            : find(text, rates.register(), session);
    session.check();
    if (found.size() > MOST_PAGES) {
      list(session, years(found, rates, session.arguments().isEmpty()), json);
    } else if (json) {
      new GemeentePages(session, rates).printJson(found, List.of());
    } else {
      new GemeentePages(session, rates).print(found, List.of());
    }
    return Exit.OK;
  }

  /** The gemeenten that somebody means: by name or code, or else by a piece of the name. */
  private static List<RegisterGemeente> find(
      String text, Gemeenteregister register, Session session) {
    List<RegisterGemeente> found = new ArrayList<>(register.find(text));
    String piece = Gemeentenaam.key(text);
    if (found.isEmpty() && piece.length() >= SHORTEST_PIECE) {
      for (RegisterGemeente gemeente : register.all()) {
        if (hasPiece(gemeente, piece)) {
          found.add(gemeente);
        }
      }
    }
    if (found.isEmpty()) {
      try {
        found.add(GemeenteParser.parse(text, Optional.empty(), register));
      } catch (ProblemException e) {
        session.problem(e.problem());
      }
    }
    return found;
  }

  private static boolean hasPiece(RegisterGemeente gemeente, String piece) {
    boolean has =
        Gemeentenaam.key(gemeente.naam()).contains(piece)
            || Gemeentenaam.key(gemeente.dagelijkseNaam()).contains(piece);
    for (String name : gemeente.ookBekendAls()) {
      has |= Gemeentenaam.key(name).contains(piece);
    }
    return has;
  }

  /** The gemeenten with the years that are known, by name. */
  private static Map<RegisterGemeente, List<Integer>> years(
      List<RegisterGemeente> gemeenten, Rates rates, boolean onlyKnown) {
    Map<RegisterGemeente, List<Integer>> years =
        new TreeMap<>((one, other) -> order(one).compareTo(order(other)));
    for (RegisterGemeente gemeente : gemeenten) {
      List<Integer> known = rates.beleidsjaren(gemeente);
      if (!known.isEmpty() || !onlyKnown) {
        years.put(gemeente, known);
      }
    }
    return years;
  }

  private static String order(RegisterGemeente gemeente) {
    return Gemeentenaam.key(gemeente.dagelijkseNaam()) + gemeente.code();
  }

  private static void list(
      Session session, Map<RegisterGemeente, List<Integer>> years, boolean json)
      throws IOException {
    if (json) {
      JsonLine.print(
          session,
          out -> {
            out.writeArrayFieldStart("gemeenten");
            for (Map.Entry<RegisterGemeente, List<Integer>> one : years.entrySet()) {
              new GemeenteWriter(out).gemeente(one.getKey(), one.getValue());
            }
            out.writeEndArray();
          });
      return;
    }
    Layout layout = session.layout();
    GemeenteRenderer renderer = new GemeenteRenderer(session.texts(), layout);
    if (session.arguments().isEmpty()) {
      renderer.covered(years);
    } else {
      renderer.list(years);
    }
    session.print(layout.toString());
  }
}
