package nl.eigenbijdrage.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCommandTest {

  private static final String HEAD =
      "id,datum,uitkomst,bedrag,bedragMin,bedragMax,per,code,verandertVanaf,verandertBedrag,"
          + "ontbreekt,fout";
  private static final String ALONE = "{\"id\":\"a\",\"huishouden\":\"alleen\",\"leeftijd\":80}";

  @TempDir private Path folder;

  private static Run batch(String input, String... args) {
    List<String> words = new ArrayList<>(List.of("batch"));
    words.addAll(List.of(args));
    return new Program().stdin(input).execute(words.toArray(new String[0]));
  }

  private static String text(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  private static List<JsonNode> lines(Run run) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      nodes.add(new ObjectMapper().readTree(line));
    }
    return nodes;
  }

  @Test
  void aLineOfCsvPerCase() {
    Run run =
        batch(
            text(
                "id,datum,huishouden,geboortedatum,partnerGeboortedatum",
                "1,2026-03-15,alleen,1940-01-01,",
                "2,2026-03-15,samen,1940-01-01,1959-06-15",
                "3,2026-03-15,samen,1940-01-01,onbekend"));
    assertThat(run.out().lines())
        .containsExactly(
            HEAD,
            "1,2026-03-15,verschuldigd,21.80,21.80,21.80,maand,abonnementstarief,,,,",
            "2,2026-03-15,niet-verschuldigd,0.00,0.00,0.00,maand,partner-onder-aow,"
                + "2026-07-01,21.80,,",
            "3,2026-03-15,hangt-af,,0.00,21.80,maand,,,,partnerGeboortedatum,");
    assertThat(run.err()).isEqualTo("Gevallen: 3. Goed: 3. Met een fout: 0.\n");
    assertThat(run.exit()).isZero();
  }

  @Test
  void semicolonsQuotesByteOrderMarkAndCarriageReturns() {
    Run run =
        batch(
            "\uFEFF"
                + "id;datum;huishouden;voorziening\r\n"
                + "\"Jansen; \"\"Jan\"\"\";\"15 maart 2026\";alleen;"
                + "scootmobiel:start=2024-01-01,kostprijs=2500,00|rolstoel\r\n"
                + ";;;\r\n"
                + "x;2026-03-15;alleen;rolstoel");
    assertThat(run.out().lines())
        .containsExactly(
            HEAD.replace(',', ';'),
            "\"Jansen; \"\"Jan\"\"\";2026-03-15;verschuldigd;21.80;21.80;21.80;maand;"
                + "abonnementstarief;;;;",
            "x;2026-03-15;niet-verschuldigd;0.00;0.00;0.00;maand;rolstoel;;;;");
    assertThat(run.exit()).isZero();
  }

  @Test
  void aBadLineOfCsvDoesNotStopTheRest() {
    Run run =
        batch(
            text(
                "id,huishouden,leeftijd",
                "1,alleen,80",
                "2,allen,-4",
                "3,alleen",
                "4,alleen,80,x",
                "5,alleen,80"));
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(6);
    assertThat(lines.get(1)).startsWith("1,2026-03-15,verschuldigd,");
    assertThat(lines.get(2)).startsWith("2,,,,,,,,,,,").contains("huishouden:", "leeftijd:");
    assertThat(lines.get(3)).startsWith("3,,,,,,,,,,,").contains("Cellen in deze regel: 2;");
    assertThat(lines.get(4)).startsWith("4,,,,,,,,,,,").contains("Cellen in deze regel: 4;");
    assertThat(lines.get(5)).startsWith("5,2026-03-15,verschuldigd,");
    assertThat(run.err())
        .contains("Regel 3: huishouden:", "Regel 4:", "Regel 5:")
        .endsWith("Gevallen: 5. Goed: 2. Met een fout: 3.\n");
    assertThat(run.exit()).isEqualTo(Exit.INPUT);
  }

  @Test
  void whatASpreadsheetWouldRunIsMadeHarmless() {
    Run run =
        batch(
            text(
                "id,huishouden",
                "=cmd|' /C calc'!A0,alleen",
                "+1,alleen",
                "-1,alleen",
                "@x,alleen",
                "\"\t=1\",alleen",
                "A\u001B[31m,alleen",
                "=2,wat"));
    assertThat(run.out().lines().skip(1))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("'=cmd|' /C calc'!A0,"),
            line -> assertThat(line).startsWith("'+1,"),
            line -> assertThat(line).startsWith("'-1,"),
            line -> assertThat(line).startsWith("'@x,"),
            line -> assertThat(line).startsWith("' =1,").doesNotContain("\t"),
            line -> assertThat(line).startsWith("A\uFFFD[31m,"),
            line -> assertThat(line).startsWith("'=2,"));
    assertThat(run.err()).doesNotContain("\u001B");
  }

  @Test
  void aLineOfJsonPerCaseWithTheIdAsItCame() throws IOException {
    Run run =
        batch(
            text(
                "\uFEFF{\"id\":7,\"huishouden\":\"alleen\",\"leeftijd\":80}\r",
                "",
                "  {\"huishouden\":\"samen\",\"id\":\"=b\"}  ",
                "{\"huishouden\":\"alleen\"}"));
    List<JsonNode> lines = lines(run);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).get("id").isNumber()).isTrue();
    assertThat(lines.get(0).get("bedrag").doubleValue()).isEqualTo(21.80);
    assertThat(lines.get(1).get("id").textValue()).isEqualTo("=b");
    assertThat(lines.get(1).get("uitkomst").textValue()).isEqualTo("hangt-af");
    assertThat(lines.get(2).has("id")).isFalse();
    assertThat(run.exit()).isZero();
  }

  @Test
  void aBadLineOfJsonDoesNotStopTheRest() throws IOException {
    Run run =
        batch(
            text(
                ALONE,
                "{\"id\":\"b\",\"huishouden\":\"al",
                "[1,2]",
                "{} {}",
                "{\"id\":\"e\",\"huishouden\":\"alleen\",\"datum\":\"2026-02-30\",\"wat\":1}",
                "{\"id\":\"f\"",
                ",\"huishouden\":\"alleen\"}",
                "nee",
                ALONE));
    List<JsonNode> lines = lines(run);
    assertThat(lines).hasSize(9);
    for (int i : new int[] {1, 2, 3, 5, 6, 7}) {
      assertThat(lines.get(i).at("/fouten/0/code").textValue()).isEqualTo("geen-json-regel");
      assertThat(lines.get(i).get("regel").intValue()).isEqualTo(i + 1);
    }
    JsonNode wrong = lines.get(4);
    assertThat(wrong.get("id").textValue()).isEqualTo("e");
    assertThat(wrong.findValuesAsText("feit")).containsExactlyInAnyOrder("wat", "datum");
    assertThat(wrong.get("fout").textValue()).contains("datum:", "wat:");
    assertThat(lines.get(0)).isEqualTo(lines.get(8));
    assertThat(run.exit()).isEqualTo(Exit.INPUT);
  }

  @Test
  void aLineThatIsNotUtf8OrFarTooLongIsBad() throws IOException {
    byte[] head = (ALONE + "\n{\"id\":\"").getBytes(StandardCharsets.UTF_8);
    byte[] input = new byte[head.length + 3_000_000];
    java.util.Arrays.fill(input, (byte) 'x');
    System.arraycopy(head, 0, input, 0, head.length);
    String rest = "\"}\n" + ALONE + "\n" + ALONE.replace("a\"", "\u00FF\"") + "\n" + ALONE + "\n";
    byte[] tail = rest.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(tail, 0, input, input.length - tail.length, tail.length);
    List<JsonNode> lines = lines(new Program().stdin(input).execute("batch"));
    assertThat(lines).hasSize(5);
    assertThat(lines.get(1).at("/fouten/0/code").textValue()).isEqualTo("regel-te-lang");
    assertThat(lines.get(3).at("/fouten/0/code").textValue()).isEqualTo("geen-utf8");
    for (int i : new int[] {0, 2, 4}) {
      assertThat(lines.get(i).get("bedrag").doubleValue()).isEqualTo(21.80);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "json-te-lang, '{\"id\":\"', x, '\"}'",
    "json-te-lang, '{\"', x, '\":\"ja\"}'",
    "json-te-lang, '{\"inkomen\":', 1, }",
    "json-te-diep, '{\"id\":[[[[[[', ' ', ']]]]]]}'"
  })
  void properJsonThatIsTooMuchIsNotCalledBroken(String code, String begin, String fill, String end)
      throws IOException {
    String line = begin + fill.repeat(150_000) + end;
    List<JsonNode> lines = lines(batch(text(ALONE, line, ALONE)));

    assertThat(lines).hasSize(3);
    assertThat(lines.get(1).at("/fouten/0/code").textValue()).isEqualTo(code);
    assertThat(lines.get(2).get("bedrag").doubleValue()).isEqualTo(21.80);
    Run one = new Program().stdin(line).execute("bereken", "--invoer", "-", "--json");
    assertThat(one.errJson().at("/fouten/0/code").textValue()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\n",
        "\uFEFF",
        "a,b\n1,2\n",
        "id,huishuoden\n1,alleen\n",
        "id,id\n1,alleen\n",
        "[{}]",
        "id,huishouden\n1,\"alleen\n2,samen\n",
        "1,alleen,80\n"
      })
  void aFileThatIsNoCaseloadIsRefusedInOneSentence(String input) {
    Path output = folder.resolve("uit.csv");
    Run run = batch(input, "-o", output.toString());
    assertThat(run.exit()).isEqualTo(Exit.INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(folder).isEmptyDirectory();
    Run toStandardOutput = batch(input);
    assertThat(toStandardOutput.exit()).isEqualTo(Exit.INPUT);
    assertThat(toStandardOutput.out()).isEmpty();
  }

  @Test
  void theOutputAppearsWholeInTheFile() throws IOException {
    Path output = folder.resolve("uit.jsonl");
    Files.writeString(output, "oud");
    Run run = batch(ALONE + "\n", "-", "-o", output.toString());
    assertThat(run.out()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(Files.readString(output)).startsWith("{\"id\":\"a\",\"versie\":1,").endsWith("}\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(output);
    }
  }

  @Test
  void aLinkToAFileThatIsNotThereStaysALink() throws IOException {
    Path there = Files.createDirectory(folder.resolve("there"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("there", "next"));
    Files.createSymbolicLink(there.resolve("next"), Path.of("out.csv"));
    Path round = Files.createSymbolicLink(folder.resolve("round"), Path.of("round"));

    Run run = new Program().stdin("leeftijd\n64\n").execute("batch", "-o", link.toString());
    Run around = new Program().stdin("leeftijd\n64\n").execute("batch", "-o", round.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(there.resolve("out.csv")).content().startsWith("id,");
    assertThat(around.exit()).isEqualTo(Exit.INPUT);
    assertThat(around.err()).startsWith("bestand: ").hasLineCount(1);
    assertThat(round).isSymbolicLink();
  }

  @Test
  void theListItselfIsNeverOverwritten() throws IOException {
    Path input = folder.resolve("in.jsonl");
    Files.writeString(input, ALONE + "\n");
    Path link = Files.createSymbolicLink(folder.resolve("link"), input);
    Run run = Program.run("batch", input.toString(), "-o", link.toString());
    assertThat(run.exit()).isEqualTo(Exit.INPUT);
    assertThat(run.err()).startsWith("bestand: ");
    assertThat(Files.readString(input)).isEqualTo(ALONE + "\n");
  }

  @Test
  void whatCannotBeReadOrWrittenIsTold() {
    String nowhere = folder.resolve("nergens/x").toString();
    assertThat(Program.run("batch", nowhere).err()).startsWith("gevallen: ");
    assertThat(Program.run("batch", folder.toString()).err()).startsWith("gevallen: ");
    assertThat(batch(ALONE, "-o", nowhere).err()).startsWith("bestand: ");
    assertThat(batch(ALONE, "-o", folder.toString()).err()).startsWith("bestand: ");
    assertThat(batch(ALONE, "-o", "\0").exit()).isEqualTo(Exit.INPUT);
  }

  @Test
  void whoChangesIsSortedByDay() {
    Run run =
        batch(
            text(
                "id,datum,huishouden,geboortedatum,partnerGeboortedatum",
                "later,2026-03-15,samen,1940-01-01,1959-06-15",
                "nooit,2026-03-15,alleen,1940-01-01,",
                "eerst,2026-03-15,samen,1940-01-01,1959-03-20",
                "fout,2026-03-15,samen,1940-01-01,ooit",
                "verder,2026-03-15,samen,1940-01-01,1960-06-15"),
            "--wie-verandert=4");
    assertThat(run.out().lines().skip(1))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("eerst,").contains(",2026-04-01,21.80,"),
            line -> assertThat(line).startsWith("later,").contains(",2026-07-01,21.80,"));
    assertThat(run.err()).contains("binnen 4 maanden: 2.").contains("Met een fout: 1.");
    assertThat(run.exit()).isEqualTo(Exit.INPUT);
  }

  @Test
  void whoChangesLooksThreeMonthsAhead() throws IOException {
    Path input = folder.resolve("in.csv");
    Files.writeString(
        input,
        text(
            "id,datum,huishouden,geboortedatum,partnerGeboortedatum",
            "1,2026-03-15,samen,1940-01-01,1959-06-15"));
    assertThat(Program.run("batch", "--wie-verandert", input.toString()).out().lines()).hasSize(1);
    assertThat(Program.run("batch", "--wie-verandert=x", input.toString()).exit())
        .isEqualTo(Exit.INPUT);
    assertThat(Program.run("batch", "--wie-verandert=25", input.toString()).exit())
        .isEqualTo(Exit.INPUT);
  }

  @Test
  void aCellThatIsFarTooLongIsNotTakenForAQuote() {
    String line = "80," + "x".repeat(1_100_000);
    Run run = new Program().stdin("leeftijd,gemeente\n80,Leiden\n" + line + "\n").execute("batch");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Na regel 2").contains("langer dan 1 MB");
  }

  @Test
  void utf16WithoutAMarkIsTold() {
    for (String text : List.of("id,leeftijd\n1,80\n", "{\"id\":1,\"leeftijd\":80}\n")) {
      for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
        Run run = new Program().stdin(text.getBytes(charset)).execute("batch");

        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.err()).startsWith("invoer: ").contains("UTF-8").hasLineCount(1);
      }
    }
  }

  @Test
  void linesThatTurnToUtf16DoNotStopTheRest() throws IOException {
    byte[] odd = (ALONE + "\n").getBytes(UTF_16LE);
    byte[] good = (ALONE + "\n").getBytes(UTF_8);
    byte[] input = Arrays.copyOf(good, 2 * good.length + odd.length);
    System.arraycopy(odd, 0, input, good.length, odd.length);
    System.arraycopy(good, 0, input, good.length + odd.length, good.length);
    Run run = new Program().stdin(input).execute("batch");

    assertThat(run.exit()).isEqualTo(Exit.INPUT);
    assertThat(lines(run).get(0).get("id").textValue()).isEqualTo("a");
    assertThat(lines(run).get(1).has("fout")).isTrue();
  }

  @Test
  void anIdThatIsNotUtf8IsBad() {
    byte[] input = "id,leeftijd\nJos\u00E9,80\nok,80\n".getBytes(StandardCharsets.ISO_8859_1);
    Run run = new Program().stdin(input).execute("batch");

    assertThat(run.exit()).isEqualTo(Exit.INPUT);
    assertThat(run.err()).contains("Regel 2: id: ").contains("UTF-8");
    assertThat(run.out().lines().toList().get(2)).startsWith("ok,2026-");
  }

  @Test
  void manyTinyCasesComeInOrder() {
    int cases = 60_000; // more than one block of bytes, and many pieces of lines
    Run run = batch("{}\n\n".repeat(10) + "1\n".repeat(cases) + "{\"id\":7}\n");

    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(10 + cases + 1);
    assertThat(lines.get(10)).startsWith("{\"regel\":21,");
    assertThat(lines.get(9 + cases)).startsWith("{\"regel\":" + (20 + cases) + ",");
    assertThat(lines.get(10 + cases)).startsWith("{\"id\":7,");
  }

  @Test
  void linesOfBlanksArePassedOver() {
    Run run = batch("leeftijd,id\n   \n80,1\n\t\n , \n");

    assertThat(run.err()).startsWith("Gevallen: 1. Goed: 1.");
    assertThat(run.exit()).isZero();
  }

  @Test
  void anIdInBracesIsStillCsv() {
    for (String head : List.of("id,leeftijd", "\n\"id\" ; leeftijd", "leeftijd;id")) {
      String cells = head.startsWith("leeftijd") ? "80;{3F25-04E0}" : "{3F25-04E0},80";
      String line = head.contains(";") ? cells.replace(',', ';') : cells;
      Run run = batch(head + "\n" + line + "\n");

      assertThat(run.out()).contains("\n{3F25-04E0}");
      assertThat(run.exit()).isZero();
    }
  }

  @Test
  void columnsWithoutANameOrWithCapitalsAreTold() {
    Run capitals = batch("ID,Huishouden,partnerleeftijd\n1,samen,80\n");
    assertThat(capitals.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("ID: ").endsWith("Bedoelt u id?"),
            line -> assertThat(line).startsWith("Huishouden: ").endsWith("huishouden?"),
            line -> assertThat(line).startsWith("partnerleeftijd: ").endsWith("Leeftijd?"));
    assertThat(batch("id,leeftijd,\n1,80,\n").err()).contains("Kolom 3 heeft geen naam.");
  }

  @Test
  void aLineBreakInACellDoesNotJoinNumbers() {
    Run run =
        batch(
            text(
                "id,huishouden,leeftijd,inkomen",
                "1,alleen,80,\"21000\n500\"",
                "2,alleen,\"8\t0\",",
                "3,\"alleen\n\",\"80\r\n\",\"21.500\n\""));

    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(1)).startsWith("1,,,").contains("inkomen:");
    assertThat(lines.get(2)).startsWith("2,,,").contains("leeftijd:");
    assertThat(lines.get(3)).startsWith("3,2026-03-15,verschuldigd,21.80,");
  }

  @Test
  void whatIsNotSeenHidesNoFormulaAndTurnsNoText() throws IOException {
    Run csv = batch("id,leeftijd\n\u200B=1,80\n\u00AD@x,80\na\u202Eb,80\nc\u2066d,80\n");
    assertThat(csv.out().lines().skip(1))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("'\u200B=1,"),
            line -> assertThat(line).startsWith("'\u00AD@x,"),
            line -> assertThat(line).startsWith("a\uFFFDb,"),
            line -> assertThat(line).startsWith("c\uFFFDd,"));

    Run json = batch("{\"id\":\"\u009B31m\u202E\\\"x\",\"leeftijd\":80}\n");
    assertThat(json.out()).startsWith("{\"id\":\"\\u009B31m\\u202E\\\"x\",\"versie\"");
    assertThat(lines(json).get(0).get("id").textValue()).isEqualTo("\u009B31m\u202E\"x");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theListThatStandardInputComesFromIsNeverOverwritten() throws Exception {
    Path list = folder.resolve("in.jsonl");
    Files.writeString(list, ALONE + "\n");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(java, "-cp", classes, Main.class.getName(), "batch", "-o", list + "")
            .redirectInput(list.toFile())
            .redirectErrorStream(true)
            .start();

    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(told).startsWith("bestand: ").hasLineCount(1);
    assertThat(process.waitFor()).isEqualTo(Exit.INPUT);
    assertThat(list).hasContent(ALONE);
  }
}
