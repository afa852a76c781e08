package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;

/** The gemeente of each period is looked up, also when it merged or was divided in between. */
class GemeenteTijdlijnTest {

  private static Run tijdlijn(String... args) {
    return Program.run(
        Stream.concat(
                Stream.of("tijdlijn", "--huishouden", "alleen", "--geboortedatum", "1940-01-01"),
                Stream.of(args))
            .toArray(String[]::new));
  }

  private static List<String> amounts(Run run) {
    List<String> amounts = new ArrayList<>();
    for (JsonNode period : run.json().path("perioden")) {
      amounts.add(period.path("bedrag").asText());
    }
    return amounts;
  }

  @Test
  void aMergedGemeenteGetsThePolicyOfTheOneThatTookOver() {
    Run run = tijdlijn("--gemeente", "Weesp", "--van", "2022-12", "--tot", "2023-01", "--json");

    assertThat(run.exit()).isZero();
    assertThat(amounts(run)).containsExactly("19.0", "14.1");
  }

  @Test
  void aNameOfTheFirstPeriodIsTakenAlsoWhenItWasDividedLater() {
    Run run = tijdlijn("--gemeente", "Haaren", "--van", "2020-11", "--tot", "2021-02");

    assertThat(run.exit()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .containsOnlyOnce("De gemeente Haaren bestaat niet meer sinds 1 januari 2021.")
        .contains("Oisterwijk, Boxtel, Tilburg en Vught");
  }

  @Test
  void anotherGemeenteCanBeNamedFromADay() {
    Run run =
        tijdlijn(
            "--gemeente",
            "Haaren",
            "--van",
            "2020-11",
            "--tot",
            "2021-02",
            "--vanaf",
            "2021-01-01",
            "--gemeente Tilburg");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).doesNotContain("bestaat niet meer");
  }

  @Test
  void aNameThatWasDividedBeforeTheFirstPeriodIsRefused() {
    Run run = tijdlijn("--gemeente", "Haaren", "--van", "2021-01", "--tot", "2021-02");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("bestaat niet meer sinds 1 januari 2021");
  }

  @Test
  void whatIsNotKnownOfTheNextYearIsNotToldAsADecisionOfTheGemeente() {
    Run run =
        tijdlijn(
            "--gemeente=Deventer",
            "--inkomen=15000",
            "--vermogen=0",
            "--van=2024-12",
            "--tot=2025-01");

    assertThat(run.out())
        .contains("Vanaf januari 2025 rekenen wij met € 21,00, het landelijke bedrag. Wij weten")
        .contains("Wij kennen de eigen regels van de gemeente Deventer voor 2025 niet.");
  }
}
