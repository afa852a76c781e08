package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.eigenbijdrage.cli.Program.Run;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about the rates, and a rates folder of one's own. */
class TarievenCommandsTest {

  private static final Path RATES = Path.of("rates");

  @TempDir private Path folder;

  @BeforeEach
  void copyTheRates() {
    copy(RATES, folder);
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(String file, String old, String replacement) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(old);
    Files.writeString(folder.resolve(file), text.replace(old, replacement));
  }

  private static Run tarieven(String... args) {
    return Program.run(
        Stream.concat(Stream.of("tarieven"), Stream.of(args)).toArray(String[]::new));
  }

  // ---- toon ----

  @Test
  void showsTheNewestYearWithUnitFirstDayStatusAndSource() {
    Run run = tarieven("toon");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Tarieven van 2026\n")
        .contains("vergeleken op ")
        .contains("[abonnementstarief]\n  € 21,80 per maand, vanaf 1 januari 2026; vastgesteld\n")
        .contains("  Bron: Wmo 2015, artikel 2.1.4a, lid 4, Stcrt. 2025, 35082\n")
        .contains("  https://zoek.officielebekendmakingen.nl/stcrt-2025-35082.html\n");
  }

  @Test
  void showsEveryValueOfEveryYear() throws IOException {
    for (int year = 2015; year <= 2026; year++) {
      JsonNode file = new ObjectMapper().readTree(RATES.resolve(year + ".json").toFile());
      JsonNode shown = tarieven("toon", "--jaar", "" + year, "--json").json().at("/jaren/0");

      assertThat(shown.get("jaar").asInt()).isEqualTo(year);
      assertThat(shown.get("gecontroleerdOp")).isEqualTo(file.get("gecontroleerdOp"));
      assertThat(shown.get("waarden")).hasSameSizeAs(file.get("waarden"));
      for (JsonNode value : shown.get("waarden")) {
        JsonNode source = file.get("waarden").get(value.get("tarief").asText()).get(0);
        String unit = source.has("euro") ? "euro" : "procent";
        assertThat(value.get(unit).decimalValue()).isEqualByComparingTo(source.get(unit).asText());
        assertThat(value.get("vanaf")).isEqualTo(source.get("vanaf"));
        assertThat(value.get("per")).isEqualTo(source.get("per"));
        assertThat(value.get("status")).isEqualTo(source.get("status"));
        assertThat(value.get("bronnen")).hasSameSizeAs(source.get("bronnen"));
      }
    }
  }

  @Test
  void staysWithinTheWidthButForAddresses() {
    assertThat(tarieven("toon", "--jaar", "2016", "--jaar", "2026").out().lines())
        .filteredOn(line -> !line.contains("https://") && !line.contains("http://"))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void showsSeveralYears() {
    JsonNode json = tarieven("toon", "--jaar", "2019", "--jaar=2020", "--uitvoer", "json").json();

    assertThat(json.get("versie").asInt()).isEqualTo(1);
    assertThat(json.at("/jaren/0/jaar").asInt()).isEqualTo(2019);
    assertThat(json.at("/jaren/1/jaar").asInt()).isEqualTo(2020);
  }

  @Test
  void showsOnlyWhatIsInForceOnADay() throws IOException {
    replace("2026.json", "\"vanaf\": \"2026-01-01\",\n        \"euro\": \"21.80\"", LATER);

    Run before = tarieven("toon", "--datum", "30 juni 2026", "--tarieven", folder.toString());
    Run on = tarieven("toon", "--datum", "1-7-2026", "--tarieven", folder.toString());

    assertThat(before.out()).startsWith("Tarieven op 30 juni 2026\n").contains("laag.minimum");
    assertThat(before.out()).doesNotContain("abonnementstarief");
    assertThat(on.out()).contains("€ 23,45 per maand, vanaf 1 juli 2026; vastgesteld");
  }

  private static final String LATER = "\"vanaf\": \"2026-07-01\",\n        \"euro\": \"23.45\"";

  @Test
  void saysWhenTheDayBelongsToAPeriodOfAnotherYear() {
    assertThat(tarieven("toon", "--datum", "2018-12-31").out()).contains("toon --jaar 2019");
    assertThat(tarieven("toon", "--datum", "2018-12-30").out()).doesNotContain("--jaar");
  }

  @Test
  void refusesAYearWithoutRatesAndWhatIsNoYear() {
    assertRefused("2031 zijn er geen tarieven", "toon", "--jaar", "2031");
    assertRefused("\"twintig\" is geen jaar", "toon", "--jaar", "twintig");
    assertRefused("\"-2026\" is geen jaar", "toon", "--jaar=-2026");
    assertRefused("niet samen met datum", "toon", "--jaar", "2026", "--datum", "2026-01-01");
    assertRefused("ligt vóór 2015", "toon", "--datum", "2014-12-31");
    assertRefused("staat niet op de kalender", "toon", "--datum", "2026-02-30");
    assertRefused("\"\" is geen jaar", "toon", "--jaar");
    assertRefused("\"jaartje\" begrijp ik niet", "toon", "jaartje");
  }

  private static void assertRefused(String sentence, String... args) {
    Run run = tarieven(args);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(sentence);
  }

  @Test
  void speaksEnglish() {
    assertThat(tarieven("toon", "--taal", "en").out())
        .startsWith("Rates of 2026\n")
        .contains("€21.80 per month, from 1 January 2026; settled");
  }

  // ---- verschil ----

  @Test
  void tellsWhatChangedAppearedAndDisappeared() {
    String changed = tarieven("verschil", "2025", "2026").out();
    String gone = tarieven("verschil", "2018", "2019").out();

    assertThat(changed)
        .contains("van € 21,00 per maand naar € 21,80 per maand, vanaf 1 januari 2026 (€ 0,80\n")
        .contains("(0,11 %-punt minder)")
        .contains("\nGelijk gebleven: vermogensinkomensbijtelling, ");
    assertThat(gone).contains("\nErbij gekomen\n").contains("\nVerdwenen\n").contains("was 12,5 %");
  }

  @Test
  void tellsTheDifferencesAsJson() {
    JsonNode json = tarieven("verschil", "2025", "2026", "--json").json();
    JsonNode first = json.at("/gewijzigd/0");

    assertThat(json.get("van").asInt()).isEqualTo(2025);
    assertThat(json.get("naar").asInt()).isEqualTo(2026);
    assertThat(first.get("tarief").asText()).isEqualTo("abonnementstarief");
    assertThat(first.at("/oud/euro").decimalValue()).isEqualByComparingTo("21.00");
    assertThat(first.at("/nieuw/euro").decimalValue()).isEqualByComparingTo("21.80");
    assertThat(first.get("verschil").decimalValue()).isEqualByComparingTo("0.80");
    assertThat(json.get("verdwenen")).hasSize(5);
  }

  @Test
  void doesNotSubtractAmountsForAnotherPeriod() {
    JsonNode change = tarieven("verschil", "2019", "2020", "--json").json().at("/gewijzigd/0");

    assertThat(change.at("/oud/per").asText()).isEqualTo("vier-weken");
    assertThat(change.at("/nieuw/per").asText()).isEqualTo("maand");
    assertThat(change.get("verschil").isNull()).isTrue();
  }

  @Test
  void wantsTwoDifferentYears() {
    assertRefused("twee verschillende jaren", "verschil", "2025");
    assertRefused("twee verschillende jaren", "verschil", "2025", "2025");
    assertRefused("twee verschillende jaren", "verschil", "2024", "2025", "2026");
    assertRefused("2014 zijn er geen tarieven", "verschil", "2014", "2015");
  }

  // ---- controleer ----

  @Test
  void findsTheBuiltInRatesRight() {
    Run run = tarieven("controleer");

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Alles klopt: ");
  }

  @Test
  void countsTheFilesAndValuesOfAFolder() {
    JsonNode json =
        new Program()
            .today(LocalDate.of(2026, 12, 1))
            .execute("tarieven", "controleer", folder.toString(), "--json")
            .json();

    assertThat(json.get("bestanden").asInt()).isGreaterThanOrEqualTo(13);
    assertThat(json.get("waarden").asInt()).isGreaterThanOrEqualTo(300);
    assertThat(json.get("meldingen")).isEmpty();
  }

  @Test
  void namesEveryFaultyFileWithItsPlace() throws IOException {
    replace("2019.json", "\"17.50\"", "17.50");
    replace("2024.json", "\"jaar\": 2024", "\"jaar\": 2023");
    replace("aow.json", "\"P66Y4M\"", "\"66 jaar\"");
    Files.writeString(folder.resolve("2025.json"), "{\"jaar\":");

    Run run = tarieven("controleer", folder.toString());

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .anySatisfy(
            line -> assertThat(line).contains("2019.json /waarden/abonnementstarief/0/euro"))
        .anySatisfy(line -> assertThat(line).contains("2024.json /jaar", "2024."))
        .anySatisfy(line -> assertThat(line).contains("2025.json /jaar", "geen goede JSON", "1."))
        .anySatisfy(line -> assertThat(line).contains("aow.json /leeftijden/7/leeftijd", "P66Y4M"));
  }

  @Test
  void namesFaultsAsJsonToo() throws IOException {
    Files.writeString(folder.resolve("2025.json"), "");

    JsonNode faults = tarieven("controleer", folder.toString(), "--json").errJson();

    assertThat(faults.at("/fouten/0/code").asText()).isEqualTo("tarievenbestand");
    assertThat(faults.at("/fouten/0/bestand").asText()).endsWith("2025.json");
    assertThat(faults.at("/fouten/0/plaats").asText()).isEmpty();
    assertThat(faults.at("/fouten/0/verwacht").asText()).contains("object");
  }

  @Test
  void comesWithEveryYearFromTheFirstToTheLast() {
    List<Integer> years = new JsonRates(RatesSource.builtIn()).jaren();

    assertThat(years)
        .startsWith(JsonRates.FIRST_YEAR)
        .hasSize(years.get(years.size() - 1) - JsonRates.FIRST_YEAR + 1);
  }

  @Test
  void seesAGapBetweenYearsAMisspeltNameAndADayOutsideTheYear() throws IOException {
    Files.move(folder.resolve("2022.json"), folder.resolve("2022 (kopie).json"));
    replace("2026.json", "\"vanaf\": \"2026-01-01\",\n        \"euro\": \"21.80\"", NEXT_YEAR);

    String err = tarieven("controleer", "--tarieven", folder.toString()).err();

    assertThat(err)
        .contains(
            "2022.json: Dit bestand ontbreekt, terwijl er wel tarieven zijn voor 2021 en 2023")
        .contains("2022 (kopie).json: Dit bestand wordt nooit gelezen")
        .contains("2026.json /waarden/abonnementstarief/0/vanaf: Hier hoort een dag in 2026.");
  }

  private static final String NEXT_YEAR = "\"vanaf\": \"2027-01-01\",\n        \"euro\": \"21.80\"";

  @Test
  void mentionsProposalsAndOldFilesWithoutRefusingThem() throws IOException {
    replace("2026.json", "\"procent\": \"4\",\n        \"status\": \"vastgesteld\"", PROPOSAL);
    replace("2018.json", "\"gecontroleerdOp\": \"2026", "\"gecontroleerdOp\": \"2025");

    Run run =
        new Program()
            .today(LocalDate.of(2026, 12, 31))
            .execute("tarieven", "controleer", folder.toString());

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("\nOm naar te kijken\n")
        .contains("dit is een voorstel")
        .contains("meer dan 400 dagen");
  }

  private static final String PROPOSAL = "\"procent\": \"4\",\n        \"status\": \"voorstel\"";

  @Test
  void refusesAPensionAgeThatGoesDown() throws IOException {
    replace("aow.json", "\"leeftijd\": \"P66Y\"", "\"leeftijd\": \"P65Y\"");

    assertThat(tarieven("controleer", folder.toString()).err())
        .contains("aow.json /leeftijden/6/leeftijd: De AOW-leeftijd daalt nooit");
  }

  @Test
  void refusesAFolderThatIsNoneOrEmpty() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("leeg"));

    Run none = tarieven("controleer", folder.resolve("weg").toString());
    Run nothing = tarieven("controleer", empty.toString());

    assertThat(none.exit()).isEqualTo(4);
    assertThat(none.err()).contains("weg: Dit is geen map die gelezen kan worden.");
    assertThat(nothing.exit()).isEqualTo(4);
    assertThat(nothing.err())
        .contains("geen enkel bestand")
        .contains("aow.json: Dit bestand ontbr");
  }

  // ---- a rates folder of one's own ----

  @Test
  void aYearIsAddedWithoutTouchingTheProgram() throws IOException {
    String text =
        Files.readString(folder.resolve("2026.json"))
            .replace("\"jaar\": 2026", "\"jaar\": 2027")
            .replace("\"vanaf\": \"2026-", "\"vanaf\": \"2027-")
            .replace("\"21.80\"", "\"22.60\"");
    Files.writeString(folder.resolve("2027.json"), text);
    String[] query = {"bereken", "--datum=2027-03-01", "--huishouden=alleen", "--leeftijd=80"};

    Run known = new Program().execute(with(query, "--json", "--tarieven", folder.toString()));
    Run unknown = Program.run(with(query, "--json"));

    assertThat(known.exit()).isZero();
    assertThat(known.json().get("bedrag").decimalValue()).isEqualByComparingTo("22.60");
    assertThat(unknown.exit()).isEqualTo(3);
    assertThat(unknown.json().get("uitkomst").asText()).isEqualTo("niet-vast-te-stellen");
    assertThat(tarieven("controleer", folder.toString()).exit()).isZero();
    assertThat(tarieven("toon", "--tarieven", folder.toString()).out())
        .startsWith("Tarieven van 20");
  }

  @Test
  void aFigureThatChangesWithinAYearIsTheNextChange() throws IOException {
    String text = Files.readString(folder.resolve("2026.json"));
    int list = text.indexOf("[", text.indexOf("\"abonnementstarief\""));
    int end = text.indexOf("\n      }", list) + "\n      }".length();
    String later =
        text.substring(list + 1, end).replace("2026-01-01", "2026-07-01").replace("21.80", "22.00");
    Files.writeString(
        folder.resolve("2026.json"), text.substring(0, end) + "," + later + text.substring(end));

    Run run =
        Program.run(
            "bereken",
            "--datum=2026-03-01",
            "--huishouden=alleen",
            "--leeftijd=80",
            "--json",
            "--tarieven",
            folder.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.json().at("/verandert/vanaf").asText()).isEqualTo("2026-07-01");
    assertThat(run.json().at("/verandert/bedrag").decimalValue()).isEqualByComparingTo("22.00");
  }

  private static String[] with(String[] args, String... more) {
    return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void aHalfWrittenFileGivesItsNameAndPlaceAndNoOutcome() throws IOException {
    String text = Files.readString(folder.resolve("2026.json"));
    Files.writeString(folder.resolve("2026.json"), text.substring(0, text.length() / 2));

    Run run =
        Program.run(
            "bereken",
            "--datum=2026-03-01",
            "--huishouden=alleen",
            "--leeftijd=80",
            "--tarieven",
            folder.toString());

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("tarieven: " + folder.resolve("2026.json") + " /waarden/")
        .contains("De fout staat bij regel")
        .doesNotContain("at nl.eigenbijdrage");
  }

  // ---- the word after tarieven ----

  @Test
  void wantsToKnowWhatToDoWithTheRates() {
    assertRefused("Kies uit: toon, controleer, verschil");
    assertRefused("\"toen\" ken ik hier niet. Kies uit: toon, controleer, verschil", "toen");
    assertThat(tarieven("--json", "toon").json().at("/jaren/0/jaar").asInt()).isEqualTo(2026);
  }
}
