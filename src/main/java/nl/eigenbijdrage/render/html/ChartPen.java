package nl.eigenbijdrage.render.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws in the rows of a {@link Chart}. Uses no more of SVG than {@code rect}, {@code line} and
 * {@code text} with attributes, so that whoever makes another form of the report can draw it.
 * Places are in units of the drawing; {@code top} is where a row begins.
 */
final class ChartPen {

  /** The height of a row. */
  static final int ROW = 22;

  private static final int BASELINE = 16;
  private static final int BAR = 14;
  private static final String DARK = "#1d4f7c";
  private static final String LIGHT = "#dce9f5";
  private static final String INK = "#1a1a1a";
  private static final String AXIS = "#5c5c5c";

  private final HtmlWriter html;

  ChartPen(HtmlWriter html) {
    this.html = html;
  }

  /** A bar of what is certain: dark and whole. */
  void bar(int x, int length, int top) {
    rect(x, length, top, DARK);
  }

  /** A bar of what is possible: light within a broken line. */
  void openBar(int x, int length, int top) {
    rect(x, length, top, LIGHT, "stroke", DARK, "stroke-dasharray", "4 3");
  }

  private void rect(int x, int length, int top, String fill, String... border) {
    List<String> attributes = new ArrayList<>();
    attributes.addAll(List.of("x", at(x), "y", at(top + (ROW - BAR) / 2)));
    attributes.addAll(List.of("width", at(length), "height", at(BAR), "fill", fill));
    attributes.addAll(List.of(border));
    html.empty("rect", attributes.toArray(String[]::new));
  }

  /** Words that begin at {@code x}. */
  void label(String words, int x, int top) {
    text(words, x, top, "start");
  }

  /** Words that end at {@code x}. */
  void labelUpTo(String words, int x, int top) {
    text(words, x, top, "end");
  }

  private void text(String words, int x, int top, String anchor) {
    String y = at(top + BASELINE);
    html.element(
        "text", words, "x", at(x), "y", y, "text-anchor", anchor, "font-size", "14", "fill", INK);
  }

  /** The line at which every bar begins. */
  void axis(int x, int end) {
    html.empty("line", "x1", at(x), "y1", "0", "x2", at(x), "y2", at(end), "stroke", AXIS);
  }

  private static String at(int place) {
    return Integer.toString(place);
  }
}
