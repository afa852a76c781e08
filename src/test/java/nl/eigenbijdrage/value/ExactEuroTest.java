package nl.eigenbijdrage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactEuroTest {

  private static final int TRIES = 20_000;

  /**
   * The sum of article 3.8 lid 1 (texts to 2018) with BigDecimal as the oracle: base + (income + 8
   * % of wealth - threshold) x percentage / 13. Dividing last keeps every step before it exact.
   */
  @Test
  void givesTheSameAsBigDecimal() {
    Random random = new Random(2015);
    for (int i = 0; i < TRIES; i++) {
      long base = random.nextInt(3_000);
      long income = random.nextLong(-10_000_000L, 99_999_999_999L);
      long wealth = random.nextLong(0, 99_999_999_999L);
      long threshold = random.nextInt(5_000_000);
      Percentage percentage = new Percentage(random.nextInt(100_001));
      ExactEuro sum =
          ExactEuro.of(Euro.ofCents(income))
              .plus(ExactEuro.of(Euro.ofCents(wealth)).times(Percentage.parse("8")))
              .minus(Euro.ofCents(threshold))
              .times(percentage)
              .dividedBy(13)
              .plus(Euro.ofCents(base));

      BigDecimal rise =
          BigDecimal.valueOf(wealth)
              .multiply(new BigDecimal("0.08"))
              .add(BigDecimal.valueOf(income - threshold))
              .multiply(BigDecimal.valueOf(percentage.thousandths(), 5));
      BigDecimal times13 = rise.add(BigDecimal.valueOf(13 * base));
      assertThat(sum.roundHalfUp().cents()).isEqualTo(halfUp(times13, 13));
      assertThat(Math.signum((double) sum.compareTo(ExactEuro.ZERO)))
          .isEqualTo((double) times13.signum());
    }
  }

  /** Half a cent upwards, also below zero. */
  private static long halfUp(BigDecimal dividend, int divisor) {
    RoundingMode mode = dividend.signum() < 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP;
    return dividend.divide(BigDecimal.valueOf(divisor), 0, mode).longValueExact();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "1, 2, 1",
    "49, 100, 0",
    "-1, 2, 0",
    "-51, 100, -1",
    "3, 2, 2",
    "5, 2, 3",
    "-3, 2, -1",
    "2180, 1, 2180",
    "1, 3, 0",
    "2, 3, 1",
  })
  void roundsHalfACentUpwards(long numerator, long denominator, long cents) {
    assertThat(new ExactEuro(numerator, denominator).roundHalfUp()).isEqualTo(Euro.ofCents(cents));
  }

  @Test
  void comparesExactly() {
    ExactEuro third = new ExactEuro(1, 3);

    assertThat(third.compareTo(new ExactEuro(333_333_333, 1_000_000_000))).isPositive();
    assertThat(third.compareTo(new ExactEuro(2, 6))).isZero();
    assertThat(third).isEqualTo(new ExactEuro(2, 6));
    assertThat(third.min(new ExactEuro(1, 4))).isEqualTo(new ExactEuro(1, 4));
    assertThat(third.max(new ExactEuro(1, 4))).isEqualTo(third);
    assertThat(third.plus(third).plus(third)).isEqualTo(new ExactEuro(1, 1));
    assertThat(third.minus(third)).isEqualTo(ExactEuro.ZERO);
    assertThat(third.times(3, 2)).isEqualTo(new ExactEuro(1, 2));
  }

  @Test
  void refusesADenominatorThatIsNotPositive() {
    assertThatThrownBy(() -> new ExactEuro(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ExactEuro(1, -2)).isInstanceOf(IllegalArgumentException.class);
  }
}
