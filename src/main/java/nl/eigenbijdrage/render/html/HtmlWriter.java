package nl.eigenbijdrage.render.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is well-formed XML too. Text and attributes come in as they are and are escaped
 * here, and only here; what could do harm in a page is left out. Elements stand on lines of their
 * own unless text comes before them.
 */
final class HtmlWriter {

  private static final char EURO = '\u20AC';
  private static final char NO_BREAK = '\u00A0';
  private static final String SAFE_ADDRESS = "https://";

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private final Deque<Element> open = new ArrayDeque<>();
  private final int depth;

  /** An element that has not been closed yet. */
  private static final class Element {

    private final String tag;
    private boolean hasText;
    private boolean hasElements;

    Element(String tag) {
      this.tag = tag;
    }
  }

  /** A writer of a whole page. */
  HtmlWriter() {
    this(0);
  }

  /** A writer of a part of a page, which stands within {@code depth} elements. */
  HtmlWriter(int depth) {
    this.depth = depth;
  }

  /**
   * Starts an element.
   *
   * @param attributes names and values in turn
   */
  HtmlWriter open(String tag, String... attributes) {
    tag(tag, attributes);
    out.append('>');
    open.push(new Element(tag));
    return this;
  }

  private void tag(String tag, String... attributes) {
    Element parent = open.peek();
    if (parent == null || !parent.hasText) {
      newLine();
    }
    if (parent != null) {
      parent.hasElements = true;
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], out);
      out.append('"');
    }
  }

  private void newLine() {
    if (out.length() > 0 || depth > 0) {
      out.append('\n').append("  ".repeat(depth + open.size()));
    }
  }

  /** Ends the element that was started last. */
  HtmlWriter close() {
    Element element = open.pop();
    if (element.hasElements && !element.hasText) {
      newLine();
    }
    out.append("</").append(element.tag).append('>');
    words.append('\n');
    return this;
  }

  /** An element without content. */
  HtmlWriter empty(String tag, String... attributes) {
    tag(tag, attributes);
    out.append("/>");
    return this;
  }

  /** Text within the element that was started last. */
  HtmlWriter text(String text) {
    open.element().hasText = true;
    escape(text, out);
    words.append(text);
    return this;
  }

  /** An element with nothing but text. */
  HtmlWriter element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** A link to a page elsewhere; only text when the address is not one of a secure page. */
  HtmlWriter link(String address, String text) {
    return address.startsWith(SAFE_ADDRESS) ? element("a", text, "href", address) : text(text);
  }

  /** Our own style sheet. */
  HtmlWriter style(String css) {
    if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
      throw new IllegalArgumentException("not plain CSS");
    }
    newLine();
    out.append("<style>\n").append(css.strip()).append("\n</style>");
    open.element().hasElements = true;
    return this;
  }

  /** What another writer wrote, within the element that was started last. */
  HtmlWriter append(HtmlWriter part) {
    out.append(part.out);
    open.element().hasElements = true;
    return this;
  }

  /** All text so far, without the elements. */
  String words() {
    return words.toString();
  }

  private static void escape(String text, StringBuilder to) {
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      switch (point) {
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;");
        case '&' -> to.append("&amp;");
        case '"' -> to.append("&quot;");
        case ' ' -> to.append(staysWithAmount(text, i - 1) ? NO_BREAK : ' ');
        default -> to.appendCodePoint(isHarmless(point) ? point : '\uFFFD');
      }
    }
  }

  /** A line does not end between the sign of the euro and the amount. */
  private static boolean staysWithAmount(String text, int at) {
    return at > 0 && text.charAt(at - 1) == EURO;
  }

  /**
   * No control characters, no marks that turn the direction of text, nothing XML has no place for.
   */
  private static boolean isHarmless(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  /** The page. */
  @Override
  public String toString() {
    return out.toString();
  }
}
