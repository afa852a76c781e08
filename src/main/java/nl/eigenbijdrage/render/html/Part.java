package nl.eigenbijdrage.render.html;

import nl.eigenbijdrage.outcome.Details;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.value.Message;

/** One part of a report, under a heading of its own. */
abstract class Part {

  private final Report report;
  private final Texts texts;

  Part(Report report, Texts texts) {
    this.report = report;
    this.texts = texts;
  }

  Report report() {
    return report;
  }

  Texts texts() {
    return texts;
  }

  /** What is known beside the amount of the period that was asked for. */
  Details details() {
    return report.uitkomst().details();
  }

  /** The sentence under {@code rapport.<key>}, filled in. */
  String text(String key, Object... arguments) {
    return texts.text("rapport." + key, arguments);
  }

  /** A sentence in the words of a report, which do not ask the reader to type something. */
  String inReport(Message message) {
    String own = "rapport." + message.key();
    return texts.has(own) ? texts.text(own, message.arguments().toArray()) : texts.text(message);
  }

  /** The word by which the part can be linked to; its heading stands under {@code rapport.kop}. */
  abstract String key();

  String title() {
    return text("kop." + key());
  }

  /** Whether there is anything to tell. */
  boolean isPresent() {
    return true;
  }

  /** Writes what stands under the heading. */
  abstract void write(HtmlWriter html);

  /** The head of a table: its caption and the names of its columns. */
  static void tableHead(HtmlWriter html, String caption, String... columns) {
    html.element("caption", caption).open("thead").open("tr");
    for (String column : columns) {
      html.element("th", column, "scope", "col");
    }
    html.close().close();
  }
}
