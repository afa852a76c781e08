package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BegripCommandTest {

  @Test
  void explainsAWordWithItsSource() {
    Run run = Program.run("begrip", "peiljaar");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Peiljaar\n\n")
        .contains("  Bron: Uitvoeringsbesluit Wmo 2015, artikel 1.1\n")
        .contains("  Zie ook: peiljaarverlegging,");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void takesAWordOfMoreWords() {
    Run run = Program.run("begrip", "eigen", "bijdrage");

    assertThat(run.out()).startsWith("Eigen bijdrage\n");
  }

  @Test
  void listsAllWordsInColumns() {
    Run run = Program.run("begrip");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\n  aanname").contains("  zorgverzekeringswet\n");
    assertThat(run.out().lines()).hasSizeLessThan(70).allMatch(line -> line.length() <= 80);
  }

  @Test
  void listsAllWordsUnderEachOtherOnANarrowTerminal() {
    Run run = new Program().atTerminal(40).execute("begrip");

    assertThat(run.out().lines()).hasSizeGreaterThan(100).allMatch(line -> line.length() <= 40);
  }

  @ParameterizedTest
  @CsvSource({
    "peiljar, peiljaar",
    "abonement, abonnementstarief",
    "minima beleit, minimabeleid",
    "inkomensgrenzen, inkomensgrens"
  })
  void suggestsWhatIsNear(String typed, String meant) {
    Run run = Program.run("begrip", typed);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("\"" + typed + "\" ken ik niet. Bedoelt u").contains(meant);
  }

  @Test
  void pointsToTheListWhenNothingIsNear() {
    Run run = Program.run("begrip", "xyzzy\u001B[31m", "--json");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.errJson().at("/fouten/0/tekst").asText())
        .contains("eigen-bijdrage begrip")
        .doesNotContain("\u001B");
  }

  @Test
  void printsAWordAndTheListAsJson() {
    JsonNode one = Program.run("begrip", "PGB", "--json").json();
    JsonNode all = Program.run("begrip", "--uitvoer", "json").json();

    assertThat(one.get("versie").asInt()).isEqualTo(1);
    assertThat(one.get("begrip").asText()).isEqualTo("pgb");
    assertThat(one.get("ook")).isNotEmpty();
    assertThat(one.get("zie")).isNotEmpty();
    assertThat(all.get("begrippen")).hasSizeGreaterThan(100);
    assertThat(all.at("/begrippen/0/tekst").asText()).isNotBlank();
  }

  @Test
  void speaksEnglish() {
    assertThat(Program.run("begrip", "peiljaar", "--taal=en").out())
        .contains("Source: ")
        .contains("See also: ");
  }
}
