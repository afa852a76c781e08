package nl.eigenbijdrage.value;

/**
 * A percentage, exact to a thousandth of a per cent.
 *
 * @param thousandths the percentage times 1000: 12.5 % is 12500
 */
public record Percentage(long thousandths) {

  /** The denominator that turns {@link #thousandths} into a plain factor. */
  static final long ONE = 100_000;

  private static final int SCALE = 3;

  /**
   * Reads {@code 8}, {@code 12.5} or {@code 8.713}.
   *
   * @throws NumberFormatException when the text is anything else
   */
  public static Percentage parse(String text) {
    return new Percentage(Decimals.parse(text, SCALE));
  }

  /** The number without superfluous zeros, {@code 12.5}. */
  @Override
  public String toString() {
    String text = Decimals.format(thousandths, SCALE);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
