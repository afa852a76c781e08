package nl.eigenbijdrage.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Tijdlijn;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Periode;

/**
 * The periods of a timeline beneath each other: name, amount and a bar of plain characters. On a
 * narrow terminal the bars are left out.
 */
final class TijdlijnTabel {

  private static final int GAP = 2;
  private static final int LONGEST_BAR = 24;
  private static final int SHORTEST_BAR = 8;
  private static final String CERTAIN = "#";
  private static final String POSSIBLE = "-";

  private final Texts texts;
  private final List<Outcome> periods;
  private final List<String> names = new ArrayList<>();
  private final List<String> amounts = new ArrayList<>();

  TijdlijnTabel(Texts texts, List<Outcome> periods) {
    this.texts = texts;
    this.periods = periods;
    TijdlijnTexts words = new TijdlijnTexts(texts);
    for (Outcome outcome : periods) {
      names.add(words.name(outcome.details().periode()));
      amounts.add(words.amount(outcome));
    }
  }

  /** Adds the table to the layout. */
  void render(Layout layout) {
    int nameWidth = Math.max(longest(names), texts.text("tijdlijn.kolom.periode").length());
    int amountWidth = Math.max(longest(amounts), texts.text("tijdlijn.kolom.bedrag").length());
    int left = layout.width() - nameWidth - amountWidth - 2 * GAP;
    int bar = left < SHORTEST_BAR ? 0 : Math.min(LONGEST_BAR, left);
    boolean beneath = layout.width() < nameWidth + amountWidth + GAP;
    boolean open = false;
    if (!beneath) {
      row(
          texts.text("tijdlijn.kolom.periode"),
          texts.text("tijdlijn.kolom.bedrag"),
          "",
          nameWidth,
          amountWidth,
          layout);
    }
    for (int i = 0; i < periods.size(); i++) {
      String drawn = bar(periods.get(i), bar);
      open |= drawn.contains(POSSIBLE);
      if (beneath) {
        layout.line(names.get(i)).indented(amounts.get(i));
      } else {
        row(names.get(i), amounts.get(i), drawn, nameWidth, amountWidth, layout);
      }
    }
    if (open) {
      layout.blank().line(texts.text("tijdlijn.legenda", CERTAIN, POSSIBLE));
    }
  }

  private static void row(
      String name, String amount, String bar, int nameWidth, int amountWidth, Layout layout) {
    String line =
        name
            + " ".repeat(nameWidth - name.length() + GAP)
            + " ".repeat(amountWidth - amount.length())
            + amount
            + " ".repeat(GAP)
            + bar;
    layout.verbatim(line.stripTrailing());
  }

  private static int longest(List<String> cells) {
    int longest = 0;
    for (String cell : cells) {
      longest = Math.max(longest, cell.length());
    }
    return longest;
  }

  /** A period as it stands in a table. */
  static String name(Periode periode, Texts texts) {
    return new TijdlijnTexts(texts).name(periode);
  }

  /** A bar in proportion to the highest amount of all periods; nothing for nil. */
  private String bar(Outcome outcome, int width) {
    Optional<EuroRange> range = outcome.bedragen();
    long highest = highest();
    if (range.isEmpty() || highest == 0) {
      return "";
    }
    int certain = length(range.get().min(), highest, width);
    if (range.get().max().isEmpty()) {
      return CERTAIN.repeat(certain) + POSSIBLE.repeat(Math.max(0, width - certain));
    }
    int possible = length(range.get().max().get(), highest, width) - certain;
    return CERTAIN.repeat(certain) + POSSIBLE.repeat(possible);
  }

  private static int length(Euro amount, long highest, int width) {
    long rounded = (2L * amount.cents() * width + highest) / (2L * highest);
    return amount.isZero() || width == 0 ? 0 : (int) Math.max(1, rounded);
  }

  private long highest() {
    long highest = 0;
    for (Outcome outcome : periods) {
      EuroRange range = Tijdlijn.mogelijk(outcome);
      highest = Math.max(highest, range.max().orElse(range.min()).cents());
    }
    return highest;
  }
}
