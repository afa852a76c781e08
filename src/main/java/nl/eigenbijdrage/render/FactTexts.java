package nl.eigenbijdrage.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.situation.Coded;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Gemeente;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.Vorm;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.value.DateRange;

/** The values of facts in plain words, for people who read and do not type them. */
public final class FactTexts {

  private final Texts texts;

  /** The facts in the language of these texts. */
  public FactTexts(Texts texts) {
    this.texts = texts;
  }

  /**
   * The value of a fact: {@code 15 juni 1959}, {@code € 21.500,00}, {@code u heeft een partner}.
   */
  public String value(Feit feit, Object value) {
    if (value instanceof DateRange range) {
      return days(range);
    }
    if (value instanceof Integer years) {
      return texts.text("rapport.jaren", years);
    }
    if (value instanceof Boolean yes) {
      return texts.text(yes ? "rapport.ja" : "rapport.nee");
    }
    if (value instanceof Gemeente gemeente) {
      return gemeente.naam();
    }
    return value instanceof Coded choice ? choice(feit, choice) : texts.show(value);
  }

  private String choice(Feit feit, Coded choice) {
    String own = "rapport.waarde." + feit.code() + "." + choice.code();
    String offered = "vraag." + feit.code() + ".keuze." + choice.code();
    return texts.text(texts.has(own) ? own : offered);
  }

  /** A day, a month or a year; otherwise the first and the last day. */
  public String days(DateRange range) {
    LocalDate first = range.van();
    if (range.isOneDay()) {
      return texts.show(first);
    }
    YearMonth month = YearMonth.from(first);
    String year = Integer.toString(first.getYear());
    if (range.equals(new DateRange(month.atDay(1), month.atEndOfMonth()))) {
      return texts.text("maand." + month.getMonthValue()) + " " + year;
    }
    boolean whole =
        range.equals(
            new DateRange(
                LocalDate.of(first.getYear(), 1, 1), LocalDate.of(first.getYear(), 12, 31)));
    return whole ? year : texts.text("gesprek.van-tot", first, range.tot());
  }

  /** One kind of support with what is known of it: {@code een scootmobiel (vanaf 1 maart 2024)}. */
  public String voorziening(Voorziening voorziening) {
    List<String> parts = new ArrayList<>();
    if (voorziening.voor() == Wie.PARTNER) {
      parts.add(texts.text("rapport.hulp.partner"));
    }
    if (voorziening.vorm() == Vorm.PGB) {
      parts.add(texts.text("rapport.hulp.pgb"));
    }
    add(parts, "start", voorziening.start());
    add(parts, "eind", voorziening.eind());
    add(parts, "kostprijs", voorziening.kostprijs());
    add(parts, "kosten", voorziening.kosten());
    for (Feit unknown : voorziening.onbekend()) {
      parts.add(texts.text("rapport.hulp.onbekend", unknown));
    }
    String name = texts.text("soort." + voorziening.soort().code());
    return parts.isEmpty() ? name : name + " (" + String.join(", ", parts) + ")";
  }

  private void add(List<String> parts, String key, Optional<?> value) {
    value.ifPresent(known -> parts.add(texts.text("rapport.hulp." + key, known)));
  }
}
