package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong, contradicting, far too large and hostile input: one clear sentence each, and no more. */
class BadInputTest {

  private static final String ESCAPE = "\u001B";

  /** Holds for every refusal: exit code, nothing on standard output, no trace, no escape. */
  private static void assertRefused(Run run, int exit) {
    assertThat(run.exit()).as(run.err()).isEqualTo(exit);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isNotBlank()
        .doesNotContain("\tat ", "Exception", "Error")
        .matches("[^\\p{Cntrl}\\x{9B}]*(\\n[^\\p{Cntrl}\\x{9B}]*)*");
  }

  /** The same facts as text and as JSON: the sentence begins with the fact, the code is stable. */
  private static void assertOneProblem(Program program, String feit, String code, String... args) {
    List<String> json = new ArrayList<>(List.of(args));
    json.add("--json");
    Run text = program.execute(args);
    Run structured = program.execute(json.toArray(String[]::new));

    assertRefused(text, 2);
    assertRefused(structured, 2);
    assertThat(text.err()).startsWith(feit + ": ").endsWith("\n").hasLineCount(1);
    assertThat(structured.errJson().get("fouten")).hasSize(1);
    assertThat(structured.errJson().at("/fouten/0/feit").asText()).isEqualTo(feit);
    assertThat(structured.errJson().at("/fouten/0/code").asText()).isEqualTo(code);
    assertThat(text.err()).contains(structured.errJson().at("/fouten/0/tekst").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "datum|datum-bestaat-niet|--datum=2026-02-30",
        "datum|datum-bestaat-niet|--datum=29 februari 2023",
        "datum|datum|--datum=morgen",
        "datum|datum-voor-2015|--datum=2014-12-31",
        "geboortedatum|datum-bestaat-niet|--geboortedatum=31-4-1950",
        "geboortedatum|geboren-na-datum|--geboortedatum=2030-01-01",
        "leeftijd|leeftijd|--leeftijd=-4",
        "leeftijd|leeftijd|--leeftijd=131",
        "leeftijd|leeftijd|--leeftijd=80,5",
        "leeftijd|leeftijd|--leeftijd=99999999999999999999",
        "leeftijd|leeg|--leeftijd=",
        "inkomen|bedrag-decimalen|--inkomen=21500,5055",
        "inkomen|bedrag-dubbelzinnig|--inkomen=21,500",
        "partnerGrondslag|bedrag-negatief|--partner-grondslag=-1 --huishouden=samen",
        "inkomen|bedrag|--inkomen=veel",
        "inkomen|bedrag|--inkomen=1e9",
        "inkomen|bedrag-te-groot|--inkomen=99999999999999999999",
        "inkomensgrens|bedrag-negatief|--inkomensgrens=-5",
        "huishouden|keuze|--huishouden=tweeling",
        "ouder|ja-nee|--ouder=misschien",
        "gemeente|gemeente|--gemeente=Zzzzzz",
        "voorziening|voorziening-sleutel|--voorziening=rolstoel:prijs=3",
        "soort|keuze|--voorziening=raket",
        "invoer|optie|--zzzzzzzz",
        "invoer|argument|woord",
        "uitvoer|keuze|--uitvoer=xml",
        "invoer|bestand|--invoer=/dev/null/bestaat-niet",
        "invoer|geen-object|--invoer=-",
      })
  void aWrongFactIsNamedInOneSentence(String feit, String code, String line) {
    List<String> args = new ArrayList<>(List.of("bereken"));
    args.addAll(List.of(line.split(" (?=--)", -1)));
    assertOneProblem(new Program(), feit, code, args.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "leeftijdd|onbekend-feit-bijna|{'leeftijdd':80}",
        "zzz|onbekend-feit|{'zzz':80}",
        "leeftijd|dubbel|{'leeftijd':80,'leeftijd':80}",
        "inkomen|geen-waarde|{'inkomen':[1,2]}",
        "inkomen|bedrag-decimalen|{'inkomen':10.5555}",
        "leeftijd|leeftijd|{'leeftijd':-4}",
        "datum|datum-bestaat-niet|{'datum':'2026-02-30'}",
        "invoer|geen-object|[]",
        "invoer|geen-object|80",
        "invoer|geen-object|",
        "invoer|geen-json|{'leeftijd':80",
        "invoer|geen-object|{'leeftijd':80} {'leeftijd':81}",
        "invoer|geen-json|{'leeftijd':080}",
        "invoer|geen-json|{'leeftijd':NaN}",
        "invoer|geen-json|{leeftijd:80}",
      })
  void wrongJsonIsToldInOneSentence(String feit, String code, String json) {
    String text = json == null ? "" : json.replace('\'', '"');
    assertOneProblem(new Program().stdin(text), feit, code, "bereken", "--invoer", "-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"voorzieningen\":[", "{\"gemeente\":\"x\",\"a\":["})
  void deepNestingIsRefused(String opening) {
    assertRefused(
        new Program().stdin(opening.repeat(50_000)).execute("bereken", "--invoer", "-"), 2);
  }

  @Test
  void tenMegabytesAreRefused() {
    String huge = "{\"gemeente\":\"" + "x".repeat(10_000_000) + "\"}";

    assertOneProblem(new Program().stdin(huge), "invoer", "te-groot", "bereken", "--invoer", "-");
    assertRefused(Program.run("bereken", "--gemeente", "x".repeat(1_000_000)), 2);
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    byte[] latin1 = "{\"gemeente\":\"Súdwest\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertRefused(new Program().stdin(latin1).execute("bereken", "--invoer", "-"), 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ESCAPE + "[31mLeiden",
        ESCAPE + "]0;titel\u0007",
        "Lei\u0000den\r\nhuishouden: goed",
        "\u009B31mLeiden",
        "Leiden\u202Enediel",
      })
  void nothingThatATerminalObeysIsEchoed(String hostile) {
    String json = "{\"gemeente\":\"" + escaped(hostile) + "\",\"" + escaped(hostile) + "\":1}";

    assertRefused(Program.run("bereken", "--gemeente", hostile), 2);
    assertRefused(Program.run("bereken", "--voorziening", hostile), 2);
    assertRefused(Program.run("bereken", "--" + hostile), 2);
    assertRefused(Program.run("bereken", "--datum", hostile, "--json"), 2);
    assertRefused(Program.run("bereken", "--invoer", hostile), 2);
    boolean noName = hostile.indexOf(0) >= 0;
    assertRefused(Program.run("bereken", "--leeftijd=80", "--tarieven", hostile), noName ? 2 : 4);
    assertRefused(Program.run("gemeenten", hostile), 2);
    assertRefused(Program.run("begrip", hostile), 2);
    assertRefused(Program.run(hostile), 2);
    assertRefused(new Program().stdin(json).execute("bereken", "--invoer", "-"), 2);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
    return escaped.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "leeftijd|--leeftijd=80 --geboortedatum=1946-01-01",
        "partnerLeeftijd|--huishouden=alleen --partner-leeftijd=60",
        "grondslag|--vermogen=1000 --grondslag=500",
        "eind|--voorziening=rolstoel:start=2026-03-01,eind=2026-02-01",
        "voorziening|--voorziening=rolstoel --voorziening=onbekend",
        "huishouden|--huishouden=alleen --huishouden=samen",
        "huishouden|--huishouden=alleen --huishouden=alleen",
      })
  void factsThatContradictEachOtherAreRefused(String feit, String line) {
    Run run = Program.run(("bereken " + line).split(" ", -1));

    assertRefused(run, 2);
    assertThat(run.err()).startsWith(feit + ": ").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json=true", "strikt=ja", "uitleg=1", "geen-kleur=x", "help=x"})
  void aValueBehindAFlagIsRefused(String flag) {
    Run run = Program.run("bereken", "--leeftijd=80", "--wlz=misschien", "--" + flag);

    assertRefused(run, 2);
    assertThat(run.err())
        .contains("\"=" + flag.substring(flag.indexOf('=') + 1) + "\"")
        .contains("wlz: ");
  }

  @Test
  void everyProblemIsToldInOneGo() {
    String[] args = {
      "bereken", "--datum=2026-02-30", "--leeftijd=-4", "--inkomen=1,005", "--gemeente=Leidn",
      "--geen-optie", "--uitvoer=xml", "--taal=fr", "--huishouden=tweeling", "--wlz=misschien"
    };
    Run run = Program.run(args);

    assertRefused(run, 2);
    assertThat(run.err().lines().map(line -> line.replaceFirst(":.*", "")))
        .containsExactlyInAnyOrder(
            "datum",
            "leeftijd",
            "inkomen",
            "gemeente",
            "invoer",
            "uitvoer",
            "taal",
            "huishouden",
            "wlz");
  }

  // ---- rates ----

  @TempDir private Path folder;

  private Run withRates() {
    return Program.run(
        "bereken", "--datum=2026-03-15", "--leeftijd=80", "--tarieven", folder.toString());
  }

  @Test
  void ratesThatCannotBeReadAreNamed() throws IOException {
    Path file = folder.resolve("2026.json");

    assertRefused(withRates(), 4);
    Files.createDirectory(file);
    assertRefused(withRates(), 4);
    Files.delete(file);
    byte[] whole = Files.readAllBytes(Path.of("rates/2026.json"));
    for (int length : new int[] {0, 1, whole.length / 2, whole.length - 2}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertRefused(withRates(), 4);
      assertThat(withRates().err()).startsWith("tarieven: " + file);
    }
    assertRefused(
        Program.run("bereken", "--leeftijd=80", "--tarieven", file + "/weg", "--json"), 4);
  }

  @Test
  void aYearThatIsGoneBetweenOthersIsNamed() throws IOException {
    for (String file : new String[] {"2024.json", "2026.json", "aow.json"}) {
      Files.copy(Path.of("rates", file), folder.resolve(file));
    }
    String[] query = {
      "bereken",
      "--datum=2025-05-05",
      "--huishouden=alleen",
      "--leeftijd=80",
      "--tarieven=" + folder
    };
    Run gone = Program.run(query);
    query[1] = "--datum=2023-05-05";
    Run before = Program.run(query);

    assertRefused(gone, 4);
    assertThat(gone.err()).startsWith("tarieven: " + folder.resolve("2025.json")).contains("2024");
    assertThat(before.exit()).isEqualTo(3);
  }

  @Test
  void aProblemWithTheRatesIsJsonToo() throws IOException {
    Files.writeString(folder.resolve("2026.json"), "{");
    Run run =
        Program.run(
            "bereken", "--datum=2026-03-15", "--leeftijd=80", "--json", "--tarieven=" + folder);

    assertRefused(run, 4);
    assertThat(run.errJson().at("/fouten/0/feit").asText()).isEqualTo("tarieven");
  }

  // ---- standard output ----

  /** A pipe that nobody reads any more. */
  private static final class Closed extends OutputStream {

    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bereken --leeftijd 80",
        "bereken --leeftijd=80 --json",
        "--help",
        "begrip",
        "schema situatie"
      })
  void anAnswerThatCannotBeWrittenIsNoSuccess(String line) {
    Run run = new Program().stdout(new Closed()).execute(line.split(" ", -1));

    assertRefused(run, 2);
    assertThat(run.err()).hasLineCount(1);
  }

  @Test
  void wrapsASentenceForAReaderAndNotForAScript() {
    String[] wrong = {"bereken", "--datum", "2024-03-15", "--gemeente", "Leider"};
    Run read = new Program().atTerminal(60).execute(wrong);
    Run script = Program.run(wrong);

    assertThat(read.err().lines()).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 60);
    assertThat(script.err().lines()).hasSize(1);
    assertThat(read.err().replace("\n", " ")).isEqualTo(script.err().replace("\n", " "));
  }
}
