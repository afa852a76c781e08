package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void blanksPartWordsAndQuotesKeepThemTogether() {
    assertThat(Words.of("  --a 'b c'  --d=\"e 'f'\" g\\ h \"\" 'x'y "))
        .contains(java.util.List.of("--a", "b c", "--d=e 'f'", "g h", "", "xy"));
    assertThat(Words.of("\\")).contains(java.util.List.of("\\"));
    assertThat(Words.of(" ").orElseThrow()).isEmpty();
  }

  @Test
  void aQuoteThatIsNotClosedIsNoLine() {
    assertThat(Words.of("--a 'b")).isEmpty();
    assertThat(Words.of("\"a\\\"")).isEmpty();
  }
}
