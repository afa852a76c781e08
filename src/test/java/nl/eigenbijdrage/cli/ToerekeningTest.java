package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;

/** That it is said when it can matter which spouse the joint wealth is attributed to. */
class ToerekeningTest {

  private static final String RULING = "Wij verdelen het vermogen zoals ieder van u het heeft.";
  private static final String HOME =
      "--datum 2018-06-01 --leeftijd 80 --partner-leeftijd 80 --inkomen 30000"
          + " --partner-inkomen 10000 ";
  private static final String CARE =
      "--zorg vpt --geboortedatum 1940-01-01 --partner-zorg geen --inkomen 60000"
          + " --vermogen 90000 --partner-vermogen 1000 ";

  private static JsonNode bereken(String facts) {
    Run run = Program.run(("bereken --json --huishouden samen " + facts).split(" +"));
    assertThat(run.err()).isEmpty();
    return run.json();
  }

  private static String assumptions(String facts) {
    return bereken(facts).path("aannames").toString();
  }

  @Test
  void theCompensationOf2018IsOfTheVermogenOfEach() {
    String facts = HOME + "--vermogen 71374 --partner-vermogen 0";

    assertThat(bereken(facts).path("bedrag").decimalValue()).isEqualByComparingTo("187.52");
    assertThat(assumptions(facts)).contains(RULING);
  }

  @Test
  void theAssessmentTellsHowItWasDivided() {
    String facts = HOME + "--grondslag 0 --partner-grondslag 22500";

    assertThat(bereken(facts).path("bedrag").decimalValue()).isEqualByComparingTo("161.56");
    assertThat(assumptions(facts)).doesNotContain(RULING);
  }

  @Test
  void nothingIsSaidWhereItMakesNoDifference() {
    assertThat(assumptions(HOME + "--vermogen 48874 --partner-vermogen 0")).doesNotContain(RULING);
    assertThat(
            assumptions(
                "--datum 2018-06-01 --leeftijd 80 --partner-leeftijd 80 --inkomen 30000"
                    + " --partner-inkomen 30000 --vermogen 71374 --partner-vermogen 0"))
        .doesNotContain(RULING);
    assertThat(
            assumptions(
                "--datum 2018-06-01 --leeftijd 80 --partner-leeftijd 80 --inkomen 10000"
                    + " --partner-inkomen 5000 --vermogen 71374 --partner-vermogen 0"))
        .doesNotContain(RULING);
  }

  @Test
  void theExtraExemptAmountComesOffTheVermogenOfOne() {
    String young = CARE + "--partner-inkomen 0 --partner-geboortedatum 1971-01-01 ";
    String old = CARE + "--partner-inkomen 40000 --partner-geboortedatum 1941-01-01 ";

    assertThat(bereken(young + "--datum 2021-03-10").path("bedrag").decimalValue())
        .isEqualByComparingTo("510.09");
    assertThat(assumptions(young + "--datum 2021-03-10")).contains(RULING);
    assertThat(assumptions(old + "--datum 2021-03-10")).doesNotContain(RULING);
    assertThat(assumptions(young + "--datum 2026-03-10")).doesNotContain(RULING);
  }

  @Test
  void from2023OnlyTheCompensationStillLooksAtTheGrondslag() {
    String facts =
        "--zorg vpt --geboortedatum 1940-01-01 --partner-geboortedatum 1941-01-01"
            + " --partner-zorg geen --inkomen 60000 --vermogen 80000 --partner-vermogen 40000"
            + " --datum 2024-03-10 ";

    assertThat(assumptions(facts + "--partner-inkomen 15000")).doesNotContain(RULING);
    assertThat(assumptions(facts.replace("80000", "64000") + "--partner-inkomen 15000"))
        .contains(RULING);
    assertThat(assumptions(facts.replace("80000", "64000") + "--partner-inkomen 50000"))
        .doesNotContain(RULING);
  }

  /** 18,000 + 16,500 + 8 % of 71,374 is above 35,175; less 12 % of up to 22,500 it may be below. */
  @Test
  void theThresholdOf2018IsComparedWithTheIncomeAsItIsDivided() {
    String couple =
        "--datum 2018-06-01 --geboortedatum 1940-01-01 --partner-geboortedatum 1960-01-01"
            + " --inkomen 18000 --partner-inkomen 12500 ";

    JsonNode divided = bereken(couple + "--vermogen 60000 --partner-vermogen 60000");
    assertThat(reason(divided)).isEqualTo("inkomen-onder-drempel");
    assertThat(divided.path("aannames").toString()).contains(RULING);
    // 18,000 + 2,000 with 4,800 of vermogen stays below it in any case
    assertThat(assumptions(couple + "--vermogen 0 --partner-vermogen 61000"))
        .doesNotContain(RULING);
    assertThat(assumptions(couple + "--grondslag 30000 --partner-grondslag 30000"))
        .doesNotContain(RULING);
  }

  /** 26,200 without anything off, 24,500 as they have it, 22,800 if both have enough of it. */
  @Test
  void soIsTheLimitOfTheGemeente() {
    String couple =
        "--datum 2019-06-01 --leeftijd 80 --partner-leeftijd 80 --inkomen 20500"
            + " --partner-inkomen 4500 --vermogen 60000 --partner-vermogen 20000 --inkomensgrens ";

    JsonNode above = bereken(couple + "24000");
    JsonNode below = bereken(couple + "25500");
    assertThat(reason(above)).isEqualTo("abonnementstarief");
    assertThat(above.path("aannames").toString()).contains(RULING);
    assertThat(reason(below)).isEqualTo("minimabeleid");
    assertThat(below.path("aannames").toString()).contains(RULING);
    assertThat(assumptions(couple + "22800")).doesNotContain(RULING);
    assertThat(assumptions(couple + "26201")).doesNotContain(RULING);
  }

  /** Article 3.9a comes in place of 3.9 lid 1, and adds the part of the vermogen itself. */
  @Test
  void tellsTheArticleByWhichSomethingCameOff() {
    String single = "bereken --json --huishouden alleen --datum 2018-06-01 --leeftijd 80 ";

    assertThat(articles(single + "--inkomen 18000 --grondslag 20000")).contains("3.9a");
    assertThat(articles(single + "--inkomen 28000 --grondslag 20000"))
        .contains("3.9")
        .doesNotContain("3.9a");
    assertThat(articles(single + "--inkomen 18000 --grondslag 0")).containsExactly("3.8");
  }

  private static List<String> articles(String command) {
    JsonNode outcome = Program.run(command.split(" +")).json();
    for (JsonNode reason : outcome.path("redenen")) {
      if (reason.path("beslissend").booleanValue()) {
        return reason.path("bronnen").findValuesAsText("artikel");
      }
    }
    throw new AssertionError("no reason in " + outcome);
  }

  private static String reason(JsonNode outcome) {
    for (JsonNode reason : outcome.path("redenen")) {
      if (reason.path("beslissend").booleanValue()) {
        return reason.path("code").textValue();
      }
    }
    throw new AssertionError("no reason in " + outcome);
  }
}
