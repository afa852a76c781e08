package nl.eigenbijdrage.render.html;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.render.FactTexts;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.GewoonGeval;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.Wijziging;
import nl.eigenbijdrage.value.Message;

/** The facts as they were understood, those that change later, and what was assumed. */
final class SituationPart extends Part {

  private final FactTexts facts;

  SituationPart(Report report, Texts texts) {
    super(report, texts);
    this.facts = new FactTexts(texts);
  }

  @Override
  String key() {
    return "situatie";
  }

  @Override
  void write(HtmlWriter html) {
    html.element("p", text("situatie.klopt"));
    table(html, text("situatie.tabel"), values(details().situation()));
    Situation before = report().tijdlijn().eerst();
    for (Wijziging change : report().tijdlijn().wijzigingen()) {
      Map<Feit, String> later = values(change.situatie());
      later.remove(Feit.DATUM);
      later.entrySet().removeAll(values(before).entrySet());
      change(html, change.vanaf(), later);
      before = change.situatie();
    }
    assumptions(html);
  }

  /** What is different from a day on: other facts, and those that no longer count. */
  private void change(HtmlWriter html, LocalDate day, Map<Feit, String> later) {
    table(html, text("situatie.vanaf", day), later);
    for (Message remark : report().opmerkingen()) {
      if (remark.arguments().get(0).equals(day)) {
        html.element("p", inReport((Message) remark.arguments().get(1)));
      }
    }
  }

  private void table(HtmlWriter html, String caption, Map<Feit, String> values) {
    if (values.isEmpty()) {
      return;
    }
    html.open("table", "class", "gegevens");
    tableHead(html, caption, text("situatie.kolom.gegeven"), text("situatie.kolom.waarde"));
    html.open("tbody");
    values.forEach(
        (feit, value) ->
            html.open("tr")
                .element("th", texts().text("feit." + feit.code()), "scope", "row")
                .element("td", value)
                .close());
    html.close().close();
  }

  /** The facts that were said, and those that were expressly said to be unknown. */
  private Map<Feit, String> values(Situation situation) {
    Map<Feit, Object> known = situation.facts();
    Map<Feit, String> values = new LinkedHashMap<>();
    boolean care = situation.isOnbekend(Feit.ZORG);
    for (Feit feit : Feit.values()) {
      Object value = known.get(feit);
      // Who gives the care has said who owes a contribution for it.
      boolean said = feit == Feit.WLZ && (known.containsKey(Feit.ZORG) || care);
      boolean unknown = GewoonGeval.has(feit, known) || feit == Feit.ZORG && care;
      if (value == null && unknown && !said) {
        values.put(feit, text("onbekend"));
      } else if (value != null && situation.wasGiven(feit)) {
        values.put(feit, value instanceof List<?> list ? support(list) : facts.value(feit, value));
      }
    }
    return values;
  }

  private String support(List<?> list) {
    StringBuilder all = new StringBuilder();
    for (Object one : list) {
      all.append(all.length() == 0 ? "" : "; ").append(facts.voorziening((Voorziening) one));
    }
    return all.toString();
  }

  private void assumptions(HtmlWriter html) {
    if (details().aannames().isEmpty()) {
      return;
    }
    html.element("h3", texts().text("kop.aannames"));
    html.element("p", text("aannames.uitleg"));
    html.open("ul");
    for (Message assumption : details().aannames()) {
      html.element("li", texts().text(assumption));
    }
    html.close();
  }
}
