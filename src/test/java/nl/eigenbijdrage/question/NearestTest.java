package nl.eigenbijdrage.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "leeftijd, leeftijd, 0", "leeftjid, leeftijd, 1", "leftijd, leeftijd, 1",
        "leeeftijd, leeftijd, 1",
    "lxeftijd, leeftijd, 1", "abc, xyz, 3", "'', abc, 3", "bereken, berken, 1",
  })
  void countsTypingErrors(String typed, String meant, int errors) {
    assertThat(Nearest.distance(typed, meant)).isEqualTo(errors);
    assertThat(Nearest.distance(meant, typed)).isEqualTo(errors);
  }

  @ParameterizedTest
  @CsvSource({"berekn, bereken", "vrag, vraag", "tariefen, tarieven", "AOW, ''", "xyzzy, ''"})
  void findsTheNearestFirst(String typed, String first) {
    List<String> found =
        Nearest.to(typed, List.of("vraag", "bereken", "tarieven", "aow", "begrip"));

    assertThat(found.isEmpty() ? "" : found.get(0)).isEqualTo(first);
  }

  @Test
  void namesAWordOnceAndTakesNoTimeForWhatIsFarTooLong() {
    assertThat(Nearest.to("berekn", List.of("bereken", "bereken"))).containsExactly("bereken");
    assertThat(Nearest.to("x".repeat(1_000_000), List.of("y".repeat(1_000_000)))).isEmpty();
  }
}
