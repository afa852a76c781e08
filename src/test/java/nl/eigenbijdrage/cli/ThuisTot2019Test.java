package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;

/** What is told of support at home in the years before the contribution per month. */
class ThuisTot2019Test {

  private static final String ALONE =
      " --huishouden alleen --leeftijd 50 --inkomen 30000 --grondslag 0";

  private static String[] args(String command, String facts) {
    return (command + " " + facts).split(" +");
  }

  private static Run bereken(String facts) {
    return Program.run(args("bereken", facts));
  }

  private static String text(String facts) {
    return bereken(facts).out().replaceAll("\\s+", " ");
  }

  @Test
  void equalVoorzieningenAreEachCountedDownWhileTheFactsChange() {
    String scooter = " --voorziening scootmobiel:start=2016-01-04,kostprijs=80";
    String span = " --datum 2016-01-04 --van 2016-01-04 --tot 2016-04-20 --json";
    List<String> args =
        new ArrayList<>(List.of(args("tijdlijn", ALONE + scooter + scooter + span)));
    args.addAll(List.of("--vanaf", "2016-01-20", "--inkomen 20000"));

    Run run = Program.run(args.toArray(String[]::new));

    List<String> amounts = new ArrayList<>();
    for (JsonNode periode : run.json().path("perioden")) {
      amounts.add(periode.path("bedrag").asText());
    }
    // 160 in all: 106.10, then 19.40 twice, and what is left
    assertThat(amounts).as(run.err()).containsExactly("106.1", "19.4", "19.4", "15.1");
  }

  @Test
  void saysThatOneIncomeStandsInForThatOfOtherYears() {
    String since2015 = " --voorziening scootmobiel:start=2015-02-01,kostprijs=1000";
    String since2016 = " --voorziening scootmobiel:start=2016-02-01,kostprijs=1000";
    String services = " --voorziening begeleiding:start=2015-02-01,kostprijs=9000";
    String countdown = "over andere jaren";

    assertThat(aannames("2016-08-01" + since2015)).contains(countdown);
    assertThat(aannames("2016-08-01" + since2016)).doesNotContain(countdown);
    assertThat(aannames("2025-04-01" + since2016)).contains(countdown);
    assertThat(aannames("2025-04-01" + services)).doesNotContain(countdown);
    assertThat(aannames("2015-08-01"))
        .contains("Voor 2016 rekenen wij met hetzelfde inkomen en vermogen als nu");
    assertThat(aannames("2018-08-01")).doesNotContain("rekenen wij met hetzelfde inkomen");
  }

  private static String aannames(String dayAndMore) {
    Run run = bereken("--datum " + dayAndMore + ALONE + " --json");
    return run.json().path("aannames").toString();
  }

  @Test
  void saysWhyAFactMattersThatOnlyTellsWhatIsLeftOfAKostprijs() {
    String facts = " --huishouden alleen --geboortedatum 1938-01-01 --json";
    String since2016 = " --voorziening scootmobiel:start=2016-02-01,kostprijs=3000";
    String since2014 = " --voorziening scootmobiel:start=2014-02-01,kostprijs=3000";
    Run before = bereken("--datum 2025-04-01" + since2016 + facts);
    Run of2014 = bereken("--datum 2021-04-01" + since2014 + facts);

    assertThat(waarom(before, "inkomen")).contains("Tot en met 2018");
    assertThat(waarom(of2014, "kostprijs")).contains("U noemt de kostprijs");
  }

  private static String waarom(Run run, String feit) {
    for (JsonNode missing : run.json().path("ontbreekt")) {
      if (missing.path("feit").asText().equals(feit)) {
        return missing.path("waarom").asText();
      }
    }
    return "";
  }

  @Test
  void namesOnlyWhatIsUnknownAsTheReason() {
    String age = "--datum 2018-08-01 --huishouden alleen --leeftijd 66 --grondslag 0";

    assertThat(text(age + " --inkomen 20000"))
        .contains("voor wie de AOW-leeftijd heeft anders dan voor anderen")
        .doesNotContain("uw inkomen en uw vermogen");
    assertThat(text(age)).contains("uw inkomen, uw vermogen, uw leeftijd en uw huishouden");
    assertThat(text("--datum 2018-08-01 --huishouden alleen --leeftijd 50"))
        .contains("hing de bijdrage af van uw inkomen en uw vermogen.");
  }

  @Test
  void saysThatAPartOfTheWealthCountsAsIncomeAndHow() {
    String facts =
        "--datum 2018-01-28 --huishouden samen --leeftijd 39 --partner-leeftijd 34 --inkomen 7239"
            + " --partner-inkomen 9605 --partner-vermogen 42277 --uitleg --vermogen ";

    assertThat(text(facts + "116016"))
        .contains("Een deel van uw vermogen telt mee als inkomen.")
        .contains("25.597,52")
        .contains("Het inkomen dat meetelt: € 25.597,52");
    assertThat(text(facts + "0"))
        .contains("U en uw partner hebben samen een inkomen van € 16.844,00");
  }

  @Test
  void doesNotSayOfAnIncomeJustAboveTheThresholdThatItIsNot() {
    String couple =
        "--datum 2018-08-01 --huishouden samen --leeftijd 80 --partner-leeftijd 50"
            + " --partner-inkomen 0 --grondslag 0 --partner-grondslag 0 --inkomen ";

    assertThat(text(couple + "35175.51")).contains("U betaalt niets").doesNotContain("niet boven");
    assertThat(text(couple + "35175.00")).contains("Dat ligt niet boven de grens");
  }

  @Test
  void speaksOfAPartnerOnlyToWhoMayHaveOne() {
    String nights = "--datum 2018-08-01 --opvangnachten ja --leeftijd 50 --huishouden ";

    assertThat(text(nights + "alleen"))
        .contains("U bent in deze periode")
        .doesNotContain("partner");
    assertThat(text(nights + "samen")).contains("U of uw partner is in deze periode");
    assertThat(
            text(
                "--datum 2018-08-01 --huishouden alleen --leeftijd 50 --voorziening"
                    + " beschermd-wonen"))
        .contains("U betaalt een eigen bijdrage voor beschermd wonen")
        .doesNotContain("U of uw partner");
  }

  @Test
  void saysThatTheGemeenteIsMoreFavourableOnlyWhereItIs() {
    String old =
        "--datum 2018-08-01 --huishouden alleen --leeftijd 80 --grondslag 0 --gemeente Teylingen"
            + " --inkomen ";

    assertThat(text(old + "15000")).contains("17,60").doesNotContain("rekent gunstiger");
    assertThat(text(old + "27000")).contains("rekent gunstiger");
  }

  @Test
  void speaksOfFourWeeksWherePeriodsAreFourWeeks() {
    String facts = " --huishouden alleen --leeftijd 80 --inkomen 15000 --grondslag 0";

    assertThat(text("--datum 2018-08-01" + facts))
        .contains("de factuur voor vier weken")
        .doesNotContain("in januari");
    assertThat(text("--datum 2021-08-01" + facts)).contains("in januari betaalt u voor december");
  }

  @Test
  void saysThatWhatComesIsNotKnown() {
    String facts = " --huishouden alleen --inkomen 15000 --grondslag 0 --leeftijd ";

    assertThat(text("--datum 2016-12-20" + facts + "40"))
        .contains("weten wij niet wat u betaalt. Wij hebben dan niet alle officiële bedragen");
    assertThat(text("--datum 2016-12-20" + facts + "85")).doesNotContain("weten wij niet wat u");
  }

  @Test
  void whatCostsNothingMakesNoContributionDueBesideOtherSupport() {
    Run run =
        bereken(
            "--datum 2019-06-20 --huishouden alleen --leeftijd 50 --voorziening begeleiding"
                + " --voorziening dagbesteding:kosten=0 --json");

    JsonNode free = run.json().path("voorzieningen").path(1);
    assertThat(run.json().path("bedrag").asText()).isEqualTo("17.5");
    assertThat(free.path("verschuldigd").asBoolean(true)).isFalse();
    assertThat(free.path("code").asText()).isEqualTo("kosten-lager");
  }
}
