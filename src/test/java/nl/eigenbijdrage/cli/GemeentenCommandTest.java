package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code gemeenten}, the policy in {@code tarieven toon}, and misspelt names. */
class GemeentenCommandTest {

  private static List<String> codes(JsonNode json) {
    List<String> codes = new ArrayList<>();
    json.path("gemeenten").forEach(one -> codes.add(one.path("code").textValue()));
    return codes;
  }

  @Test
  void listsWhichAreCoveredForWhichYears() throws IOException {
    Run run = Program.run("gemeenten");
    long folders;
    try (Stream<Path> children = Files.list(Path.of("rates/gemeenten"))) {
      folders = children.filter(Files::isDirectory).count();
    }

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Van " + folders + " gemeenten zijn eigen regels bekend\n")
        .containsPattern("\nAmsterdam +2016, 2017, 2018, 2019, 2023, 2024\n")
        .containsPattern("\n's-Hertogenbosch +2022, 2023\n")
        .doesNotContain("Utrecht ");
    assertThat(codes(Program.run("gemeenten", "--json").json())).hasSize((int) folders);
  }

  @Test
  void showsEachYearWithItsSourceAndTheDayOfTheCheck() {
    Run run = Program.run("gemeenten", "deventer");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("Deventer (GM0150)\n")
        .contains("\n2024\nGecontroleerd op 22 november 2026;")
        .contains("alleen, met de AOW-leeftijd: niets onder een inkomen van € 18.424,23.")
        .contains(
            "Bron: Gemeente Deventer, eigen bijdrage\n  https://www.deventer.nl/eigenbijdrage");
  }

  @Test
  void showsTheSameAsJson() {
    JsonNode json = Program.run("gemeenten", "Deventer", "--json").json();
    JsonNode policy = json.at("/gemeenten/0/beleid/0");

    assertThat(codes(json)).containsExactly("GM0150");
    assertThat(json.at("/gemeenten/0/jaren/0").intValue()).isEqualTo(2024);
    assertThat(policy.path("status").textValue()).isEqualTo("vastgesteld");
    assertThat(policy.path("gecontroleerdOp").textValue()).isEqualTo("2026-11-22");
    assertThat(policy.at("/afwijkingen/0/inkomensgrenzen/ongehuwdPensioengerechtigd").asText())
        .isEqualTo("18424.23");
    assertThat(policy.at("/bronnen/0/url").textValue()).startsWith("https://");
  }

  @ParameterizedTest
  @CsvSource({
    "Den Bosch, GM0796",
    "GM0546, GM0546",
    "546, GM0546",
    "DENHAAG, GM0518",
    "hertogenbosch, GM0796",
    "fryske, GM1940",
  })
  void findsByNameCodeOrPiece(String text, String code) {
    assertThat(codes(Program.run("gemeenten", text, "--json").json())).containsExactly(code);
  }

  @Test
  void takesANameOfSeveralWordsWithoutQuotes() {
    assertThat(codes(Program.run("gemeenten", "den", "haag", "--json").json()))
        .containsExactly("GM0518");
  }

  @Test
  void listsOnlyNamesAndYearsWhenThereAreMany() {
    Run run = Program.run("gemeenten", "berg");

    assertThat(run.out())
        .containsPattern("\nSteenbergen +2018, 2021\n")
        .containsPattern("\nBergen op Zoom +niets bekend\n")
        .doesNotContain("Gecontroleerd");
  }

  @Test
  void saysWhenNothingIsKnown() {
    assertThat(Program.run("gemeenten", "Utrecht").out())
        .contains("Van Utrecht zijn geen eigen regels bekend.")
        .contains("De gemeente mag minder vragen");
    assertThat(Program.run("gemeenten", "Weesp").out())
        .contains("Bestond tot en met 23 maart 2022. Daarna: Amsterdam.");
  }

  @Test
  void speaksEnglish() {
    assertThat(Program.run("gemeenten", "ermelo", "--taal", "en").out())
        .contains("Parents do not pay for a home adaptation for their child.")
        .contains("Asks nothing at a low income. The limit is not known.");
  }

  @Test
  void staysWithinTheWidthButForAddresses() {
    for (String[] args : new String[][] {{"gemeenten"}, {"gemeenten", "amsterdam"}}) {
      assertThat(Program.run(args).out().lines())
          .filteredOn(line -> !line.contains("https://"))
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }
  }

  @Test
  void proposesTheNearestNames() {
    Run run = Program.run("gemeenten", "leidn");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Bedoelt u Leiden, Leiderdorp of ");
  }

  // ---- tarieven toon --gemeente ----

  @Test
  void showsTheOwnRulesOfAYear() {
    Run run = Program.run("tarieven", "toon", "--gemeente", "Amsterdam", "--jaar", "2023");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("Amsterdam (GM0363)\n")
        .contains("- Vraagt € 14,10 per maand.\n")
        .doesNotContain("\n2024\n");
    assertThat(Program.run("tarieven", "toon", "--gemeente", "Amsterdam").out())
        .contains("\n2016\n")
        .contains("\n2024\n");
    assertThat(Program.run("tarieven", "toon", "--gemeente=Amsterdam", "--jaar=2021").out())
        .contains("Van Amsterdam zijn voor 2021 geen eigen regels bekend.");
  }

  @Test
  void showsTheOwnRulesOfTheGemeenteOnADay() {
    Run run = Program.run("tarieven", "toon", "--gemeente", "weesp", "--datum", "2023-05-01");

    assertThat(run.out()).startsWith("Amsterdam (GM0363)\n").contains("€ 14,10 per maand");
  }

  // ---- bereken --gemeente ----

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "leidn | gemeente-bijna | Bedoelt u Leiden, Leiderdorp of ",
        "Bergen | gemeente-dubbelzinnig | Bedoelt u Bergen (NH.) of Bergen (L.)?",
        "brgen | gemeente-bijna | Bergen (NH.), Bergen (L.)",
        "Laren (Gld) | gemeente-bijna | Bedoelt u Laren",
        "amsterdm | gemeente-bijna | Bedoelt u Amsterdam",
        "xqzw | gemeente | Geef de naam of de code",
        "GM9999 | gemeente | Geef de naam of de code",
        "Haaren | gemeente-gesplitst | bestaat niet meer sinds 1 januari 2021",
      })
  void refusesANameThatIsNotClear(String text, String code, String sentence) {
    Run run = Program.run("bereken", "--json", "--datum", "2026-03-01", "--gemeente", text);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    JsonNode problem = run.errJson().at("/fouten/0");
    assertThat(problem.path("feit").textValue()).isEqualTo("gemeente");
    assertThat(problem.path("code").textValue()).isEqualTo(code);
    assertThat(problem.path("tekst").textValue()).contains(sentence);
  }

  @Test
  void asksWhichGemeenteWhenItDidNotExistYet() {
    Run run = Program.run("bereken", "--datum", "2021-12-31", "--gemeente", "Land van Cuijk");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("bestaat pas sinds 1 januari 2022")
        .contains("Boxmeer, Grave, Mill en Sint Hubert, Cuijk of Sint Anthonis");
  }

  @Test
  void tellsAWrongNameTogetherWithTheOtherProblems() {
    Run run = Program.run("bereken", "--gemeente", "leidn", "--datum", "2026-13-01");

    assertThat(run.err()).contains("gemeente: ").contains("datum: ");
  }

  @Test
  void takesASplitNameOnADayThatIsWrongItself() {
    Run run = Program.run("bereken", "--gemeente", "Haaren", "--datum", "2026-13-01");

    assertThat(run.err()).contains("datum: ").doesNotContain("gemeente: ");
  }

  @Test
  void readsTheRegisterOnlyWhenAGemeenteIsGiven() {
    String without = Program.run("bereken", "--json", "--datum", "2024-03-01").out();
    JsonNode with =
        Program.run("bereken", "--json", "--datum", "2024-03-01", "--gemeente", "Deventer").json();
    List<String> files = new ArrayList<>();
    with.at("/herkomst/tarieven").forEach(file -> files.add(file.path("bestand").textValue()));

    assertThat(without).doesNotContain("register.json");
    assertThat(files)
        .contains("rates/gemeenten/register.json", "rates/gemeenten/GM0150-deventer/2024.json");
  }
}
