package nl.eigenbijdrage.render.html;

import nl.eigenbijdrage.rates.RatesFile;
import nl.eigenbijdrage.render.Texts;

/** What the report rests on, so that somebody else can get the same one. */
final class OriginPart extends Part {

  OriginPart(Report report, Texts texts) {
    super(report, texts);
  }

  @Override
  String key() {
    return "herkomst";
  }

  @Override
  void write(HtmlWriter html) {
    html.element("p", text("herkomst.cak"), "class", "cak");
    html.element(
        "p", text("herkomst.programma", report().herkomst().programma(), report().datum()));
    if (report().herkomst().bestanden().isEmpty()) {
      return;
    }
    html.open("table", "class", "bestanden");
    tableHead(html, text("herkomst.tabel"), text("herkomst.kolom.bestand"), "SHA-256");
    html.open("tbody");
    for (RatesFile file : report().herkomst().bestanden()) {
      html.open("tr")
          .element("th", file.bestand(), "scope", "row")
          .element("td", file.sha256(), "class", "sha")
          .close();
    }
    html.close().close();
  }
}
