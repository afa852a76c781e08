package nl.eigenbijdrage.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.render.Texts;

/**
 * A report as one HTML page: no script, nothing from elsewhere, the same bytes for the same report.
 * Well-formed XML too. On paper it is A4 with numbered pages.
 */
public final class ReportPage {

  private static final int WITHIN_MAIN = 3;

  private final Report report;
  private final Texts texts;

  /** The page of one report. */
  public ReportPage(Report report, Texts texts) {
    this.report = report;
    this.texts = texts;
  }

  /** The whole page. */
  public String html() {
    List<Part> parts = new ArrayList<>(parts());
    HtmlWriter body = new HtmlWriter(WITHIN_MAIN);
    parts.forEach(part -> write(part, body));
    Part glossary = new GlossaryPart(report, texts, body.words());
    if (glossary.isPresent()) {
      parts.add(glossary);
      write(glossary, body);
    }
    Part origin = new OriginPart(report, texts);
    parts.add(origin);
    HtmlWriter html = new HtmlWriter();
    html.open("html", "lang", texts.taal().code());
    head(html);
    html.open("body");
    header(html);
    contents(html, parts);
    html.open("main", "id", "inhoud").append(body).close();
    html.open("footer");
    write(origin, html);
    html.close();
    html.close().close();
    return "<!DOCTYPE html>\n" + html + "\n";
  }

  private List<Part> parts() {
    List<Part> parts =
        new ArrayList<>(
            List.of(
                new AnswerPart(report, texts),
                new DependsPart(report, texts),
                new ReasonPart(report, texts),
                new SituationPart(report, texts),
                new SumPart(report, texts),
                new TimelinePart(report, texts),
                new UncertainPart(report, texts),
                new NextPart(report, texts),
                new SourcePart(report, texts)));
    parts.removeIf(part -> !part.isPresent());
    return parts;
  }

  private String title() {
    return texts.text("kop.periode", report.uitkomst().details().periode());
  }

  private void head(HtmlWriter html) {
    html.open("head").empty("meta", "charset", "UTF-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "subject", "content", texts.text("rapport.onderwerp"));
    html.element("title", title());
    html.style(style()).close();
  }

  private String style() {
    String page = texts.text("rapport.pagina", "\" counter(page) \"", "\" counter(pages) \"");
    return resource("rapport.css")
        + "@page { @bottom-right { content: \""
        + page
        + "\"; font: 9pt \"Liberation Sans\", Arial, sans-serif; color: #444444; } }\n";
  }

  private static String resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void header(HtmlWriter html) {
    html.open("header").element("h1", title());
    html.element("p", texts.text("rapport.gemaakt", report.datum())).close();
  }

  private void contents(HtmlWriter html, List<Part> parts) {
    html.open("nav", "aria-labelledby", "inhoud-kop");
    html.element("h2", texts.text("rapport.kop.inhoud"), "id", "inhoud-kop").open("ul");
    for (Part part : parts) {
      html.open("li").element("a", part.title(), "href", "#" + part.key()).close();
    }
    html.close().close();
  }

  private static void write(Part part, HtmlWriter html) {
    html.open("section", "id", part.key(), "aria-labelledby", part.key() + "-kop");
    html.element("h2", part.title(), "id", part.key() + "-kop");
    part.write(html);
    html.close();
  }
}
