package nl.eigenbijdrage.render.html;

import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.outcome.Moment;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Totaal;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.render.TijdlijnTexts;
import nl.eigenbijdrage.value.Periode;

/** What is due period after period: as a drawing, and in a table that says the same and why. */
final class TimelinePart extends Part {

  private final TijdlijnTexts words;
  private final List<Run> runs;

  TimelinePart(Report report, Texts texts) {
    super(report, texts);
    this.words = new TijdlijnTexts(texts);
    this.runs = Run.of(report.tijdlijn());
  }

  @Override
  String key() {
    return "verloop";
  }

  @Override
  void write(HtmlWriter html) {
    List<Outcome> periods = report().tijdlijn().perioden();
    Periode first = periods.get(0).details().periode();
    Periode last = periods.get(periods.size() - 1).details().periode();
    String title = text("grafiek.titel", first.van(), last.tot());
    html.open("figure");
    new Chart(texts(), periods).write(html, title, description());
    html.element("figcaption", text("grafiek.onder")).close();
    table(html, title);
    Totaal totaal = report().tijdlijn().totaal();
    if (totaal.nietVast() > 0) {
      html.element("p", texts().text("tijdlijn.niet-vast", totaal.nietVast(), totaal.perioden()));
    }
  }

  private String description() {
    StringBuilder all = new StringBuilder();
    for (Run run : runs) {
      all.append(all.length() == 0 ? "" : " ")
          .append(when(run))
          .append(": ")
          .append(words.amount(run.first()))
          .append('.');
    }
    return all.toString();
  }

  /** The periods of a run; those of four weeks with their days. */
  private String when(Run run) {
    Periode from = run.first().details().periode();
    Periode to = run.last().details().periode();
    String first = words.shortName(from);
    String names = run.outcomes().size() == 1 ? first : text("van-tot", first, words.shortName(to));
    boolean weeks = from.soort() == Periode.Soort.VIER_WEKEN && !from.isBetweenPeriods();
    return weeks ? text("verloop.dagen", names, from.van(), to.tot()) : names;
  }

  private void table(HtmlWriter html, String caption) {
    html.open("table", "class", "verloop");
    tableHead(
        html,
        caption,
        text("verloop.kolom.wanneer"),
        text("verloop.kolom.bedrag"),
        text("verloop.kolom.waarom"));
    html.open("tbody");
    for (Run run : runs) {
      html.open("tr")
          .element("th", when(run), "scope", "row", "class", "wanneer")
          .element("td", words.amount(run.first()), "class", "getal")
          .element("td", why(run))
          .close();
    }
    html.close();
    totals(html);
    html.close();
  }

  /** What changes, or else the reason of these periods. */
  private String why(Run run) {
    for (Moment moment : report().tijdlijn().veranderingen()) {
      if (moment.vanaf().equals(run.first().details().periode().van())) {
        return texts().text(moment.tekst());
      }
    }
    return texts().text(run.first().details().reden().tekst());
  }

  private void totals(HtmlWriter html) {
    html.open("tbody", "class", "totaal");
    Map<Integer, Totaal> years = report().tijdlijn().perJaar();
    if (years.size() > 1) {
      years.forEach((year, total) -> total(html, text("verloop.jaar", "" + year), total));
    }
    total(html, text("verloop.totaal"), report().tijdlijn().totaal());
    html.close();
  }

  private void total(HtmlWriter html, String name, Totaal total) {
    html.open("tr")
        .element("th", name, "scope", "row")
        .element("td", words.total(total), "class", "getal")
        .element("td", text("verloop.perioden", total.perioden()))
        .close();
  }
}
