package nl.eigenbijdrage.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.render.TijdlijnTexts;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;

/**
 * A timeline as a drawing: a row for each period with its name, its amount and a bar. What is
 * certain is dark and whole, what is possible is light within a broken line; the amounts stand
 * there too, so that no colour is needed. Each calendar year is a drawing of its own, on one scale,
 * so that a page of paper can end between two years. Uses no more of SVG than {@code rect}, {@code
 * line} and {@code text} with attributes, so that whoever makes another form of the report can draw
 * it.
 */
final class Chart {

  private static final int ROW = 22;
  private static final int BASELINE = 16;
  private static final int BAR = 14;
  private static final int GAP = 10;
  private static final int LETTER = 7;
  private static final int WIDTH = 460;
  private static final int SHORTEST = 110;
  private static final String DARK = "#1d4f7c";
  private static final String LIGHT = "#dce9f5";
  private static final String INK = "#1a1a1a";
  private static final String AXIS = "#5c5c5c";

  private final Texts texts;
  private final List<Outcome> periods;
  private final List<String> names = new ArrayList<>();
  private final List<String> amounts = new ArrayList<>();
  private final long highest;
  private final int amountsEnd;
  private final int barStart;
  private final int width;
  private boolean open;

  Chart(Texts texts, List<Outcome> periods) {
    this.texts = texts;
    this.periods = periods;
    this.highest = highest(periods);
    TijdlijnTexts words = new TijdlijnTexts(texts);
    for (Outcome outcome : periods) {
      names.add(words.shortName(outcome.details().periode()));
      amounts.add(words.amount(outcome));
      open |= outcome.bedragen().filter(range -> !range.isExact()).isPresent();
    }
    this.amountsEnd = LETTER * (longest(names) + longest(amounts)) + 2 * GAP;
    this.barStart = amountsEnd + GAP;
    this.width = Math.max(WIDTH, barStart + SHORTEST + GAP);
  }

  private static int longest(List<String> cells) {
    int longest = 0;
    for (String cell : cells) {
      longest = Math.max(longest, cell.length());
    }
    return longest;
  }

  /** The amount at the end of the scale; where one is without end, half as much again. */
  private static long highest(List<Outcome> periods) {
    long highest = 0;
    boolean endless = false;
    for (Outcome outcome : periods) {
      Optional<EuroRange> range = outcome.bedragen();
      if (range.isPresent()) {
        highest = Math.max(highest, range.get().max().orElse(range.get().min()).cents());
        endless |= range.get().max().isEmpty();
      }
    }
    return endless ? highest + highest / 2 : highest;
  }

  /**
   * Writes the drawing of one calendar year.
   *
   * @param from which period is the first of that year
   * @param to which period is the first of the next year
   * @param title what it shows
   * @param description the same as the drawing, in words
   */
  void write(HtmlWriter html, int from, int to, String title, String description) {
    boolean legend = open && to == periods.size();
    int end = ROW * (to - from);
    int height = end + (legend ? ROW : 0) + (to == periods.size() ? GAP : 0);
    String titleId = "grafiek-titel-" + from;
    String textId = "grafiek-tekst-" + from;
    html.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "role",
        "img",
        "aria-labelledby",
        titleId + " " + textId,
        "viewBox",
        "0 0 " + width + " " + height);
    html.element("title", title, "id", titleId);
    html.element("desc", description, "id", textId);
    for (int i = from; i < to; i++) {
      row(html, i, ROW * (i - from));
    }
    html.empty(
        "line", "x1", at(barStart), "y1", "0", "x2", at(barStart), "y2", at(end), "stroke", AXIS);
    if (legend) {
      legend(html, end + GAP);
    }
    html.close();
  }

  private void row(HtmlWriter html, int i, int top) {
    label(html, names.get(i), 0, top + BASELINE, "start");
    label(html, amounts.get(i), amountsEnd, top + BASELINE, "end");
    Optional<EuroRange> range = periods.get(i).bedragen();
    if (range.isEmpty() || highest == 0 && range.get().isExact()) {
      return;
    }
    int certain = length(range.get().min());
    if (certain > 0) {
      bar(html, barStart, certain, top);
    }
    int possible = range.get().max().map(this::length).orElse(width - 2 * GAP - barStart) - certain;
    if (possible > 0) {
      openBar(html, barStart + certain, possible, top);
    }
    if (range.get().max().isEmpty()) {
      label(html, "\u2192", width, top + BASELINE, "end");
    }
  }

  private void legend(HtmlWriter html, int top) {
    int half = width / 2;
    bar(html, 0, ROW, top - 4);
    label(html, texts.text("rapport.grafiek.zeker"), ROW + GAP, top + BASELINE - 4, "start");
    openBar(html, half, ROW, top - 4);
    label(
        html,
        texts.text("rapport.grafiek.mogelijk"),
        half + ROW + GAP,
        top + BASELINE - 4,
        "start");
  }

  private static void bar(HtmlWriter html, int x, int length, int top) {
    html.empty(
        "rect",
        "x",
        at(x),
        "y",
        at(top + (ROW - BAR) / 2),
        "width",
        at(length),
        "height",
        at(BAR),
        "fill",
        DARK);
  }

  private static void openBar(HtmlWriter html, int x, int length, int top) {
    html.empty(
        "rect",
        "x",
        at(x),
        "y",
        at(top + (ROW - BAR) / 2),
        "width",
        at(length),
        "height",
        at(BAR),
        "fill",
        LIGHT,
        "stroke",
        DARK,
        "stroke-dasharray",
        "4 3");
  }

  private static void label(HtmlWriter html, String text, int x, int y, String anchor) {
    html.element(
        "text",
        text,
        "x",
        at(x),
        "y",
        at(y),
        "text-anchor",
        anchor,
        "font-size",
        "14",
        "fill",
        INK);
  }

  private static String at(int place) {
    return Integer.toString(place);
  }

  private int length(Euro amount) {
    int room = width - 2 * GAP - barStart;
    long rounded = highest == 0 ? 0 : (2L * amount.cents() * room + highest) / (2L * highest);
    return amount.isZero() ? 0 : (int) Math.max(1, rounded);
  }
}
