package nl.eigenbijdrage.value;

/**
 * An amount of money in whole euro cents; exact, never a floating-point number.
 *
 * @param cents the amount in cents; may be negative (an income can be)
 */
public record Euro(long cents) implements Comparable<Euro> {

  /** Nothing. */
  public static final Euro ZERO = new Euro(0);

  /** The amount of {@code cents} euro cents. */
  public static Euro ofCents(long cents) {
    return cents == 0 ? ZERO : new Euro(cents);
  }

  /**
   * Reads a plain decimal number such as {@code 21.80} or {@code -3}, as it stands in the rates
   * files.
   *
   * @throws NumberFormatException when the text is anything else, or has more than two decimals
   */
  public static Euro parse(String text) {
    return ofCents(Decimals.parse(text, 2));
  }

  /** The sum; refuses what does not fit. */
  public Euro plus(Euro other) {
    return ofCents(Math.addExact(cents, other.cents));
  }

  /** The difference, which may be negative; refuses what does not fit. */
  public Euro minus(Euro other) {
    return ofCents(Math.subtractExact(cents, other.cents));
  }

  /** This amount so many times; refuses what does not fit. */
  public Euro times(int factor) {
    return ofCents(Math.multiplyExact(cents, (long) factor));
  }

  /** The lower of the two. */
  public Euro min(Euro other) {
    return other.cents < cents ? other : this;
  }

  /** The higher of the two. */
  public Euro max(Euro other) {
    return other.cents > cents ? other : this;
  }

  /** Whether this is the lower of the two, and they are not equal. */
  public boolean lessThan(Euro other) {
    return cents < other.cents;
  }

  /** Whether this is nothing. */
  public boolean isZero() {
    return cents == 0;
  }

  /** Whether this is below nothing. */
  public boolean isNegative() {
    return cents < 0;
  }

  @Override
  public int compareTo(Euro other) {
    return Long.compare(cents, other.cents);
  }

  /** The amount with a point and two decimals, {@code 1115.80}: the form of JSON and CSV. */
  @Override
  public String toString() {
    return Decimals.format(cents, 2);
  }
}
