package nl.eigenbijdrage.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Moment;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.value.Bron;

/** Every source that the answer and the later changes rest on, each once, with its address. */
final class SourcePart extends Part {

  private final Map<String, String> addresses = new LinkedHashMap<>();

  SourcePart(Report report, Texts texts) {
    super(report, texts);
    List<Finding> findings = new ArrayList<>();
    details().beslissend().ifPresent(findings::add);
    for (Finding finding : details().redenen()) {
      if (finding.oordeel() != Oordeel.GELDT_NIET) {
        findings.add(finding);
      }
    }
    for (Moment moment : report.tijdlijn().veranderingen()) {
      findings.add(moment.uitkomst().details().reden());
    }
    for (Finding finding : findings) {
      for (Bron bron : finding.bronnen()) {
        addresses.putIfAbsent(texts.source(bron), bron.url());
      }
    }
  }

  @Override
  String key() {
    return "bronnen";
  }

  @Override
  boolean isPresent() {
    return !addresses.isEmpty();
  }

  @Override
  void write(HtmlWriter html) {
    html.element("p", text("bronnen.uitleg"));
    html.open("ol", "class", "bronnen");
    addresses.forEach(
        (source, address) -> {
          html.open("li").text(source + ": ");
          html.link(address, address).close();
        });
    html.close();
  }
}
