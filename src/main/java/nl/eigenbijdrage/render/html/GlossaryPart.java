package nl.eigenbijdrage.render.html;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.eigenbijdrage.render.Begrip;
import nl.eigenbijdrage.render.Begrippen;
import nl.eigenbijdrage.render.Texts;

/** The words of the letters of the CAK that the report uses, explained. */
final class GlossaryPart extends Part {

  private final List<Begrip> used = new ArrayList<>();

  /**
   * The words that occur in what stands before.
   *
   * @param words the text of the other parts
   */
  GlossaryPart(Report report, Texts texts, String words) {
    super(report, texts);
    String text = words.toLowerCase(Locale.ROOT);
    for (Begrip begrip : Begrippen.in(texts.taal()).alle()) {
      if (occurs(title(begrip), text)) {
        used.add(begrip);
      }
    }
    Collator order = Collator.getInstance(Locale.forLanguageTag(texts.taal().code()));
    used.sort((one, other) -> order.compare(one.titel(), other.titel()));
  }

  /** The title without what stands behind it in brackets. */
  private static String title(Begrip begrip) {
    int bracket = begrip.titel().indexOf(" (");
    String title = bracket < 0 ? begrip.titel() : begrip.titel().substring(0, bracket);
    return title.toLowerCase(Locale.ROOT);
  }

  /** Whether a word stands in a text by itself, not as a part of a longer one. */
  private static boolean occurs(String word, String text) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  @Override
  String key() {
    return "woorden";
  }

  @Override
  boolean isPresent() {
    return !used.isEmpty();
  }

  @Override
  void write(HtmlWriter html) {
    html.open("dl");
    for (Begrip begrip : used) {
      html.element("dt", begrip.titel()).element("dd", begrip.tekst());
    }
    html.close();
  }
}
