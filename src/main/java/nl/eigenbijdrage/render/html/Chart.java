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
 * so that a page of paper can end between two years.
 */
final class Chart {

  private static final int ROW = ChartPen.ROW;
  private static final int GAP = 10;

  /** The room that a letter gets; a drawing cannot ask how wide its font is. */
  private static final int LETTER = 7;

  private static final int WIDTH = 460;
  private static final int SHORTEST = 110;
  private static final int LEGEND_GAP = 6;
  private static final String ARROW = "\u2192";

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
    open(html, titleId + " " + textId, height);
    html.element("title", title, "id", titleId);
    html.element("desc", description, "id", textId);
    ChartPen pen = new ChartPen(html);
    for (int i = from; i < to; i++) {
      row(pen, i, ROW * (i - from));
    }
    pen.axis(barStart, end);
    if (legend) {
      legend(pen, end + LEGEND_GAP);
    }
    html.close();
  }

  private void open(HtmlWriter html, String labels, int height) {
    html.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "role",
        "img",
        "aria-labelledby",
        labels,
        "viewBox",
        "0 0 " + width + " " + height);
  }

  private void row(ChartPen pen, int i, int top) {
    pen.label(names.get(i), 0, top);
    pen.labelUpTo(amounts.get(i), amountsEnd, top);
    Optional<EuroRange> range = periods.get(i).bedragen();
    if (range.isEmpty() || highest == 0 && range.get().isExact()) {
      return;
    }
    int certain = length(range.get().min());
    if (certain > 0) {
      pen.bar(barStart, certain, top);
    }
    int possible = range.get().max().map(this::length).orElse(room()) - certain;
    if (possible > 0) {
      pen.openBar(barStart + certain, possible, top);
    }
    if (range.get().max().isEmpty()) {
      pen.labelUpTo(ARROW, width, top);
    }
  }

  private void legend(ChartPen pen, int top) {
    int half = width / 2;
    pen.bar(0, ROW, top);
    pen.label(texts.text("rapport.grafiek.zeker"), ROW + GAP, top);
    pen.openBar(half, ROW, top);
    pen.label(texts.text("rapport.grafiek.mogelijk"), half + ROW + GAP, top);
  }

  private int length(Euro amount) {
    long rounded = highest == 0 ? 0 : (2L * amount.cents() * room() + highest) / (2L * highest);
    return amount.isZero() ? 0 : (int) Math.max(1, rounded);
  }

  /** The length of the longest bar. */
  private int room() {
    return width - 2 * GAP - barStart;
  }
}
