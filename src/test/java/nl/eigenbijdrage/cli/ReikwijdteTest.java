package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the grounds for support at home do not reach: opvang (Uitvoeringsbesluit Wmo 2015, 3.1), and
 * support that does not run in the period (3.5 and 3.10a).
 */
class ReikwijdteTest {

  private static final String ALONE = "--huishouden alleen --leeftijd 50 ";

  private static JsonNode json(String facts) {
    Run run = Program.run(("bereken --json " + facts).split(" "));
    assertThat(run.err()).isEmpty();
    return run.json();
  }

  private static String answer(String facts) {
    return Program.run(("bereken " + facts).split(" ")).out().lines().skip(2).findFirst().get();
  }

  private static String code(JsonNode outcome) {
    for (JsonNode reden : outcome.path("redenen")) {
      if (reden.path("beslissend").booleanValue()) {
        return reden.path("code").textValue();
      }
    }
    return "";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--datum 2020-04-20 --huishouden alleen --leeftijd 50",
        "--datum 2024-04-20 --huishouden samen --leeftijd 50 --partner-leeftijd 50",
        "--datum 2024-04-20 --huishouden alleen --leeftijd 50 --opvangnachten ja",
        "--datum 2024-04-20 --huishouden alleen --leeftijd 16",
        "--datum 2024-04-20 --huishouden alleen --leeftijd 50 --besluit-gemeente betaalcapaciteit",
        "--datum 2024-04-20 --huishouden alleen --leeftijd 50 --tarief-gemeente 0",
        "--datum 2018-04-20 --huishouden alleen --leeftijd 50 --besluit-gemeente veiligheid-kind",
        "--datum 2024-04-20 --huishouden alleen --leeftijd 50 --inkomensgrens 18000 --inkomen 17000"
            + " --vermogen 0",
      })
  void noGroundForSupportAtHomeFreesFromTheContributionForOpvang(String facts) {
    String opvang = facts + " --voorziening opvang";
    JsonNode outcome = json(opvang);

    assertThat(code(outcome)).isEqualTo("ander-regime");
    assertThat(outcome.at("/voorzieningen/0/code").textValue()).isEqualTo("ander-regime");
    assertThat(outcome.path("redenen")).hasSize(1);
    assertThat(answer(opvang)).startsWith("U betaalt niets voor hulp thuis.");
  }

  @Test
  void besideOpvangTheAnswerIsAboutSupportAtHomeOnly() {
    String facts = "--datum 2020-04-20 " + ALONE + "--voorziening opvang --voorziening begeleiding";
    JsonNode outcome = json(facts);

    assertThat(code(outcome)).isEqualTo("corona-2020");
    assertThat(outcome.at("/voorzieningen/0/code").textValue()).isEqualTo("ander-regime");
    assertThat(outcome.at("/voorzieningen/1/code").textValue()).isEqualTo("corona-2020");
    assertThat(answer(facts)).isEqualTo("U betaalt niets voor hulp thuis.");
  }

  @Test
  void opvangBesideSupportWithItsOwnPriceIsNoReasonToSayThatNothingIsAsked() {
    String facts =
        "--datum 2024-04-20 " + ALONE + "--voorziening opvang --voorziening algemene-voorziening";

    assertThat(answer(facts))
        .startsWith("U betaalt geen eigen bijdrage voor hulp thuis. U betaalt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--voorziening algemene-voorziening:eind=2024-01-31",
        "--voorziening algemene-voorziening:start=2025-09-01",
        "--gemeente Haarlem --voorziening collectief-vervoer:eind=2025-01-31",
        "--gemeente Utrecht --voorziening collectief-vervoer:eind=2025-01-31",
        "--voorziening opvang:eind=2024-01-31",
      })
  void supportThatDoesNotRunIsFreeForThatReason(String facts) {
    String query = "--datum 2025-06-20 " + ALONE + facts;

    assertThat(code(json(query))).isIn("gestopt", "nog-niet-begonnen");
    assertThat(answer(query)).isEqualTo("U betaalt niets.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"algemene-voorziening", "opvang", "collectief-vervoer"})
  void supportThatEndedLongAgoDoesNotSayWhyNothingIsDueLater(String soort) {
    JsonNode outcome =
        json(
            "--datum 2025-01-20 "
                + ALONE
                + "--voorziening begeleiding:eind=2025-01-31 --voorziening "
                + soort
                + ":eind=2024-01-31");

    assertThat(outcome.at("/verandert/vanaf").textValue()).isEqualTo("2025-02-01");
    assertThat(outcome.at("/verandert/code").textValue()).isEqualTo("gestopt");
  }

  @Test
  void anEndedWheelchairIsNotToldAsTheSupportThatIsLeft() {
    JsonNode outcome =
        json(
            "--datum 2025-01-20 "
                + ALONE
                + "--voorziening begeleiding:eind=2025-01-31 --voorziening rolstoel:eind=2024-01-31");

    assertThat(outcome.at("/verandert/tekst").textValue()).doesNotContain("rolstoel");
  }
}
