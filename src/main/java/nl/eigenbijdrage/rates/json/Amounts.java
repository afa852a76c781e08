package nl.eigenbijdrage.rates.json;

import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Percentage;

/** Amounts as they stand in the files: text, so that no reader makes a binary fraction of them. */
final class Amounts {

  private static final int MAX_DIGITS = 7;
  private static final int HUNDRED = 100_000;

  private Amounts() {}

  /** An amount with exactly two decimals, not negative, below ten million. */
  static Euro euro(StrictReader in) {
    String text = in.peekText();
    int point = text.length() - 3;
    boolean wellFormed =
        point > 0
            && point <= MAX_DIGITS
            && text.charAt(point) == '.'
            && startsAsNumber(text, point)
            && onlyDigits(text, 0, point)
            && onlyDigits(text, point + 1, text.length());
    if (!wellFormed) {
      throw in.error("verwacht.euro");
    }
    in.next();
    return Euro.parse(text);
  }

  /** A percentage from 0 to 100, with at most three decimals. */
  static Percentage percentage(StrictReader in) {
    String text = in.peekText();
    int point = text.indexOf('.');
    try {
      Percentage percentage = Percentage.parse(text);
      boolean wellFormed = startsAsNumber(text, point < 0 ? text.length() : point);
      if (wellFormed && percentage.thousandths() <= HUNDRED) {
        in.next();
        return percentage;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw in.error("verwacht.procent");
  }

  /** Whether the whole part begins with a digit, and with a zero only when it is that. */
  private static boolean startsAsNumber(String text, int wholeLength) {
    char first = text.charAt(0);
    return first >= '1' && first <= '9' || first == '0' && wholeLength == 1;
  }

  private static boolean onlyDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
