package nl.eigenbijdrage.render.html;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Moment;
import nl.eigenbijdrage.render.TextRenderer;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.value.Message;

/** The answer, large; and what changes next. */
final class AnswerPart extends Part {

  AnswerPart(Report report, Texts texts) {
    super(report, texts);
  }

  @Override
  String key() {
    return "antwoord";
  }

  @Override
  void write(HtmlWriter html) {
    String headline = new TextRenderer(texts(), false).headline(report().uitkomst());
    int end = headline.indexOf(". ") + 1;
    html.open("div", "class", "antwoord " + report().uitkomst().code());
    if (end == 0) {
      html.element("p", headline, "class", "bedrag");
    } else {
      html.element("p", headline.substring(0, end), "class", "bedrag");
      html.element("p", headline.substring(end + 1));
    }
    change()
        .ifPresent(
            change ->
                html.open("p")
                    .element("strong", text("verandert"))
                    .text(" " + texts().text(change))
                    .close());
    html.element("p", texts().text("voorbehoud"), "class", "voorbehoud").close();
  }

  /** What changes first; with other facts later on, only the timeline knows. */
  private Optional<Message> change() {
    if (details().verandert().isPresent()) {
      return Optional.of(details().verandert().get().tekst());
    }
    if (!report().tijdlijn().wijzigingen().isEmpty()) {
      for (Moment moment : report().tijdlijn().veranderingen()) {
        if (moment.uitkomst().bedragen().isPresent()) {
          return Optional.of(moment.tekst());
        }
      }
    }
    return Optional.empty();
  }
}
