package nl.eigenbijdrage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

  @ParameterizedTest
  @CsvSource({
    "4, 4000, 4",
    "12.5, 12500, 12.5",
    "12.50, 12500, 12.5",
    "8.713, 8713, 8.713",
    "0, 0, 0",
    "100, 100000, 100",
    "0.001, 1, 0.001",
    "10, 10000, 10",
  })
  void isReadAndWritten(String text, long thousandths, String written) {
    assertThat(Percentage.parse(text)).isEqualTo(new Percentage(thousandths)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12.3456", "12,5", "4 %", "%", "four"})
  void refusesWhatIsNoPlainDecimalNumber(String text) {
    assertThatThrownBy(() -> Percentage.parse(text)).isInstanceOf(NumberFormatException.class);
  }
}
