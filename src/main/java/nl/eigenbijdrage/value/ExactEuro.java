package nl.eigenbijdrage.value;

/**
 * An amount of money that has not been rounded yet: a fraction of euro cents, exact through every
 * step of a sum. It is rounded once, at the end, by {@link #roundHalfUp()}.
 *
 * @param numerator cents times {@code denominator}
 * @param denominator positive
 */
public record ExactEuro(long numerator, long denominator) implements Comparable<ExactEuro> {

  /** Nothing. */
  public static final ExactEuro ZERO = new ExactEuro(0, 1);

  /** Keeps the fraction in lowest terms, so that long sums do not overflow. */
  public ExactEuro {
    if (denominator <= 0) {
      throw new IllegalArgumentException("denominator " + denominator);
    }
    long divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
    numerator /= divisor;
    denominator /= divisor;
  }

  /** An amount in whole cents, to calculate on with. */
  public static ExactEuro of(Euro euro) {
    return new ExactEuro(euro.cents(), 1);
  }

  /** The sum; refuses what does not fit, as every sum here does. */
  public ExactEuro plus(ExactEuro other) {
    long common = greatestCommonDivisor(denominator, other.denominator);
    long mine = denominator / common;
    long theirs = other.denominator / common;
    return new ExactEuro(
        Math.addExact(
            Math.multiplyExact(numerator, theirs), Math.multiplyExact(other.numerator, mine)),
        Math.multiplyExact(denominator, theirs));
  }

  /** The sum with an amount in whole cents. */
  public ExactEuro plus(Euro other) {
    return plus(of(other));
  }

  /** The difference, which may be negative. */
  public ExactEuro minus(ExactEuro other) {
    return plus(new ExactEuro(-other.numerator, other.denominator));
  }

  /** The difference with an amount in whole cents. */
  public ExactEuro minus(Euro other) {
    return minus(of(other));
  }

  /** This percentage of the amount. */
  public ExactEuro times(Percentage percentage) {
    return times(percentage.thousandths(), Percentage.ONE);
  }

  /** This amount times {@code factor}, divided by {@code divisor}. */
  public ExactEuro times(long factor, long divisor) {
    long above = greatestCommonDivisor(Math.abs(factor), denominator);
    long below = greatestCommonDivisor(Math.abs(numerator), divisor);
    return new ExactEuro(
        Math.multiplyExact(numerator / below, factor / above),
        Math.multiplyExact(denominator / above, divisor / below));
  }

  /** One of {@code divisor} equal parts. */
  public ExactEuro dividedBy(int divisor) {
    return times(1, divisor);
  }

  /** The amount of which this is {@code percentage}. */
  public ExactEuro dividedBy(Percentage percentage) {
    return times(Percentage.ONE, percentage.thousandths());
  }

  /** The lower of the two. */
  public ExactEuro min(ExactEuro other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The higher of the two. */
  public ExactEuro max(ExactEuro other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * The amount in whole cents, half a cent upwards. The law gives no rule for rounding; this is the
   * ruling of the project, and an outcome that rests on it says so.
   */
  public Euro roundHalfUp() {
    long cents = Math.floorDiv(numerator, denominator);
    long rest = Math.floorMod(numerator, denominator);
    return Euro.ofCents(rest >= denominator - rest ? cents + 1 : cents);
  }

  /** Compares by products of twice the length, which cannot overflow. */
  @Override
  public int compareTo(ExactEuro other) {
    int high =
        Long.compare(
            Math.multiplyHigh(numerator, other.denominator),
            Math.multiplyHigh(other.numerator, denominator));
    return high != 0
        ? high
        : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
  }

  private static long greatestCommonDivisor(long a, long b) {
    return a == 0 ? b : greatestCommonDivisor(b % a, a);
  }
}
