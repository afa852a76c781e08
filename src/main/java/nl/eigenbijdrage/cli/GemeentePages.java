package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.RegisterGemeente;
import nl.eigenbijdrage.render.GemeenteRenderer;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.json.GemeenteWriter;

/** Prints gemeenten with what is known of their policy. */
final class GemeentePages {

  private final Session session;
  private final Rates rates;

  GemeentePages(Session session, Rates rates) {
    this.session = session;
    this.rates = rates;
  }

  /** Prints gemeenten as text; {@code jaren} the years that are wanted, all when empty. */
  void print(List<RegisterGemeente> gemeenten, List<Integer> jaren) {
    Layout layout = session.layout();
    GemeenteRenderer renderer = new GemeenteRenderer(session.texts(), layout);
    boolean first = true;
    for (RegisterGemeente gemeente : gemeenten) {
      if (!first) {
        layout.blank();
      }
      first = false;
      renderer.gemeente(gemeente, successors(gemeente));
      List<GemeenteBeleid> known = policies(gemeente, jaren);
      if (known.isEmpty()) {
        renderer.notCovered(gemeente, GemeenteRenderer.years(jaren));
      }
      for (GemeenteBeleid beleid : known) {
        renderer.policy(beleid);
      }
    }
    session.print(layout.toString());
  }

  /** Prints gemeenten as JSON; {@code jaren} the years that are wanted, all when empty. */
  void printJson(List<RegisterGemeente> gemeenten, List<Integer> jaren) throws IOException {
    JsonLine.print(
        session,
        json -> {
          json.writeArrayFieldStart("gemeenten");
          for (RegisterGemeente gemeente : gemeenten) {
            new GemeenteWriter(json)
                .gemeente(gemeente, rates.beleidsjaren(gemeente), policies(gemeente, jaren));
          }
          json.writeEndArray();
        });
  }

  private List<String> successors(RegisterGemeente gemeente) {
    List<String> names = new ArrayList<>();
    for (String code : gemeente.opvolgers()) {
      Optional<RegisterGemeente> next = rates.register().withCode(code);
      next.ifPresent(one -> names.add(one.dagelijkseNaam()));
    }
    return names;
  }

  private List<GemeenteBeleid> policies(RegisterGemeente gemeente, List<Integer> jaren) {
    List<GemeenteBeleid> found = new ArrayList<>();
    for (int jaar : jaren.isEmpty() ? rates.beleidsjaren(gemeente) : jaren) {
      found.addAll(rates.beleid(gemeente, jaar));
    }
    return found;
  }
}
