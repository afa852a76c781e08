package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a gemeente or a letter says the same in a later year is never told as if it were known. */
class LaterYearTest {

  private static JsonNode bereken(String facts) {
    String household =
        "bereken --json --huishouden alleen --geboortedatum 1940-01-01 --vermogen 0 ";
    Run run = Program.run((household + facts).split(" "));
    assertThat(run.err()).isEmpty();
    return run.json();
  }

  private static List<String> notices(JsonNode outcome) {
    return outcome.path("meldingen").findValuesAsText("code");
  }

  @Test
  void aLimitOnALetterIsOfItsYear() {
    JsonNode outcome = bereken("--datum 2025-03-15 --inkomen 18000 --inkomensgrens 19000");

    assertThat(outcome.path("bedrag").decimalValue()).isZero();
    assertThat(notices(outcome)).contains("brief-later-onbekend");
    assertThat(outcome.has("verandert")).isFalse();
  }

  @Test
  void anAmountOnALetterIsOfItsYear() {
    JsonNode outcome = bereken("--datum 2023-03-15 --gemeente Amsterdam --tarief-gemeente 10");

    assertThat(outcome.path("bedrag").decimalValue()).isEqualByComparingTo("10");
    assertThat(notices(outcome)).contains("brief-later-onbekend");
    assertThat(outcome.has("verandert")).isFalse();
  }

  @Test
  void whoIsAboveTheLimitOfALetterMayNotBeSoNextYear() {
    JsonNode outcome = bereken("--datum 2025-03-15 --inkomen 20000 --inkomensgrens 19000");

    assertThat(outcome.at("/verandert/bedrag").decimalValue()).isEqualByComparingTo("21.80");
    assertThat(notices(outcome)).contains("brief-later-onbekend");
  }

  @Test
  void nextYearsPolicyOfAGemeenteThatDeviatesIsNotKnown() {
    JsonNode outcome = bereken("--datum 2024-03-15 --gemeente Deventer --inkomen 18424.24");

    assertThat(outcome.at("/verandert/bedrag").decimalValue()).isEqualByComparingTo("21.00");
    assertThat(notices(outcome)).contains("gemeente-later-onbekend");
  }

  @Test
  void aKnownPolicyOfNextYearNeedsNoNotice() {
    JsonNode outcome = bereken("--datum 2023-03-15 --gemeente Amsterdam");

    assertThat(outcome.at("/verandert/bedrag").decimalValue()).isEqualByComparingTo("20.60");
    assertThat(notices(outcome)).doesNotContain("gemeente-later-onbekend", "brief-later-onbekend");
  }

  @Test
  void aTimelineSaysThatALetterIsTakenToHoldInEveryYear() {
    String facts =
        "tijdlijn --huishouden alleen --geboortedatum 1940-01-01 --inkomensgrens 19000 --inkomen"
            + " 18000 --vermogen 0";
    Run years = Program.run((facts + " --van 2024-12 --tot 2025-01").split(" "));
    Run year = Program.run((facts + " --jaar 2025").split(" "));

    assertThat(years.out()).contains("in elk jaar met wat er op uw brief");
    assertThat(year.out()).doesNotContain("op uw brief");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--datum 2023-10-10 --tarief-gemeente 19.50", // more than the national amount of 2023
        "--datum 2023-10-10 --tarief-gemeente 19",
        "--datum 2019-11-30 --tarief-gemeente 18", // of four weeks
      })
  void anAmountOnALetterIsNotCarriedOverTheEndOfAYear(String facts) {
    JsonNode outcome = bereken(facts);

    assertThat(outcome.has("verandert")).isFalse();
    assertThat(notices(outcome)).contains("brief-later-onbekend");
  }

  @Test
  void whatHoldsWhateverALetterSaysIsToldAllTheSame() {
    Run run =
        Program.run(
            ("bereken --json --datum 2018-12-01 --huishouden samen --leeftijd 80"
                    + " --partner-leeftijd 50 --inkomen 50000 --grondslag 0 --partner-inkomen 0"
                    + " --partner-grondslag 0 --tarief-gemeente 10")
                .split(" "));

    assertThat(run.json().at("/verandert/vanaf").textValue()).isEqualTo("2018-12-31");
    assertThat(run.json().at("/verandert/bedrag").decimalValue()).isZero();
    assertThat(run.json().at("/verandert/code").textValue()).isEqualTo("partner-onder-aow");
  }

  @Test
  void theAmountOfNextYearIsSubjectToTheLimitOfThatYear() {
    JsonNode outcome = bereken("--datum 2024-10-10 --inkomen 15000 --inkomensgrens 10000");

    assertThat(outcome.at("/verandert/tekst").textValue())
        .isEqualTo(
            "Vanaf januari 2025 betaalt u € 21,00, als uw inkomen ook dan niet onder de grens van"
                + " uw gemeente ligt. Dat is het vaste bedrag dat dan geldt.");
  }

  @Test
  void whereALetterDecidesTheNationalRulesAreNotSaidToDo() {
    assertThat(bereken("--datum 2026-05-15 --tarief-gemeente 10").path("meldingen").toString())
        .contains("gemeente-onbekend", "Wij rekenen met wat er op uw brief staat")
        .doesNotContain("landelijke regels");
    assertThat(notices(bereken("--datum 2026-05-15 --tarief-gemeente 0")))
        .doesNotContain("gemeente-onbekend");
    assertThat(notices(bereken("--datum 2026-05-15 --inkomensgrens 18000 --inkomen 17000")))
        .doesNotContain("gemeente-onbekend");
    assertThat(
            bereken("--datum 2026-05-15 --gemeente Utrecht --tarief-gemeente 10")
                .path("meldingen")
                .toString())
        .doesNotContain("landelijke regels");
  }

  @Test
  void nightsInOpvangAreOfOnePeriod() {
    JsonNode outcome = bereken("--datum 2026-05-15 --opvangnachten ja");

    assertThat(outcome.path("bedrag").decimalValue()).isZero();
    assertThat(notices(outcome)).contains("opvang-later-onbekend");
    assertThat(outcome.has("verandert")).isFalse();
  }
}
