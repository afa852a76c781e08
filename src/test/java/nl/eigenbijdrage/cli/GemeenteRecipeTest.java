package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding a gemeente is a change of data: the recipe in the documentation, step by step. */
class GemeenteRecipeTest {

  private static final Path TEMPLATE = Path.of("src/docs/gemeente-sjabloon.json");

  @TempDir private Path rates;

  @BeforeEach
  void copyTheRates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rates"))) {
      for (Path file : files.toList()) {
        copy(file, rates.resolve(Path.of("rates").relativize(file).toString()));
      }
    }
  }

  private static void copy(Path from, Path to) {
    try {
      if (Files.isDirectory(from)) {
        Files.createDirectories(to);
      } else {
        Files.copy(from, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path add(String folder, String file, String content) throws IOException {
    Path path = rates.resolve("gemeenten").resolve(folder).resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, content);
  }

  private JsonNode bereken(String... more) {
    String[] args =
        Stream.concat(
                Stream.of(
                    "bereken --json --datum 2026-03-15 --gemeente zutphen --huishouden alleen"
                        .split(" ")),
                Stream.concat(Stream.of("--tarieven", rates.toString()), Stream.of(more)))
            .toArray(String[]::new);
    Run run = Program.run(args);
    assertThat(run.err()).isEmpty();
    return run.json();
  }

  @Test
  void aNewFileIsAnsweredWithAtOnce() throws IOException {
    JsonNode before = bereken("--leeftijd", "80", "--inkomen", "19999.99", "--vermogen", "0");
    add("GM0301-zutphen", "2026.json", Files.readString(TEMPLATE));
    JsonNode below = bereken("--leeftijd", "80", "--inkomen", "19999.99", "--vermogen", "0");
    JsonNode equal = bereken("--leeftijd", "80", "--inkomen", "20000", "--vermogen", "0");
    JsonNode stay = bereken("--leeftijd", "80", "--voorziening", "kortdurend-verblijf");
    JsonNode ride = bereken("--leeftijd", "80", "--voorziening", "collectief-vervoer");

    assertThat(before.path("bedrag").decimalValue()).isEqualByComparingTo("21.80");
    assertThat(below.path("uitkomst").asText()).isEqualTo("niet-verschuldigd");
    assertThat(below.at("/redenen/0/code").asText()).isEqualTo("minimabeleid");
    assertThat(equal.path("bedrag").decimalValue()).isEqualByComparingTo("21.80");
    assertThat(stay.path("uitkomst").asText()).isEqualTo("niet-verschuldigd");
    assertThat(ride.path("uitkomst").asText()).isEqualTo("niet-verschuldigd");
    assertThat(Program.run("tarieven", "controleer", rates.toString()).exit()).isZero();
    assertThat(Program.run("gemeenten", "zutphen", "--tarieven", rates.toString()).out())
        .contains("\n2026\n");
  }

  @Test
  void theRegisterNamesTheFolder() throws IOException {
    Path wrong = add("GM0301-Zutfen", "2026.json", Files.readString(TEMPLATE));
    Run run = Program.run("tarieven", "controleer", rates.toString());

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err())
        .contains(wrong.getParent().toString())
        .contains("Zij hoort \"GM0301-zutphen\" te heten.");
  }

  @Test
  void everyFaultIsNamedWithFileAndPlace() throws IOException {
    String template = Files.readString(TEMPLATE);
    Path tooHigh =
        add(
            "GM0301-zutphen",
            "2024.json",
            template
                .replace("2026,", "2024,")
                .replace("\"soort\": \"minimabeleid\"", "\"soort\": \"lagerBedrag\"")
                .replaceAll(
                    "(?s)\"inkomensgrenzen\": \\{.*?\\}",
                    "\"euro\": \"20.61\", \"per\": \"maand\""));
    Path unknownKey =
        add("GM0301-zutphen", "2025.json", template.replace("2026,", "2025,\n  \"procent\": 110,"));
    Path noYear = add("GM0301-zutphen", "beleid.json", template);
    Path noCode = add("zutphen", "2026.json", template);
    Run run = Program.run("tarieven", "controleer", rates.toString());
    Run json = Program.run("tarieven", "controleer", rates.toString(), "--json");

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(tooHigh + " /afwijkingen/0/euro")
        .contains("niet meer vragen dan landelijk: € 20,60")
        .contains(unknownKey + " /procent")
        .contains(noYear.toString())
        .contains(noCode.getParent().toString());
    assertThat(json.errJson().path("fouten")).hasSize(4);
  }

  @Test
  void aFaultyFileIsRefusedOnlyWhereItIsNeeded() throws IOException {
    add("GM0301-zutphen", "2026.json", "{}");
    Run asked =
        Program.run(
            "bereken",
            "--datum",
            "2026-03-15",
            "--gemeente",
            "zutphen",
            "--tarieven",
            rates.toString());

    assertThat(asked.exit()).isEqualTo(4);
    assertThat(asked.err()).contains("2026.json").contains("ontbreekt de sleutel");
    assertThat(
            Program.run(
                    "bereken",
                    "--datum",
                    "2026-03-15",
                    "--gemeente",
                    "utrecht",
                    "--tarieven",
                    rates.toString())
                .exit())
        .isZero();
  }

  @Test
  void aRegisterIsNeededOnlyForAGemeente() throws IOException {
    Files.delete(rates.resolve("gemeenten/register.json"));
    String folder = rates.toString();
    Run without = Program.run("bereken", "--datum", "2026-03-15", "--tarieven", folder);
    Run with =
        Program.run("bereken", "--datum", "2026-03-15", "--gemeente", "546", "--tarieven", folder);

    assertThat(without.exit()).isZero();
    assertThat(with.exit()).isEqualTo(4);
    assertThat(with.err()).contains("register.json").contains("ontbreekt");
  }

  @Test
  void aPolicyThatChangesWithinTheYearCountsFromTheFirstPeriodAfterIt() throws IOException {
    String free =
        "{'soort': 'vrijgesteldeVoorziening', 'voorziening': 'begeleiding', 'tekst': 'Begeleiding',"
            + " 'vanaf': '2026-02-10', 'totEnMet': '2026-05-14'}";
    String file =
        Files.readString(TEMPLATE)
            .replaceAll(
                "(?s)\\[\\s+\\{\\s+\"soort.*?\\],\\s+\"br",
                "[" + free.replace('\'', '"') + "], \"br");
    add("GM0301-zutphen", "2026.json", file);

    JsonNode before = support("2026-02-28");
    JsonNode during = support("2026-03-01");
    JsonNode last = support("2026-05-31");
    JsonNode after = support("2026-06-01");

    assertThat(before.path("bedrag").decimalValue()).isEqualByComparingTo("21.80");
    assertThat(before.path("meldingen").findValuesAsText("code")).contains("gemeente-wijzigt");
    assertThat(before.at("/verandert/vanaf").asText()).isEqualTo("2026-03-01");
    assertThat(during.path("bedrag").decimalValue()).isEqualByComparingTo("0.00");
    assertThat(during.path("meldingen").findValuesAsText("code"))
        .doesNotContain("gemeente-wijzigt");
    assertThat(during.at("/verandert/vanaf").asText()).isEqualTo("2026-06-01");
    assertThat(last.path("bedrag").decimalValue()).isEqualByComparingTo("0.00");
    assertThat(last.path("meldingen").findValuesAsText("code")).contains("gemeente-wijzigt");
    assertThat(after.path("bedrag").decimalValue()).isEqualByComparingTo("21.80");
    assertThat(Program.run("tarieven", "controleer", rates.toString()).exit()).isZero();
    assertThat(Program.run("gemeenten", "zutphen", "--tarieven", rates.toString()).out())
        .contains("\n10 februari 2026 tot en met 14 mei 2026\n");
  }

  private JsonNode support(String day) {
    String[] facts =
        ("bereken --json --gemeente zutphen --huishouden alleen --geboortedatum 1945-02-11"
                + " --voorziening begeleiding --datum")
            .split(" ");
    return Program.run(
            Stream.concat(Stream.of(facts), Stream.of(day, "--tarieven", rates.toString()))
                .toArray(String[]::new))
        .json();
  }

  @Test
  void aFaultInTheNationalRatesHidesNoFaultInAPolicy() throws IOException {
    Path national = rates.resolve("2026.json");
    Files.writeString(national, Files.readString(national).replaceFirst("\\{", "{\"extra\": 1,"));
    Path policy =
        add(
            "GM0301-zutphen",
            "2026.json",
            Files.readString(TEMPLATE).replace("\"soort\": \"minimabeleid\"", "\"soort\": \"x\""));
    Run run = Program.run("tarieven", "controleer", rates.toString());

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).contains(national + " /extra").contains(policy + " /afwijkingen/0/soort");
  }
}
