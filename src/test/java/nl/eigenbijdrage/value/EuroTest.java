package nl.eigenbijdrage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuroTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.00",
    "21.80, 2180, 21.80",
    "21.8, 2180, 21.80",
    "3, 300, 3.00",
    "-3, -300, -3.00",
    "-0.05, -5, -0.05",
    "0.01, 1, 0.01",
    "1115.80, 111580, 1115.80",
    "9999999999999.99, 999999999999999, 9999999999999.99",
  })
  void isReadAndWritten(String text, long cents, String written) {
    assertThat(Euro.parse(text)).isEqualTo(Euro.ofCents(cents)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "1.",
        ".5",
        "1.234",
        "1,5",
        "+1",
        "1e3",
        "1.-5",
        "--1",
        " 1",
        "1 ",
        "€1",
        "1.2.3",
        "99999999999999",
        "NaN",
        "٣",
      })
  void refusesWhatIsNoPlainDecimalNumber(String text) {
    assertThatThrownBy(() -> Euro.parse(text)).isInstanceOf(NumberFormatException.class);
  }

  @Test
  void countsInWholeCents() {
    for (long a = -5; a <= 5; a++) {
      for (long b = -5; b <= 5; b++) {
        Euro one = Euro.ofCents(a);
        Euro other = Euro.ofCents(b);

        assertThat(one.plus(other).cents()).isEqualTo(a + b);
        assertThat(one.minus(other).cents()).isEqualTo(a - b);
        assertThat(one.times((int) b).cents()).isEqualTo(a * b);
        assertThat(one.min(other).cents()).isEqualTo(Math.min(a, b));
        assertThat(one.max(other).cents()).isEqualTo(Math.max(a, b));
        assertThat(one.lessThan(other)).isEqualTo(a < b);
        assertThat(one.compareTo(other)).isEqualTo(Long.compare(a, b));
      }
      assertThat(Euro.ofCents(a).isZero()).isEqualTo(a == 0);
      assertThat(Euro.ofCents(a).isNegative()).isEqualTo(a < 0);
      assertThat(Euro.ofCents(a)).hasToString(BigDecimal.valueOf(a, 2).toPlainString());
    }
  }

  @Test
  void refusesToOverflow() {
    Euro most = Euro.ofCents(Long.MAX_VALUE);

    assertThatThrownBy(() -> most.plus(Euro.ofCents(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Euro.ofCents(Long.MIN_VALUE).minus(Euro.ofCents(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
  }
}
