package nl.eigenbijdrage.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private static final List<String> WORDS =
      List.of(
          "u", "betaalt", "€ 21,80", "€ 999.999.999,99", "per", "maand", "de", "AOW-leeftijd", "€");

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder("Ja");
    int words = random.nextInt(40);
    for (int i = 0; i < words; i++) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size() - 1)));
    }
    return text.toString();
  }

  @Test
  void noLineIsWiderThanTheTerminalAndNoWordIsLost() {
    Random random = new Random(80);
    for (int i = 0; i < 2_000; i++) {
      int width = 20 + random.nextInt(80);
      String text = randomText(random);
      String wrapped = new Layout(width, false).line(text).item(text).indented(text).toString();

      assertThat(wrapped.lines()).allMatch(line -> line.length() <= Math.min(80, width));
      assertThat(wrapped.lines()).noneMatch(line -> line.endsWith(" ") || line.endsWith("€"));
      assertThat(wrapped.replaceAll("\\s+", " ").strip())
          .isEqualTo(text + " - " + text + " " + text);
    }
  }

  @Test
  void aLineIsFilledToTheLastColumn() {
    assertThat(new Layout(20, false).line("aaaaaaaaa bbbbbbbbbb cc"))
        .hasToString("aaaaaaaaa bbbbbbbbbb\ncc\n");
    assertThat(new Layout(20, false).line("aaaaaaaaaa bbbbbbbbbb cc"))
        .hasToString("aaaaaaaaaa\nbbbbbbbbbb cc\n");
    assertThat(new Layout(20, false).item("aaaaaaaaa bbbbbbbb cc"))
        .hasToString("- aaaaaaaaa bbbbbbbb\n  cc\n");
  }

  @Test
  void aWordThatIsTooLongStandsAlone() {
    assertThat(new Layout(20, false).line("zie https://wetten.overheid.nl/BWBR0035362 daar"))
        .hasToString("zie\nhttps://wetten.overheid.nl/BWBR0035362\ndaar\n");
  }

  @Test
  void theWidthStaysWithinReason() {
    String text = "woord ".repeat(50).strip();

    assertThat(new Layout(500, false).line(text).toString().lines())
        .allMatch(l -> l.length() <= 80);
    assertThat(new Layout(0, false).line(text).toString().lines()).allMatch(l -> l.length() <= 20);
  }

  @Test
  void colourOnlyMakesTheAnswerAndTheHeadingsBold() {
    String plain =
        new Layout(80, false).answer("U betaalt niets.").heading("Waarom").line("a").toString();
    String bold =
        new Layout(80, true).answer("U betaalt niets.").heading("Waarom").line("a").toString();

    assertThat(plain).doesNotContain("\u001B");
    assertThat(bold)
        .contains("\u001B[1mU betaalt niets.\u001B[0m\n")
        .contains("\u001B[1mWaarom\u001B[0m\n");
    assertThat(bold.replace("\u001B[1m", "").replace("\u001B[0m", "")).isEqualTo(plain);
  }
}
