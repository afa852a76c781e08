package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;

/** One of a couple moves to an institution: what the household pays, month after month. */
class TijdlijnZorgTest {

  private static final String COUPLE =
      "--huishouden samen --geboortedatum 1940-05-05 --partner-geboortedatum 1942-05-05"
          + " --inkomen 30000 --partner-inkomen 20000 --vermogen 0 --partner-vermogen 0"
          + " --voorziening huishoudelijke-hulp";

  private static final String FACTS_IN_JSON =
      """
      {"huishouden":"samen","geboortedatum":"1940-05-05","partnerGeboortedatum":"1942-05-05",
       "inkomen":30000,"partnerInkomen":20000,"vermogen":0,"partnerVermogen":0,
       "voorzieningen":[{"soort":"huishoudelijke-hulp"}],
       "wijzigingen":[{"vanaf":"2026-03-10","zorg":"wlz-instelling","opname":"2026-03-10",
         "partnerZorg":"wmo"}]}
      """;

  private static Run run(String facts, String... more) {
    List<String> args = new ArrayList<>(List.of("tijdlijn"));
    args.addAll(List.of(facts.split(" ", -1)));
    args.addAll(List.of(more));
    return Program.run(args.toArray(String[]::new));
  }

  private static JsonNode json(String facts, String... more) {
    List<String> args = new ArrayList<>(List.of(more));
    args.add("--json");
    Run run = run(facts, args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    return run.json();
  }

  private static List<BigDecimal> amounts(JsonNode json) {
    List<BigDecimal> amounts = new ArrayList<>();
    json.path("perioden").forEach(one -> amounts.add(one.path("bedrag").decimalValue()));
    return amounts;
  }

  private static List<BigDecimal> euros(String... texts) {
    List<BigDecimal> euros = new ArrayList<>();
    for (String text : texts) {
      euros.add(new BigDecimal(text));
    }
    return euros;
  }

  private static void showsTheMove(JsonNode json) {
    // 50,000 x 10 % / 12 = 416.67; 22 days of March: 416.67 x 12 x 22 / 365
    assertThat(amounts(json))
        .usingElementComparator(BigDecimal::compareTo)
        .isEqualTo(euros("21.80", "301.37", "416.67", "416.67"));
    JsonNode changes = json.path("veranderingen");
    assertThat(changes).hasSize(2);
    assertThat(changes.path(0).path("vanaf").asText()).isEqualTo("2026-03-01");
    assertThat(changes.path(0).path("tekst").asText())
        .contains("€ 301,37 voor 22 dagen", "lage eigen bijdrage", "partner die thuis woont");
    assertThat(changes.path(1).path("vanaf").asText()).isEqualTo("2026-04-01");
    assertThat(changes.path(1).path("tekst").asText())
        .contains("€ 416,67 per maand", "de hele maand", "Voor hulp thuis", "niemand");
    assertThat(json.path("meldingen").toString())
        .contains("Over maart 2026 betaalt u ook nog € 21,80 voor hulp thuis");
  }

  @Test
  void showsTheMoveAsAChangeOfTheFacts() {
    showsTheMove(
        json(
            COUPLE,
            "--van",
            "2026-02",
            "--tot",
            "2026-05",
            "--vanaf",
            "2026-03-10",
            "--zorg wlz-instelling --opname 2026-03-10 --partner-zorg wmo"));
  }

  @Test
  void showsTheMoveFromTheDayOfAdmissionAlone() {
    showsTheMove(
        json(
            COUPLE + " --zorg wlz-instelling --opname 2026-03-10 --partner-zorg wmo",
            "--van",
            "2026-02",
            "--tot",
            "2026-05"));
  }

  @Test
  void showsTheMoveFromJson() {
    Run run =
        new Program()
            .stdin(FACTS_IN_JSON)
            .execute("tijdlijn", "--van", "2026-02", "--tot", "2026-05", "--invoer", "-", "--json");

    assertThat(run.err()).isEmpty();
    showsTheMove(run.json());
  }

  @Test
  void endsBothOnOneDayWithAnAdmissionOnTheFirst() {
    JsonNode json =
        json(
            COUPLE + " --zorg wlz-instelling --opname 2026-03-01 --partner-zorg geen",
            "--van",
            "2026-02",
            "--tot",
            "2026-03");

    assertThat(amounts(json))
        .usingElementComparator(BigDecimal::compareTo)
        .isEqualTo(euros("21.80", "416.67"));
    assertThat(json.path("veranderingen").path(0).path("tekst").asText())
        .contains("lage eigen bijdrage", "Voor hulp thuis van de gemeente betaalt dan niemand");
  }

  @Test
  void goesBackToHelpAtHomeAfterTheCare() {
    String facts =
        COUPLE
            + " --zorg wlz-instelling --opname 2026-03-01 --zorg-eind 2026-04-15 --partner-zorg"
            + " geen";
    JsonNode json = json(facts, "--van", "2026-03", "--tot", "2026-05");

    assertThat(amounts(json))
        .usingElementComparator(BigDecimal::compareTo)
        .isEqualTo(euros("416.67", "205.48", "21.80"));
    assertThat(json.path("veranderingen").path(0).path("tekst").asText())
        .isEqualTo(
            "Over april 2026 betaalt u € 205,48 voor 15 dagen, want de zorg stopt in die maand.");
    assertThat(json.path("veranderingen").path(1).path("tekst").asText())
        .contains("€ 21,80 per maand voor hulp thuis", "gestopt");
  }

  @Test
  void tellsFromWhichMonthItIsTheHighContribution() {
    String facts =
        "--huishouden alleen --geboortedatum 1940-05-05 --inkomen 30000 --vermogen 0"
            + " --belasting 3000 --zorgtoeslag nee --arbeidsinkomen 0 --kinderen-ten-laste nee"
            + " --terugkeer-binnen-4-maanden nee --zorg wlz-instelling --opname 2026-03-10";
    JsonNode change =
        json(facts, "--van", "2026-05", "--tot", "2026-09").path("veranderingen").path(0);

    assertThat(change.path("vanaf").asText()).isEqualTo("2026-08-01");
    assertThat(change.path("code").asText()).isEqualTo("hoge-bijdrage");
    assertThat(change.path("tekst").asText())
        .contains("hoge eigen bijdrage", "de eerste 4 maanden zijn voorbij");
  }

  /** Period 13 of 2015 is of five weeks, 30 November to 3 January: all of December lies in it. */
  @Test
  void aMonthOfCareWithinFiveWeeksIsNotPassedOver() {
    String facts =
        "--huishouden alleen --geboortedatum 1940-01-01 --inkomen 20000 --grondslag 0"
            + " --zorg wlz-instelling --opname 2015-12-10";
    JsonNode json = json(facts, "--van", "2015-P13", "--tot", "2016-01");

    assertThat(json.path("perioden").findValuesAsText("van"))
        .containsExactly("2015-11-30", "2015-12-01", "2016-01-01");
    // 208.33 a month: 208.33 x 12 x 22 / 365
    assertThat(amounts(json).get(1)).isEqualByComparingTo("150.68");
    assertThat(json.path("veranderingen").path(0).path("vanaf").asText()).isEqualTo("2015-12-01");
  }

  @Test
  void careThatAlsoEndsWithinTheFiveWeeksIsFollowedByTheNextFour() {
    String facts =
        "--huishouden alleen --geboortedatum 1940-01-01 --inkomen 20000 --grondslag 0"
            + " --zorg wlz-instelling --opname 2015-12-10 --zorg-eind 2015-12-20";
    JsonNode json = json(facts, "--van", "2015-P13", "--tot", "2016-P01");

    assertThat(json.path("perioden").findValuesAsText("van"))
        .containsExactly("2015-11-30", "2015-12-01", "2016-01-04");
  }

  @Test
  void theFiveWeeksTellThatCareBeginsInThem() {
    Run run =
        Program.run(
            ("bereken --json --datum 2015-11-30 --huishouden alleen --geboortedatum 1940-01-01"
                    + " --inkomen 20000 --grondslag 0 --zorg wlz-instelling --opname 2015-12-10")
                .split(" ", -1));

    assertThat(run.json().path("periode").path("naam").asText()).isEqualTo("2015-P13");
    assertThat(run.json().path("verandert").path("vanaf").asText()).isEqualTo("2015-12-01");
  }
}
