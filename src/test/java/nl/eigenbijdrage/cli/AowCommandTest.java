package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AowCommandTest {

  @Test
  void tellsTheAgeTheDateTheMonthAndTheSource() {
    Run run = Program.run("aow", "1953-09-15");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replace('\n', ' '))
        .contains("op 15 september 1953 is geboren, bereikt op 15 januari 2020 de AOW-leeftijd")
        .contains("66 jaar en 4 maanden.")
        .contains("telt dat vanaf februari 2020")
        .contains("Bron: Algemene Ouderdomswet, artikel 7a, lid 1, onder i")
        .contains("Zekerheid: vastgesteld");
  }

  /** Algemene Ouderdomswet, article 7a, paragraph 1: the day before and the first day of a row. */
  @ParameterizedTest
  @CsvSource({
    "1947-12-31, 65, 0, 2012-12-31",
    "1948-01-01, 65, 1, 2013-02-01",
    "1950-09-30, 65, 3, 2015-12-30",
    "1950-10-01, 65, 6, 2016-04-01",
    "1952-03-31, 65, 9, 2017-12-31",
    "1952-04-01, 66, 0, 2018-04-01",
    "1952-12-31, 66, 0, 2018-12-31",
    "1953-01-01, 66, 4, 2019-05-01",
  })
  void knowsTheTableOfTheLaw(String born, int years, int months, String reached) {
    JsonNode group = Program.run("aow", born, "--json").json().at("/aow/0");

    assertThat(group.at("/leeftijd/jaren").asInt()).isEqualTo(years);
    assertThat(group.at("/leeftijd/maanden").asInt()).isEqualTo(months);
    assertThat(group.at("/aowDatum/van").asText()).isEqualTo(reached);
    assertThat(group.at("/aowDatum/tot").asText()).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({
    "1953-08-31, 2020-01-01", // in the last period of 2019: the two days after it are no period
    "1953-09-01, 2020-01-01", // on the first day of a month
    "1953-09-02, 2020-02-01",
    "1949-12-31, 2015-04-20", // within a period of four weeks
  })
  void namesTheFirstPeriodInWhichItCounts(String born, String first) {
    JsonNode group = Program.run("aow", born, "--json").json().at("/aow/0");

    assertThat(group.at("/teltVanaf/van").asText()).isEqualTo(first);
  }

  @Test
  void anAowDateBefore2015AlwaysCounts() {
    assertThat(Program.run("aow", "1940").out()).contains("telt dat altijd");
    assertThat(Program.run("aow", "1940", "--json").json().at("/aow/0/teltVanaf").isNull())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1959-06-15", "15-06-1959", "15/6/1959", "15 juni 1959", "15 June 1959"})
  void readsADateAsPeopleWriteIt(String born) {
    assertThat(Program.run("aow", born).out()).contains("op 15 juni 1959");
    assertThat(Program.run(("aow " + born).split(" ")).out()).contains("op 15 juni 1959");
  }

  @Test
  void aPartOfADateGivesARange() {
    String month = Program.run("aow", "juni 1959").out().replace('\n', ' ');
    JsonNode year = Program.run("aow", "1964", "--json").json();

    assertThat(month)
        .contains("in juni 1959 is geboren, bereikt tussen 1 juni 2026 en 30 juni 2026")
        .contains("vroegst vanaf juni 2026 en op zijn laatst vanaf juli 2026");
    assertThat(year.at("/geboren/van").asText()).isEqualTo("1964-01-01");
    assertThat(year.get("aow")).hasSize(2);
    assertThat(year.at("/aow/0/geboren/tot").asText()).isEqualTo("1964-09-30");
    assertThat(year.at("/aow/1/leeftijd").isNull()).isTrue();
  }

  @Test
  void groupsOfTheSameAgeAreToldOnce() {
    Run run = Program.run("aow", "1953");

    assertThat(run.out()).containsOnlyOnce("is geboren").contains("onder h").contains("onder i");
  }

  @Test
  void anAgeThatHasNotBeenSetIsNotGuessed() {
    Run run = Program.run("aow", "1 oktober 1964");
    JsonNode json = Program.run("aow", "1964-10-01", "--json").json();

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("heeft nog geen AOW-leeftijd").contains("Vóór 1 januari");
    assertThat(json.at("/aow/0/aowDatum").isNull()).isTrue();
    assertThat(json.at("/aow/0/nietVoor").asText()).isEqualTo("2032-01-01");
    assertThat(json.at("/aow/0/status").asText()).isEqualTo("onbekend");
    assertThat(Program.run("aow", "1964-09-30").exit()).isZero();
    assertThat(Program.run("aow", "1964-09-30").out()).contains("niet zeker");
  }

  @ParameterizedTest
  @CsvSource({
    "31 februari 1950, niet op de kalender",
    "gisteren, is geen datum",
    "onbekend, is geen datum",
    "2030-01-01, moet nog komen",
    "1880, ouder zijn dan 130 jaar",
  })
  void refusesWhatIsNoDateOfBirth(String born, String sentence) {
    Run run = Program.run("aow", born);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("geboortedatum: ").contains(sentence);
  }

  @Test
  void wantsADate() {
    assertThat(Program.run("aow").exit()).isEqualTo(2);
    assertThat(Program.run("aow", "--json").errJson().at("/fouten/0/code").asText())
        .isEqualTo("geboortedatum-nodig");
  }

  @Test
  void readsTheAgesOfAnotherFolder(@TempDir Path folder) throws IOException {
    String text = Files.readString(Path.of("rates/aow.json"));
    Files.writeString(folder.resolve("aow.json"), text.replace("\"P67Y\"", "\"P67Y2M\""));

    Run run = Program.run("aow", "1959-06-15", "--tarieven", folder.toString());
    Run missing = Program.run("aow", "1959-06-15", "--tarieven", folder.getParent().toString());

    assertThat(run.out()).contains("15 augustus 2026");
    assertThat(missing.exit()).isEqualTo(4);
    assertThat(missing.err()).contains("aow.json: Dit bestand ontbreekt.");
  }

  @Test
  void speaksEnglish() {
    assertThat(Program.run("aow", "1959-06-15", "--taal", "en").out().replace('\n', ' '))
        .startsWith("Somebody born on 15 June 1959 reaches the AOW age of 67 years on 15 June 2026")
        .contains("counts from July 2026");
  }
}
