package nl.eigenbijdrage.render;

import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.factuur.Periodecontrole;
import nl.eigenbijdrage.value.EuroRange;

/**
 * The compared periods beneath each other: name, what was due, what was billed, and the verdict. On
 * a narrow terminal the columns stand under each other.
 */
final class FactuurTabel {

  private static final String GAP = "  ";
  private static final String[] HEADS = {"periode", "verwacht", "gefactureerd", "oordeel"};

  private final List<String[]> rows = new ArrayList<>();
  private final int[] widths = new int[HEADS.length];

  FactuurTabel(Texts texts, List<Periodecontrole> perioden) {
    String[] heads = new String[HEADS.length];
    for (int i = 0; i < HEADS.length; i++) {
      heads[i] = texts.text("factuur.kolom." + HEADS[i]);
    }
    add(heads);
    for (Periodecontrole periode : perioden) {
      add(
          TijdlijnTabel.name(periode.periode(), texts),
          amount(periode.verwacht().bedrag(), texts),
          periode.posten().isEmpty() ? "-" : texts.show(periode.gefactureerd()),
          texts.text("factuur.oordeel." + periode.oordeel().code()));
    }
  }

  private void add(String... cells) {
    rows.add(cells);
    for (int i = 0; i < cells.length; i++) {
      widths[i] = Math.max(widths[i], cells[i].length());
    }
  }

  /** An amount, or the amounts between which it lies. */
  static String amount(EuroRange range, Texts texts) {
    if (range.isExact()) {
      return texts.show(range.min());
    }
    if (range.max().isPresent()) {
      return texts.text("tijdlijn.tussen", range.min(), range.max().get());
    }
    return range.min().isZero()
        ? texts.text("tijdlijn.onbekend")
        : texts.text("tijdlijn.minstens", range.min());
  }

  /** Adds the table to the layout. */
  void render(Layout layout) {
    int sum = (HEADS.length - 1) * GAP.length();
    for (int width : widths) {
      sum += width;
    }
    if (sum <= layout.width()) {
      rows.forEach(cells -> layout.verbatim(row(cells)));
      return;
    }
    for (String[] cells : rows.subList(1, rows.size())) {
      layout.line(cells[0]);
      for (int i = 1; i < cells.length; i++) {
        layout.indented(rows.get(0)[i] + ": " + cells[i]);
      }
    }
  }

  /** The name and the verdict to the left, the amounts to the right. */
  private String row(String[] cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      String blanks = " ".repeat(widths[i] - cells[i].length());
      boolean right = i == 1 || i == 2;
      line.append(right ? blanks + cells[i] : cells[i] + blanks).append(GAP);
    }
    return line.toString().stripTrailing();
  }
}
