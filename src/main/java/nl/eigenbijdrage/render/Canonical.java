package nl.eigenbijdrage.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.eigenbijdrage.situation.Coded;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Gemeente;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.Vorm;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.value.DateRange;

/** Values of facts as text that can be given to the program again, whatever the language. */
public final class Canonical {

  private Canonical() {}

  /** The value of a fact, {@code samen}, {@code 1959-03}, {@code 21500.00}. */
  public static String word(Object value) {
    if (value instanceof Coded coded) {
      return coded.code();
    }
    if (value instanceof Boolean yes) {
      return yes ? "ja" : "nee";
    }
    if (value instanceof Gemeente gemeente) {
      return gemeente.naam();
    }
    if (value instanceof List<?> list) {
      return list(list);
    }
    return value instanceof DateRange range ? days(range) : String.valueOf(value);
  }

  /** A day, a month or a year; otherwise the first and the last day with a slash between. */
  private static String days(DateRange range) {
    LocalDate first = range.van();
    LocalDate last = range.tot();
    if (range.isOneDay()) {
      return first.toString();
    }
    YearMonth month = YearMonth.from(first);
    if (range.equals(new DateRange(month.atDay(1), month.atEndOfMonth()))) {
      return month.toString();
    }
    LocalDate yearEnd = LocalDate.of(first.getYear(), 12, 31);
    boolean wholeYear = first.getDayOfYear() == 1 && last.equals(yearEnd);
    return wholeYear ? Integer.toString(first.getYear()) : first + "/" + last;
  }

  private static String list(List<?> list) {
    StringBuilder words = new StringBuilder();
    for (Object one : list) {
      words.append(words.length() == 0 ? "" : "|").append(voorziening((Voorziening) one));
    }
    return words.toString();
  }

  private static String voorziening(Voorziening voorziening) {
    StringBuilder keys = new StringBuilder();
    if (voorziening.vorm() != Vorm.NATURA) {
      add(keys, Feit.VORM, voorziening.vorm().code());
    }
    if (voorziening.voor() != Wie.CLIENT) {
      add(keys, Feit.VOOR, voorziening.voor().code());
    }
    voorziening.start().ifPresent(day -> add(keys, Feit.START, day));
    voorziening.eind().ifPresent(day -> add(keys, Feit.EIND, day));
    voorziening.kostprijs().ifPresent(euro -> add(keys, Feit.KOSTPRIJS, euro));
    voorziening.kosten().ifPresent(euro -> add(keys, Feit.KOSTEN, euro));
    for (Feit unknown : voorziening.onbekend()) {
      add(keys, unknown, "onbekend");
    }
    return voorziening.soort().code() + keys;
  }

  private static void add(StringBuilder keys, Feit key, Object value) {
    keys.append(keys.length() == 0 ? ':' : ',').append(key.code()).append('=').append(value);
  }
}
