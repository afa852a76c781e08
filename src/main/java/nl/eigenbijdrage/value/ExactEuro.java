package nl.eigenbijdrage.value;

/**
 * An amount of money that has not been rounded yet: a fraction of euro cents, exact through every
 * step of a sum. It is rounded once, at the end, by {@link #roundHalfUp()}.
 *
 * @param numerator cents times {@code denominator}
 * @param denominator positive
 */
public record ExactEuro(long numerator, long denominator) implements Comparable<ExactEuro> {

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

  public static ExactEuro of(Euro euro) {
    return new ExactEuro(euro.cents(), 1);
  }

  public ExactEuro plus(ExactEuro other) {
    return new ExactEuro(
        Math.addExact(
            Math.multiplyExact(numerator, other.denominator),
            Math.multiplyExact(other.numerator, denominator)),
        Math.multiplyExact(denominator, other.denominator));
  }

  public ExactEuro plus(Euro other) {
    return plus(of(other));
  }

  public ExactEuro minus(ExactEuro other) {
    return plus(new ExactEuro(-other.numerator, other.denominator));
  }

  public ExactEuro minus(Euro other) {
    return minus(of(other));
  }

  public ExactEuro times(Percentage percentage) {
    return times(percentage.thousandths(), Percentage.ONE);
  }

  /** This amount times {@code factor}, divided by {@code divisor}. */
  public ExactEuro times(long factor, long divisor) {
    return new ExactEuro(
        Math.multiplyExact(numerator, factor), Math.multiplyExact(denominator, divisor));
  }

  public ExactEuro dividedBy(int divisor) {
    return times(1, divisor);
  }

  public ExactEuro min(ExactEuro other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public ExactEuro max(ExactEuro other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * The amount in whole cents, half a cent upwards. The law gives no rule for rounding; this is the
   * ruling of the project, and an outcome that rests on it says so.
   */
  public Euro roundHalfUp() {
    long doubled = Math.multiplyExact(numerator, 2L);
    return Euro.ofCents(
        Math.floorDiv(Math.addExact(doubled, denominator), Math.multiplyExact(denominator, 2L)));
  }

  @Override
  public int compareTo(ExactEuro other) {
    return Long.compare(
        Math.multiplyExact(numerator, other.denominator),
        Math.multiplyExact(other.numerator, denominator));
  }

  private static long greatestCommonDivisor(long a, long b) {
    return a == 0 ? b : greatestCommonDivisor(b % a, a);
  }
}
