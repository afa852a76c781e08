package nl.eigenbijdrage.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.VoorzieningOordeel;
import nl.eigenbijdrage.render.FactTexts;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.value.Bron;

/** Why: the ground that decides, the others that apply or are unknown, and each kind of support. */
final class ReasonPart extends Part {

  /** More sources than these only distract here; all of them stand at the end. */
  private static final int SOURCES = 2;

  ReasonPart(Report report, Texts texts) {
    super(report, texts);
  }

  @Override
  String key() {
    return "waarom";
  }

  @Override
  void write(HtmlWriter html) {
    Optional<Finding> decisive = details().beslissend();
    decisive.ifPresent(finding -> reason(html, finding));
    List<Finding> others = new ArrayList<>();
    for (Finding finding : details().redenen()) {
      if (finding.oordeel() != Oordeel.GELDT_NIET && decisive.filter(finding::is).isEmpty()) {
        others.add(finding);
      }
    }
    if (!others.isEmpty()) {
      if (decisive.isPresent()) {
        html.element("h3", text("waarom.ook"));
      }
      html.open("ul", "class", "redenen");
      for (Finding finding : others) {
        html.open("li");
        reason(html, finding);
        html.close();
      }
      html.close();
    }
    if (details().voorzieningen().size() > 1) {
      support(html);
    }
  }

  private void reason(HtmlWriter html, Finding finding) {
    html.element("p", texts().text(finding.tekst()));
    Map<String, String> sources = new LinkedHashMap<>();
    for (Bron bron : finding.bronnen()) {
      if (sources.size() < SOURCES) {
        sources.putIfAbsent(texts().source(bron), bron.url());
      }
    }
    sources.forEach(
        (source, address) -> {
          html.open("p", "class", "bron").text(text("bron") + " ");
          html.link(address, source).close();
        });
  }

  private void support(HtmlWriter html) {
    FactTexts facts = new FactTexts(texts());
    html.open("table", "class", "hulp");
    tableHead(html, text("hulp.tabel"), text("hulp.kolom.soort"), text("hulp.kolom.verschuldigd"));
    html.open("tbody");
    for (VoorzieningOordeel one : details().voorzieningen()) {
      String verdict =
          one.verschuldigd().isEmpty()
              ? "hulp.onzeker"
              : one.verschuldigd().get() ? "hulp.telt" : "hulp.telt-niet";
      html.open("tr")
          .element("th", facts.voorziening(one.voorziening()), "scope", "row")
          .element("td", text(verdict))
          .close();
    }
    html.close().close();
  }
}
