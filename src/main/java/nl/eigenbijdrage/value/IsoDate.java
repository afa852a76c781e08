package nl.eigenbijdrage.value;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads days in the form {@code 2026-03-15}. {@code DateTimeFormatter} does this too, at the price
 * of a noticeably slower start of the program.
 */
public final class IsoDate {

  private static final int LENGTH = 10;

  private IsoDate() {}

  /**
   * The day in {@code text}.
   *
   * @throws DateTimeException when the text has another form, or there is no such day
   */
  public static LocalDate parse(String text) {
    boolean wellFormed = text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-';
    if (!wellFormed) {
      throw new DateTimeException(text);
    }
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new DateTimeException(text);
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
