package nl.eigenbijdrage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

  @Test
  void readsEveryDayOfALeapCycle() {
    LocalDate last = LocalDate.of(2028, 12, 31);
    for (LocalDate day = LocalDate.of(2024, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
      assertThat(IsoDate.parse(day.toString())).isEqualTo(day);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-3-15",
        "15-03-2026",
        "2026-02-30",
        "2025-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "2026/01/01",
        "2026-01-1x",
        "+026-01-01",
        "2026-01-01 ",
        "२०२६-०१-०१",
      })
  void refusesTheRest(String text) {
    assertThatThrownBy(() -> IsoDate.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
