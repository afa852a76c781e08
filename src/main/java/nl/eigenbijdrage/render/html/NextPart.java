package nl.eigenbijdrage.render.html;

import java.util.List;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.render.Advice;
import nl.eigenbijdrage.render.Texts;

/** What to do now. */
final class NextPart extends Part {

  NextPart(Report report, Texts texts) {
    super(report, texts);
  }

  @Override
  String key() {
    return "wat-nu";
  }

  @Override
  void write(HtmlWriter html) {
    html.open("ul");
    List<String> advices = Advice.of(report().uitkomst(), texts());
    // A reader of the report has no program to type into.
    if (report().uitkomst() instanceof HangtAf) {
      advices.set(0, text("wat-nu.hangt-af"));
    }
    if (Advice.asksForCare(report().uitkomst())) {
      advices.add(0, text("wat-nu.andere-bijdrage"));
    }
    for (String advice : advices) {
      html.element("li", advice);
    }
    html.close();
  }
}
