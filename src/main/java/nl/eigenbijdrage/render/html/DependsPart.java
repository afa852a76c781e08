package nl.eigenbijdrage.render.html;

import java.util.List;
import nl.eigenbijdrage.outcome.Ontbreekt;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.render.Texts;

/** The facts that would decide, when the amount is still open now or later. */
final class DependsPart extends Part {

  private final List<Ontbreekt> missing;

  DependsPart(Report report, Texts texts) {
    super(report, texts);
    this.missing =
        report.uitkomst() instanceof HangtAf open
            ? open.ontbreekt()
            : report.tijdlijn().ontbreekt();
  }

  @Override
  String key() {
    return "hangt-af";
  }

  @Override
  boolean isPresent() {
    return !missing.isEmpty();
  }

  @Override
  void write(HtmlWriter html) {
    boolean now = report().uitkomst() instanceof HangtAf;
    html.element("p", text(now ? "hangt-af.nu" : "hangt-af.later"));
    html.open("ul");
    for (Ontbreekt one : missing) {
      html.open("li")
          .element("strong", texts().text("feit." + one.feit().code()))
          .text(". " + texts().text(one.waarom()))
          .close();
    }
    html.close();
  }
}
