package nl.eigenbijdrage.render.html;

import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.outcome.Moment;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.outcome.Totaal;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.render.TijdlijnTexts;
import nl.eigenbijdrage.value.Periode;

/** What is due period after period: as a drawing, and in a table that says the same and why. */
final class TimelinePart extends Part {

  /** So many rows stay on one page with the totals. */
  private static final int WITH_TOTALS = 2;

  private final TijdlijnTexts words;
  private final List<Run> runs;

  TimelinePart(Report report, Texts texts) {
    super(report, texts);
    this.words = new TijdlijnTexts(texts);
    this.runs = Run.of(report.tijdlijn().perioden());
  }

  @Override
  String key() {
    return "verloop";
  }

  @Override
  void write(HtmlWriter html) {
    html.element("p", text("grafiek.onder"), "class", "onder");
    charts(html);
    table(html, title(report().tijdlijn().perioden()));
    Totaal totaal = report().tijdlijn().totaal();
    if (totaal.nietVast() > 0 && totaal.nietVast() < totaal.perioden()) {
      html.element("p", texts().text("tijdlijn.niet-vast", totaal.nietVast(), totaal.perioden()));
    }
  }

  /** A drawing for each calendar year. */
  private void charts(HtmlWriter html) {
    List<Outcome> periods = report().tijdlijn().perioden();
    Chart chart = new Chart(texts(), periods);
    int from = 0;
    for (int to = 1; to <= periods.size(); to++) {
      if (to == periods.size() || year(periods.get(to)) != year(periods.get(from))) {
        List<Outcome> ofYear = periods.subList(from, to);
        html.open("figure");
        chart.write(html, from, to, title(ofYear), description(ofYear));
        html.close();
        from = to;
      }
    }
  }

  private static int year(Outcome outcome) {
    return outcome.details().periode().jaar();
  }

  private String title(List<Outcome> periods) {
    Periode first = periods.get(0).details().periode();
    Periode last = periods.get(periods.size() - 1).details().periode();
    return text("grafiek.titel", first.van(), last.tot());
  }

  private String description(List<Outcome> periods) {
    StringBuilder all = new StringBuilder();
    for (Run run : Run.of(periods)) {
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
    boolean onePage = runs.size() <= WITH_TOTALS;
    html.open("table", "class", onePage ? "verloop kort" : "verloop");
    tableHead(
        html,
        caption,
        text("verloop.kolom.wanneer"),
        text("verloop.kolom.bedrag"),
        text("verloop.kolom.waarom"));
    int apart = Math.max(0, runs.size() - WITH_TOTALS);
    if (apart > 0) {
      html.open("tbody");
      runs.subList(0, apart).forEach(run -> row(html, run));
      html.close();
    }
    html.open("tbody", "class", "samen");
    runs.subList(apart, runs.size()).forEach(run -> row(html, run));
    totals(html);
    html.close().close();
  }

  private void row(HtmlWriter html, Run run) {
    html.open("tr")
        .element("th", when(run), "scope", "row", "class", "wanneer")
        .element("td", words.amount(run.first()), "class", "getal")
        .element("td", why(run))
        .close();
  }

  /** What changes, or else the reason of these periods. */
  private String why(Run run) {
    if (run.first().bedragen().isEmpty()) {
      return texts().text(run.first().details().reden().tekst());
    }
    for (Moment moment : report().tijdlijn().veranderingen()) {
      if (moment.vanaf().equals(run.first().details().periode().van())) {
        return texts().text(moment.tekst());
      }
    }
    return run.first() instanceof HangtAf
        ? text("verloop.hangt-af")
        : texts().text(run.first().details().reden().tekst());
  }

  private void totals(HtmlWriter html) {
    Map<Integer, Totaal> years = report().tijdlijn().perJaar();
    if (years.size() > 1) {
      years.forEach((year, total) -> total(html, text("verloop.jaar", "" + year), total));
    }
    total(html, text("verloop.totaal"), report().tijdlijn().totaal());
  }

  private void total(HtmlWriter html, String name, Totaal total) {
    html.open("tr", "class", "totaal")
        .element("th", name, "scope", "row")
        .element("td", words.total(total), "class", "getal")
        .element("td", text("verloop.perioden", total.perioden()))
        .close();
  }
}
