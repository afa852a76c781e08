package nl.eigenbijdrage.render.html;

import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.render.Texts;

/** The sum, step by step. */
final class SumPart extends Part {

  SumPart(Report report, Texts texts) {
    super(report, texts);
  }

  @Override
  String key() {
    return "som";
  }

  @Override
  boolean isPresent() {
    return !details().stappen().isEmpty();
  }

  @Override
  void write(HtmlWriter html) {
    html.open("table", "class", "som");
    tableHead(
        html,
        text("som.tabel", details().periode()),
        text("som.kolom.stap"),
        text("som.kolom.uitkomst"));
    html.open("tbody");
    for (Step step : details().stappen()) {
      html.open("tr")
          .element("th", texts().text(step.tekst()), "scope", "row")
          .element("td", texts().show(step.uitkomst()), "class", "getal")
          .close();
    }
    html.close().close();
  }
}
