package nl.eigenbijdrage.value;

/** Reads and writes decimal numbers held as a scaled whole number. */
final class Decimals {

  private static final int MAX_DIGITS = 15;

  private Decimals() {}

  /**
   * The number in {@code text}, times ten to the power {@code scale}.
   *
   * @throws NumberFormatException unless the text is {@code -?digits[.digits]} with at most {@code
   *     scale} decimals and fifteen digits in all
   */
  static long parse(String text, int scale) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    String whole = point < 0 ? text.substring(start) : text.substring(start, point);
    String decimals = point < 0 ? "" : text.substring(point + 1);
    boolean wellFormed =
        !whole.isEmpty()
            && onlyDigits(whole)
            && onlyDigits(decimals)
            && (point < 0 || !decimals.isEmpty());
    if (!wellFormed || decimals.length() > scale || whole.length() + scale > MAX_DIGITS) {
      throw new NumberFormatException(text);
    }
    long value = Long.parseLong(whole + decimals + "0".repeat(scale - decimals.length()));
    return start == 1 ? -value : value;
  }

  /** {@code value} divided by ten to the power {@code scale}, with all {@code scale} decimals. */
  static String format(long value, int scale) {
    String digits = Long.toString(Math.abs(value));
    StringBuilder text = new StringBuilder(digits.length() + scale + 3);
    if (value < 0) {
      text.append('-');
    }
    int start = text.length();
    for (int i = digits.length(); i <= scale; i++) {
      text.append('0');
    }
    text.append(digits);
    return text.insert(Math.max(text.length() - scale, start), '.').toString();
  }

  private static boolean onlyDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
