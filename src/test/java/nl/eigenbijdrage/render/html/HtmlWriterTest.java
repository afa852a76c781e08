package nl.eigenbijdrage.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  @Test
  void textAndAttributesAreEscaped() {
    HtmlWriter html = new HtmlWriter().element("p", "a<b> & \"c\"", "title", "<\">'&");
    assertThat(html)
        .hasToString("<p title=\"&lt;&quot;&gt;'&amp;\">a&lt;b&gt; &amp; &quot;c&quot;</p>");
  }

  @Test
  void whatDoesHarmBecomesAMark() {
    HtmlWriter html = new HtmlWriter().element("p", "a\u0000\u001B[1m\u202E\u2028\uD800\uFFFEb");
    assertThat(html).hasToString("<p>a\uFFFD\uFFFD[1m\uFFFD\uFFFD\uFFFD\uFFFDb</p>");
  }

  @Test
  void onlySecurePagesAreLinkedTo() {
    HtmlWriter html = new HtmlWriter().open("p").link("javascript:alert(1)", "x").close();
    assertThat(html).hasToString("<p>x</p>");
    assertThat(new HtmlWriter().open("p").link("https://x.nl/", "x").close().toString())
        .contains("<a href=\"https://x.nl/\">x</a>");
  }

  @Test
  void anAmountStaysOnOneLine() {
    assertThat(new HtmlWriter().element("p", "\u20AC 21,80 per maand"))
        .hasToString("<p>\u20AC\u00A021,80 per maand</p>");
  }

  @Test
  void aStyleSheetHasNoElements() {
    assertThatThrownBy(() -> new HtmlWriter().open("style").style("</style>"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
