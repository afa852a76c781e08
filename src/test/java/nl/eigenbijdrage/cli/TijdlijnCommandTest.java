package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.eigenbijdrage.cli.Cases.Case;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TijdlijnCommandTest {

  private static final String[] SINGLE = {
    "--huishouden",
    "alleen",
    "--geboortedatum",
    "1940-01-01",
    "--inkomen",
    "21000",
    "--grondslag",
    "0"
  };
  private static final String[] COUPLE = {
    "--huishouden",
    "samen",
    "--geboortedatum",
    "1950-01-01",
    "--partner-geboortedatum",
    "1965-06-15"
  };

  private static Run tijdlijn(String[] facts, String... more) {
    List<String> args = new ArrayList<>(List.of("tijdlijn"));
    args.addAll(List.of(facts));
    args.addAll(List.of(more));
    return Program.run(args.toArray(String[]::new));
  }

  private static JsonNode json(String[] facts, String... more) {
    List<String> args = new ArrayList<>(List.of(more));
    args.add("--json");
    Run run = tijdlijn(facts, args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    return run.json();
  }

  private static List<String> values(JsonNode list, String name) {
    List<String> values = new ArrayList<>();
    list.forEach(one -> values.add(one.path(name).asText()));
    return values;
  }

  @Test
  void goesFromFourWeeksToMonths() {
    JsonNode json = json(SINGLE, "--van", "2018-11", "--tot", "2020-06");

    List<String> names = new ArrayList<>();
    json.path("perioden").forEach(p -> names.add(p.path("periode").path("naam").textValue()));
    assertThat(names).hasSize(23).startsWith("2018-P11", "2018-P12", "2018-P13", "2019-P01");
    assertThat(names).endsWith("april 2020", "mei 2020", "juni 2020");
    // (21,000 - 17,474) x 12.5 % / 13 + 17.60; 17.50 thirteen times; 19.00 four times
    assertThat(values(json.path("perioden"), "bedrag"))
        .startsWith("51.5", "51.5", "51.5", "17.5")
        .endsWith("19.0", "19.0", "19.0", "0.0", "0.0", "19.0");
    assertThat(json.path("totaal").decimalValue()).isEqualByComparingTo("458.00");
    assertThat(values(json.path("jaren"), "totaal")).containsExactly("154.5", "227.5", "76.0");
    assertThat(values(json.path("veranderingen"), "vanaf"))
        .containsExactly("2018-12-31", "2020-01-01", "2020-04-01", "2020-06-01");
    assertThat(values(json.path("veranderingen"), "code"))
        .containsExactly(
            "abonnementstarief", "abonnementstarief", "corona-2020", "abonnementstarief");
  }

  @Test
  void addsUpToTheYear() {
    assertThat(json(SINGLE, "--jaar", "2020").path("totaal").decimalValue())
        .isEqualByComparingTo("190.00");
    JsonNode weeks = json(SINGLE, "--jaar", "2019");
    assertThat(weeks.path("perioden")).hasSize(13);
    assertThat(weeks.path("totaal").decimalValue()).isEqualByComparingTo("227.50");
  }

  @Test
  void showsATableWithBarsThatNeedNoColour() {
    Run run = tijdlijn(SINGLE, "--van", "2020-03", "--tot", "2020-06");

    assertThat(run.out())
        .contains("Alles bij elkaar: € 38,00.")
        .contains("maart 2020  € 19,00  ########################\n")
        .contains("april 2020   € 0,00\n")
        .contains("Vanaf april 2020 betaalt u niets.")
        .doesNotContain("\u001B");
  }

  @Test
  void fitsANarrowTerminal() {
    for (int width : new int[] {20, 40, 60, 80}) {
      Run run =
          new Program()
              .atTerminal(width)
              .environment("NO_COLOR", "1")
              .execute("tijdlijn", "--van", "2018-11", "--tot", "2020-06", "--taal", "en");

      assertThat(run.err()).isEmpty();
      assertThat(run.out().lines())
          .allMatch(line -> line.length() <= width || !line.strip().contains(" "));
    }
  }

  @Test
  void givesRangesForWhatIsUnknown() {
    JsonNode json = json(new String[0], "--jaar", "2026");

    assertThat(json.path("totaal").isNull()).isTrue();
    assertThat(json.path("totaalMin").decimalValue()).isEqualByComparingTo("0.00");
    assertThat(json.path("totaalMax").decimalValue()).isEqualByComparingTo("261.60");
    assertThat(values(json.path("ontbreekt"), "feit")).contains("huishouden");
    Run strict = tijdlijn(new String[0], "--jaar", "2026", "--strikt");
    assertThat(strict.exit()).isEqualTo(3);
  }

  @Test
  void goesOnPastTheYearsThatAreKnown() {
    JsonNode json = json(SINGLE, "--van", "2026-11", "--tot", "2027-02");

    assertThat(values(json.path("perioden"), "code"))
        .containsExactly(
            "abonnementstarief", "abonnementstarief", "geen-tarieven", "geen-tarieven");
    assertThat(json.path("totaal").isNull()).isTrue();
    assertThat(json.path("totaalMin").decimalValue()).isEqualByComparingTo("43.60");
    assertThat(json.path("totaalMax").isNull()).isTrue();
    Run run = tijdlijn(SINGLE, "--van", "2026-11", "--tot", "2027-02");
    assertThat(run.out()).contains("Voor 2 van de 4 perioden kunnen wij geen bedrag noemen.");
    assertThat(tijdlijn(SINGLE, "--jaar", "2030").exit()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    // 3.4: from the month after it, or from that month when it is the first
    "2025-07-01, 2025-07-01, 126.00",
    "2025-07-02, 2025-08-01, 105.00",
    "2025-07-31, 2025-08-01, 105.00",
  })
  void countsAChangeFromTheMonthAfterIt(String day, String from, String total) {
    JsonNode json = json(COUPLE, "--jaar", "2025", "--vanaf", day, "--huishouden alleen");

    assertThat(values(json.path("veranderingen"), "vanaf")).containsExactly(from);
    assertThat(json.path("totaal").decimalValue()).isEqualByComparingTo(total);
    assertThat(json.path("opmerkingen").get(0).textValue()).contains("Er is dan geen partner");
  }

  @Test
  void countsAChangeFromTheFourWeeksAfterIt() {
    // 2018-P08 is 16 July to 12 August
    JsonNode json =
        json(
            SINGLE,
            "--van",
            "2018-P07",
            "--tot",
            "2018-P09",
            "--vanaf",
            "2018-07-16",
            "--wlz client");

    assertThat(values(json.path("perioden"), "code"))
        .containsExactly("periodebijdrage", "periodebijdrage", "wlz-bijdrage");
  }

  @Test
  void takesMoreThanOneChange() {
    JsonNode json =
        json(
            SINGLE,
            "--jaar",
            "2025",
            "--vanaf",
            "1 maart 2025",
            "--wlz client",
            "--vanaf=2025-06-01",
            "--wlz geen --tarief-gemeente 5",
            "--vanaf",
            "2025-06-01",
            "--inkomen 21000");

    assertThat(values(json.path("veranderingen"), "code"))
        .containsExactly("wlz-bijdrage", "gemeente-lager-bedrag");
    assertThat(json.path("totaal").decimalValue()).isEqualByComparingTo("77.00");
  }

  @Test
  void countsDownTheKostprijsThroughAChange() {
    // due from August 2025, after the partner died: 60 at 21.00 is two months
    JsonNode json =
        json(
            COUPLE,
            "--jaar",
            "2025",
            "--vanaf",
            "2025-07-10",
            "--huishouden alleen",
            "--voorziening",
            "scootmobiel:start=2024-03-10,kostprijs=60");

    assertThat(json.path("totaal").decimalValue()).isEqualByComparingTo("42.00");
    assertThat(values(json.path("veranderingen"), "code"))
        .containsExactly("abonnementstarief", "kostprijs-bereikt");
  }

  @Test
  void saysThatTheCountdownTakesTheFactsOfNowForTheYearsBefore() {
    String facts =
        "{'datum':'2026-03-15','huishouden':'alleen','leeftijd':80,'inkomen':30000,'vermogen':0,"
            + "'voorzieningen':[{'soort':'scootmobiel','start':'2017-03-01','kostprijs':2500}]}";

    Run run =
        new Program().stdin(facts.replace('\'', '"')).execute("bereken", "--invoer", "-", "--json");

    assertThat(values(run.json().path("redenen"), "code")).contains("kostprijs-bereikt");
    assertThat(values(run.json().path("meldingen"), "tekst"))
        .anyMatch(text -> text.contains("Was uw huishouden of inkomen toen anders?"));
  }

  @Test
  void endsTheSupportOfAPartnerWhoIsGone() {
    String facts =
        """
        {"huishouden":"samen","geboortedatum":"1950-01-01","partnerGeboortedatum":"1951-01-01",
         "voorzieningen":[{"soort":"begeleiding","voor":"partner"}],
         "wijzigingen":[{"vanaf":"2025-07-15","huishouden":"alleen"}]}
        """;
    Run run =
        new Program().stdin(facts).execute("tijdlijn", "--jaar", "2025", "--invoer", "-", "--json");

    assertThat(run.json().path("totaal").decimalValue()).isEqualByComparingTo("147.00");
    assertThat(values(run.json().path("veranderingen"), "code")).containsExactly("gestopt");
    Run again =
        new Program()
            .stdin(run.json().path("situatie").toString())
            .execute("tijdlijn", "--jaar", "2025", "--invoer", "-", "--json");
    assertThat(again.json().path("perioden")).isEqualTo(run.json().path("perioden"));
  }

  @Test
  void showsHowTheAmountsCameAbout() {
    assertThat(tijdlijn(SINGLE, "--jaar", "2018", "--uitleg").out())
        .contains("Daarvan telt wat hoger is dan € 17.474,00: € 3.526,00")
        .contains("https://wetten.overheid.nl/BWBR0035733/2018-01-01#Artikel3.8");
    JsonNode json = json(SINGLE, "--jaar", "2018", "--uitleg");
    assertThat(json.path("perioden").get(0).path("volledig").path("stappen")).isNotEmpty();
  }

  /** One engine: what {@code bereken} says of a day, the timeline says of its period. */
  @TestFactory
  Stream<DynamicTest> saysTheSameAsBereken() {
    return Cases.all().stream()
        .map(one -> DynamicTest.dynamicTest(one.toString(), () -> sameAsBereken(one)));
  }

  private static void sameAsBereken(Case one) {
    Program program = new Program().stdin(one.invoer().toString());
    JsonNode outcome = program.execute("bereken", "--invoer", "-", "--json").json();
    String day = outcome.path("situatie").path("datum").textValue();
    Run run =
        new Program()
            .stdin(one.invoer().toString())
            .execute(
                "tijdlijn", "--invoer", "-", "--json", "--datum", day, "--van", day, "--tot", day);

    JsonNode period = run.json().path("perioden").get(0);
    assertThat(run.json().path("perioden")).hasSize(1);
    for (String name : List.of("periode", "uitkomst", "bedrag", "bedragMin", "bedragMax", "per")) {
      assertThat(period.path(name)).as(name).isEqualTo(outcome.path(name));
    }
    for (JsonNode reason : outcome.path("redenen")) {
      if (reason.path("beslissend").booleanValue()) {
        assertThat(period.path("code")).isEqualTo(reason.path("code"));
        assertThat(period.path("tekst")).isEqualTo(reason.path("tekst"));
      }
    }
    JsonNode amount = outcome.path("bedrag");
    BigDecimal total = run.json().path("totaal").decimalValue();
    assertThat(run.json().path("totaal").isNull()).isEqualTo(amount.isNull());
    assertThat(total).isEqualByComparingTo(amount.decimalValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--van 2026-05 --tot 2026-01 | van | van-na-tot",
        "--van 2015-01 --tot 2065-02 | tot | te-lang",
        "--van 2018-P14 --tot 2019-01 | van | periode-bestaat-niet",
        "--van 2018-P01 --tot 2020-P01 | tot | periode-bestaat-niet",
        "--van 2014-05 --tot 2016-01 | van | datum-voor-2015",
        "--van 31-02-2026 --tot 2026-05 | van | datum-bestaat-niet",
        "--van 2026-13 --tot 2026-05 | van | datum-bestaat-niet",
        "--van straks --tot 2026-05 | van | periode",
        "--van 2026-01 | tot | tijdvak-nodig",
        "--huishouden alleen | van | tijdvak-nodig",
        "--jaar 20x6 | jaar | geen-jaar",
        "--jaar 2014 | jaar | datum-voor-2015",
        "--jaar 2026 --tot 2026-03 | jaar | niet-samen-met",
        "--van 2026-01 --van 2026-02 --tot 2026-03 | van | dubbel",
        "--jaar 2025 --vanaf 2025-02-30 '--wlz client' | vanaf | datum-bestaat-niet",
        "--jaar 2025 --vanaf 2024-12-31 '--wlz client' | vanaf 2024-12-31 | wijziging-voor-begin",
        "--jaar 2025 --vanaf 2025-03-01 | vanaf 2025-03-01 | wijziging-leeg",
        "--jaar 2025 --vanaf 2025-03-01 '--datum 2025-01-01' | vanaf 2025-03-01 | wijziging-datum",
        "--jaar 2025 --vanaf 2025-03-01 '--wlz x' | vanaf 2025-03-01: wlz | keuze",
        "--jaar 2025 --vanaf 2025-03-01 '--wl client' | vanaf 2025-03-01: invoer | optie-bijna",
        "--jaar 2025 --vanaf 2025-03-01 '--wlz \"client' | vanaf 2025-03-01 | aanhalingsteken",
        "--jaar 2025 --vanaf 2025-03-01 '--huishouden alleen --partner-leeftijd 70'"
            + " | vanaf 2025-03-01: partnerLeeftijd | alleen-met-partner",
        "--jaar 2025 --vanaf 2025-03-01 '--wlz client' --vanaf 2025-03-01 '--wlz geen'"
            + " | vanaf 2025-03-01 | wijziging-tegenstrijdig",
      },
      quoteCharacter = '`')
  void refusesWhatCannotBe(String line, String feit, String code) {
    List<String> args = new ArrayList<>(List.of("tijdlijn", "--json"));
    args.addAll(Words.of(line).orElseThrow());
    Run run = Program.run(args.toArray(String[]::new));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(values(run.errJson().path("fouten"), "feit")).contains(feit);
    assertThat(values(run.errJson().path("fouten"), "code")).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"wijzigingen\":5} | wijzigingen | geen-lijst",
        "{\"wijzigingen\":[5]} | wijzigingen | geen-lijst",
        "{\"wijzigingen\":[{\"wlz\":\"client\"}]} | wijzigingen | zonder-vanaf",
        "{\"wijzigingen\":[{\"vanaf\":\"2025-05-01\",\"wijzigingen\":[]}]}"
            + " | vanaf 2025-05-01: wijzigingen | onbekend-feit",
        "{\"wijzigingen\":[{\"vanaf\":\"2025-05-01\",\"leeftijd\":\"oud\"}]}"
            + " | vanaf 2025-05-01: leeftijd | leeftijd",
      })
  void refusesChangesThatAreNoneInJson(String facts, String feit, String code) {
    Run run =
        new Program().stdin(facts).execute("tijdlijn", "--jaar", "2025", "--json", "--invoer", "-");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(values(run.errJson().path("fouten"), "feit")).contains(feit);
    assertThat(values(run.errJson().path("fouten"), "code")).contains(code);
  }

  @Test
  void knowsOfChangesOnlyInATimeline() {
    String facts = "{\"wijzigingen\":[{\"vanaf\":\"2025-05-01\",\"wlz\":\"client\"}]}";
    Run run = new Program().stdin(facts).execute("bereken", "--json", "--invoer", "-");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(values(run.errJson().path("fouten"), "code")).containsExactly("alleen-tijdlijn");
  }

  @Test
  void takesTheSpanInManyForms() {
    for (String[] span :
        new String[][] {
          {"--van", "2018-P07", "--tot", "2018-p7"},
          {"--van", "2018-06-18", "--tot", "15 juli 2018"},
          {"--van", "2018-07-01", "--tot", "2018-07-01"},
        }) {
      JsonNode json = json(SINGLE, span);

      assertThat(values(json.path("perioden"), "bedrag")).containsExactly("51.5");
    }
  }
}
