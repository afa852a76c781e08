package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.Schemas;
import nl.eigenbijdrage.cli.Program.Run;
import nl.eigenbijdrage.value.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactuurCommandTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Path GOLDEN = Path.of("src/test/resources/factuur");
  private static final String FILE = GOLDEN.resolve("drie-fouten.csv").toString();
  private static final String STOPPED = "huishoudelijke-hulp:eind=2025-10-20";
  private static final String ING =
      "\"Datum\";\"Naam / Omschrijving\";\"Rekening\";\"Tegenrekening\";\"Code\";\"Af Bij\";"
          + "\"Bedrag (EUR)\";\"Mutatiesoort\";\"Mededelingen\"\n";

  private static Run run(String stdin, String... more) {
    List<String> args =
        new ArrayList<>(List.of("factuur", "--huishouden", "alleen", "--leeftijd", "80"));
    args.addAll(List.of(more));
    if (!args.contains("--facturen")) {
      args.addAll(List.of("--facturen", "-"));
    }
    return new Program().today(DAY).stdin(stdin).execute(args.toArray(String[]::new));
  }

  private static Run threeFaults(String... more) {
    List<String> args = new ArrayList<>(List.of("--facturen", FILE, "--voorziening", STOPPED));
    args.addAll(List.of(more));
    return run("", args.toArray(String[]::new));
  }

  private static JsonNode json(String stdin, String... more) {
    List<String> args = new ArrayList<>(List.of(more));
    args.add("--json");
    Run run = run(stdin, args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(schemaFaults(run)).isEmpty();
    return run.json();
  }

  private static List<String> schemaFaults(Run run) {
    return Schemas.of(Program.run("schema", "factuur").out())
        .faults(run.out().getBytes(StandardCharsets.UTF_8));
  }

  /** The verdict and its reason of every period, {@code dubbel zelfde-bedrag-vaker}. */
  private static List<String> verdicts(JsonNode json) {
    List<String> verdicts = new ArrayList<>();
    for (JsonNode one : json.get("perioden")) {
      verdicts.add(one.get("oordeel").asText() + " " + one.get("code").asText());
    }
    return verdicts;
  }

  private static List<String> codes(JsonNode list) {
    List<String> codes = new ArrayList<>();
    list.forEach(one -> codes.add(one.get("code").asText()));
    return codes;
  }

  @Test
  void findsExactlyTheDoubleBillTheMonthAfterTheStopAndTheOldTariff() {
    Run run = threeFaults("--json");

    List<String> wrong = new ArrayList<>();
    for (JsonNode one : run.json().get("perioden")) {
      if (!one.get("oordeel").asText().equals("klopt")) {
        wrong.add(
            one.get("periode").get("van").asText()
                + " "
                + one.get("oordeel").asText()
                + " "
                + one.get("code").asText());
      }
    }
    assertThat(wrong)
        .containsExactly(
            "2025-03-01 dubbel zelfde-bedrag-vaker",
            "2025-06-01 te-laag lager-ander-jaar",
            "2025-11-01 te-hoog na-einde");
    assertThat(run.json().get("perioden")).hasSize(11);
    JsonNode total = run.json().get("totaal");
    assertThat(total.get("teVeel").decimalValue()).isEqualByComparingTo("42.00");
    assertThat(total.get("teWeinig").decimalValue()).isEqualByComparingTo("0.40");
    assertThat(total.get("verschil").decimalValue()).isEqualByComparingTo("41.60");
    assertThat(run.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tekst.txt", "tekst-en.txt", "uitleg.txt", "uitvoer.json", "brief.txt"})
  void theThreeFaultsAreToldAsInTheGoldenFile(String name, @TempDir Path folder)
      throws IOException {
    Path letter = folder.resolve("brief.txt");
    String[] more =
        switch (name) {
          case "tekst-en.txt" -> new String[] {"--taal", "en"};
          case "uitleg.txt" -> new String[] {"--uitleg"};
          case "uitvoer.json" -> new String[] {"--json"};
          case "brief.txt" -> new String[] {"--brief", letter.toString(), "--taal", "en"};
          default -> new String[0];
        };
    Run run = threeFaults(more);
    assertThat(run.err()).isEmpty();
    String real =
        (name.equals("brief.txt") ? Files.readString(letter) : run.out())
            .replaceAll("\"programma\":\"[^\"]*\"", "\"programma\":\"1\"")
            .replaceAll("\"sha256\":\"[0-9a-f]*\"", "\"sha256\":\"0\"");

    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, real);
    }
    assertThat(real).isEqualTo(Files.readString(golden));
  }

  @Test
  void theLetterHasBlanksForWhoTheClientIs(@TempDir Path folder) throws IOException {
    Path letter = folder.resolve("brief.txt");
    Run run =
        new Program()
            .today(DAY)
            .execute(
                "factuur",
                "--facturen=" + FILE,
                "--huishouden=samen",
                "--geboortedatum=1950-03-17",
                "--partner-geboortedatum=1962-08-09",
                "--gemeente=Leiden",
                "--brief=" + letter);

    assertThat(run.exit()).isZero();
    assertThat(Files.readString(letter))
        .contains("[uw naam]", "[staat op uw factuur]", "artikel 3.8, lid 3, onder f")
        .contains("januari 2025 tot en met februari 2025 (2 perioden)")
        .doesNotContain("1950", "1962", "17 maart", "9 augustus", "Leiden");
  }

  @Test
  void writesNoLetterWhenThereIsNothingToAsk(@TempDir Path folder) {
    Path letter = folder.resolve("brief.txt");
    String bills = "periode,bedrag\n2026-01,21.80\n2026-02,21.80\n";

    Run run = run(bills, "--brief", letter.toString());
    assertThat(run.out()).contains("Er is niets om naar te vragen.", "Alles klopt.");
    assertThat(letter).doesNotExist();
    assertThat(json(bills, "--brief", letter.toString()).get("briefGeschreven").asBoolean())
        .isFalse();
  }

  @Test
  void theLetterNeverTakesThePlaceOfWhatIsRead(@TempDir Path folder) throws IOException {
    Path bills = Files.copy(Path.of(FILE), folder.resolve("facturen.csv"));
    Path facts = Files.writeString(folder.resolve("feiten.json"), "{}");
    String[] wrong = {
      bills.toString(), facts.toString(), folder.toString(), folder.resolve("weg/b.txt").toString()
    };
    for (String letter : wrong) {
      Run run =
          new Program()
              .today(DAY)
              .execute("factuur", "--facturen=" + bills, "--invoer=" + facts, "--brief=" + letter);
      assertThat(run.exit()).as(letter).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("brief: ").hasLineCount(1);
    }
    assertThat(bills).hasSameTextualContentAs(Path.of(FILE));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-01 21,80                            | klopt klopt
          2026-01 0,00                             | te-laag lager
          2026-01 21,81                            | te-hoog hoger
          2026-01 21,79                            | te-laag lager
          2026-01 21,00                            | te-laag lager-ander-jaar
          2025-12 21,80                            | te-hoog hoger-ander-jaar
          2026-01 10,00;2026-01 11,80              | klopt klopt
          2026-01 21,80;2026-01 21,00              | dubbel meer-bedragen
          2026-01 21,80;2026-01 21,80              | dubbel zelfde-bedrag-vaker
          2026-01 21,80;2026-01 -21,80             | te-laag teruggenomen
          2026-01 21,00;2026-01 -21,00;2026-01 21,80 | klopt klopt
          2026-01 21,80;2026-01 21,80;2026-01 -21,80 | klopt klopt
          2020-04 19,00                            | te-hoog niets-verschuldigd
          2020-05 0,00                             | klopt niets-verwacht
          2020-06 19,00                            | klopt klopt
          2024-01 19,00                            | te-laag lager-ander-jaar
          2019-P13 17,50                           | klopt klopt
          2019-P1 19,00                            | te-hoog hoger-ander-jaar
          """)
  void judgesOnePeriod(String bills, String verdict) {
    StringBuilder csv = new StringBuilder("periode;bedrag\n");
    for (String bill : bills.split(";", -1)) {
      csv.append(bill.replace(' ', ';')).append('\n');
    }
    assertThat(verdicts(json(csv.toString()))).containsExactly(verdict);
  }

  @Test
  void aMissingMonthLiesBetweenTheBillsOrInTheSpanThatIsAsked() {
    String bills = "periode;bedrag\n2026-02;21,80\n2026-04;21,80\n";
    assertThat(verdicts(json(bills)))
        .containsExactly("klopt klopt", "ontbreekt geen-factuur", "klopt klopt");
    assertThat(verdicts(json(bills, "--van", "2026-01", "--tot", "2026-03")))
        .containsExactly("ontbreekt geen-factuur", "klopt klopt", "ontbreekt geen-factuur");
    assertThat(codes(json(bills, "--van", "2026-01", "--tot", "2026-03").get("meldingen")))
        .contains("buiten-tijdvak");
  }

  @Test
  void aBillThatCanStillComeIsNotMissing() {
    JsonNode json = json("periode;bedrag\n2026-08;21,80\n", "--van", "2026-08", "--tot", "2026-11");
    assertThat(verdicts(json))
        .containsExactly(
            "klopt klopt",
            "ontbreekt geen-factuur",
            "niet-vast-te-stellen komt-nog",
            "niet-vast-te-stellen komt-nog");
    assertThat(json.get("totaal").get("teWeinig").decimalValue()).isEqualByComparingTo("21.80");
  }

  @Test
  void whatDependsOnUnknownFactsIsOnlyWrongBeyondThem() {
    String bills = "periode;bedrag\n2026-01;21,80\n2026-02;10,00\n2026-03;30,00\n2026-05;0\n";
    Run run =
        new Program()
            .today(DAY)
            .stdin(bills)
            .execute("factuur", "--facturen=-", "--huishouden=samen", "--leeftijd=80", "--json");

    assertThat(verdicts(run.json()))
        .containsExactly(
            "niet-vast-te-stellen hangt-af",
            "niet-vast-te-stellen hangt-af",
            "te-hoog hoger",
            "niet-vast-te-stellen hangt-af",
            "niet-vast-te-stellen hangt-af");
    assertThat(schemaFaults(run)).isEmpty();
    assertThat(run.json().get("ontbreekt")).isNotEmpty();
    assertThat(run.json().get("perioden").get(2).get("verschilMin").decimalValue())
        .isEqualByComparingTo("8.20");
    assertThat(run.exit()).isZero();
    assertThat(
            new Program()
                .today(DAY)
                .stdin(bills)
                .execute("factuur", "--facturen=-", "--huishouden=samen", "--strikt")
                .exit())
        .isEqualTo(3);
  }

  @Test
  void aYearWithoutRatesCannotBeJudged() {
    Run run =
        new Program()
            .today(LocalDate.of(2027, 5, 1))
            .stdin("periode;bedrag\n2027-01;21,80\n2027-02;21,80\n2027-02;21,80\n")
            .execute("factuur", "--facturen=-", "--huishouden=alleen", "--leeftijd=80", "--json");
    assertThat(verdicts(run.json()))
        .containsExactly("niet-vast-te-stellen geen-bedrag", "dubbel zelfde-bedrag-vaker");
    assertThat(run.exit()).isZero();
    Run one =
        new Program()
            .today(LocalDate.of(2027, 5, 1))
            .stdin("periode;bedrag\n2027-01;21,80\n")
            .execute("factuur", "--facturen=-", "--huishouden=alleen", "--leeftijd=80");
    assertThat(one.exit()).isEqualTo(3);
  }

  @Test
  void factsMayChangeAlsoBeforeTheFirstBill() {
    String facts =
        "{\"huishouden\":\"samen\",\"geboortedatum\":\"1950-01-01\","
            + "\"partnerGeboortedatum\":\"1965-06-15\","
            + "\"wijzigingen\":[{\"vanaf\":\"2025-07-10\",\"huishouden\":\"alleen\"}]}";
    for (String first : List.of("2025-07;0,00\n2025-08;21,00", "2025-08;21,00")) {
      Run run =
          new Program()
              .today(DAY)
              .stdin("periode;bedrag\n" + first + "\n2025-09;21,00\n")
              .execute("factuur", "--facturen=-", "--invoer=" + temporary(facts), "--json");
      assertThat(run.err()).isEmpty();
      assertThat(run.json().get("totaal").get("oordelen").get("klopt").asInt())
          .isEqualTo(run.json().get("perioden").size());
    }
  }

  private static Path temporary(String content) {
    try {
      Path file = Files.createTempFile("factuur", ".json");
      file.toFile().deleteOnExit();
      return Files.writeString(file, content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Lines of the bank: day, Af or Bij, amount. */
  private static String bank(String... lines) {
    StringBuilder csv = new StringBuilder(ING);
    for (String line : lines) {
      String[] part = line.split(" ", -1);
      csv.append(
          "\"%s\";\"CAK\";\"NL1\";\"NL2\";\"IC\";\"%s\";\"%s\";\"Incasso\";\"Wmo\"%n"
              .formatted(part[0], part[1], part[2]));
    }
    return csv.toString();
  }

  @Test
  void aPaymentCountsForTheMonthBeforeIt() {
    JsonNode json = json(bank("20260126 Af 21,00", "20260226 Af 21,80"));
    assertThat(verdicts(json)).containsExactly("klopt klopt", "klopt klopt");
    assertThat(json.get("perioden").get(0).get("periode").get("van").asText())
        .isEqualTo("2025-12-01");
    JsonNode same = json(bank("20260126 Af 21,80"), "--betaald-na", "0");
    assertThat(same.get("perioden").get(0).get("periode").get("van").asText())
        .isEqualTo("2026-01-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20260227 Af 21,80;20260301 Af 21,80;20260427 Af 21,80 | eerder
          20260227 Af 21,80;20260401 Af 21,80;20260429 Af 21,80 | later
          20260227 Af 21,80;20260529 Af 65,40                   | drie maanden in een keer
          20260227 Af 43,60;20260301 Bij 21,80                  | te veel en terug
          """)
  void knowsWhyAPaymentMayFallInAnotherMonth(String lines, String why) {
    JsonNode json = json(bank(lines.split(";", -1)));
    int size = json.get("perioden").size();
    assertThat(json.get("totaal").get("oordelen").get("klopt").asInt()).as(why).isEqualTo(size);
  }

  @Test
  void doesNotExplainAwayADoublePayment() {
    JsonNode json = json(bank("20260227 Af 21,80", "20260327 Af 21,80", "20260328 Af 21,80"));
    assertThat(verdicts(json)).containsExactly("klopt klopt", "dubbel zelfde-bedrag-vaker");
    JsonNode first = json(bank("20260201 Af 21,80", "20260227 Af 21,80"));
    assertThat(verdicts(first)).containsExactly("dubbel zelfde-bedrag-vaker");
    assertThat(codes(first.get("perioden").get(0).get("kanttekeningen")))
        .containsExactly("andere-maand");
    assertThat(
            verdicts(
                json(
                    bank("20260201 Af 21,00", "20260227 Af 21,80"),
                    "--van=2025-12",
                    "--tot=2026-01")))
        .containsExactly("klopt klopt", "klopt klopt");
  }

  @Test
  void aRefundOfSomethingUnknownStandsApart() {
    JsonNode json = json(bank("20260227 Af 21,80", "20260327 Bij 50,00"));
    assertThat(verdicts(json)).containsExactly("klopt klopt");
    assertThat(json.get("nietVerdeeld").get(0).get("bedrag").decimalValue())
        .isEqualByComparingTo("-50.00");
    assertThat(codes(json.get("meldingen"))).contains("losse-terugbetaling");
  }

  @Test
  void readsTheExportsOfTheBanks() {
    String rabo =
        "\"IBAN/BBAN\",\"Munt\",\"Datum\",\"Rentedatum\",\"Bedrag\",\"Saldo na trn\","
            + "\"Naam tegenpartij\",\"Omschrijving-1\",\"Omschrijving-2\"\n"
            + "\"NL1\",\"EUR\",\"2026-02-27\",\"2026-02-27\",\"-21,80\",\"+1.955,00\","
            + "\"CAK\",\"Eigen bijdrage\",\"\"\n"
            + "\"NL1\",\"EUR\",\"2026-02-27\",\"2026-02-27\",\"-1.921,80\",\"+955,00\","
            + "\"CAKE BV\",\"taart\",\"\"\n";
    String abn =
        "Rekeningnummer;Muntsoort;Transactiedatum;Rentedatum;Beginsaldo;Eindsaldo;"
            + "Transactiebedrag;Omschrijving\r\n"
            + "123;EUR;20260227;20260227;1.000,00;978,20;-21,80;/TRTP/SEPA Incasso/NAME/CAK/\r\n"
            + "123;EUR;20260228;20260228;978,20;900,00;-78,20;BEA winkel\r\n";
    String ing =
        ING
            + "\"20260227\";\"Incasso\";\"NL1\";\"NL2\";\"IC\";\"Af\";\"21,80\";\"Incasso\";"
            + "\"Naam: Centraal Administratie Kantoor\"\n"
            + "\"20260227\";\"Bakker\";\"NL1\";\"NL2\";\"BA\";\"Af\";\"1,80\";\"x\";\"y\"\n";
    for (String export : List.of(rabo, abn, ing, "\uFEFF" + ing)) {
      JsonNode json = json(export);
      assertThat(verdicts(json)).as(export).containsExactly("klopt klopt");
      assertThat(codes(json.get("meldingen"))).contains("andere-regels");
      assertThat(json.get("perioden").get(0).get("facturen")).hasSize(1);
    }
  }

  @Test
  void readsJsonLines() {
    JsonNode json =
        json(
            """
            {"periode":"2026-01","bedrag":21.80}

            {"periode":"2026-02","bedrag":"21,80","datum":"2026-03-10"}\r
            {"periode":"2026-02","bedrag":21.8,"soort":"factuur"}
            {"periode":"2026-02","bedrag":21.8,"soort":"creditnota"}\
            """);
    assertThat(verdicts(json)).containsExactly("klopt klopt", "klopt klopt");
    assertThat(json.get("perioden").get(1).get("facturen").get(0).get("regel").asInt())
        .isEqualTo(3);
  }

  @Test
  void tellsHowFarADecisionMayGoBack() {
    JsonNode bills =
        json(
            """
            periode;datum;bedrag
            2022-01;2023-01-20;19,00
            2022-02;2023-03-20;19,00
            2022-03;2025-05-20;38,00
            2022-04;2022-05-20;19,00
            """);
    List<List<String>> notes = new ArrayList<>();
    bills.get("perioden").forEach(one -> notes.add(codes(one.get("kanttekeningen"))));
    assertThat(notes)
        .containsExactly(
            List.of(),
            List.of("terug-12", "terug-korter"),
            List.of("terug-36", "terug-korter", "veelvoud", "terugbetaling-36"),
            List.of());

    JsonNode missing = json("periode;bedrag\n2023-01;19,00\n2026-09;21,80\n").get("perioden");
    assertThat(codes(missing.get(1).get("kanttekeningen"))).containsExactly("later-niet-meer");
    assertThat(codes(missing.get(24).get("kanttekeningen"))).containsExactly("later-herziening");
    assertThat(codes(missing.get(40).get("kanttekeningen"))).containsExactly("later-nog");
    assertThat(missing.get(40).get("kanttekeningen").get(0).get("bronnen").get(0).get("artikel"))
        .hasToString("\"3.5\"");
  }

  @Test
  void aCentOfRoundingIsNoDifference() {
    String[] income = {"--inkomen", "30000", "--grondslag", "0"};
    Run run =
        run("periode;bedrag\n2018-P03;1\n", income[0], income[1], income[2], income[3], "--json");
    long cents =
        run.json()
            .get("perioden")
            .get(0)
            .get("verwacht")
            .decimalValue()
            .movePointRight(2)
            .longValueExact();
    for (int difference = -2; difference <= 2; difference++) {
      String amount = Euro.ofCents(cents + difference).toString();
      JsonNode json = json("periode;bedrag\n2018-P03;" + amount + "\n", income);
      assertThat(verdicts(json).get(0).startsWith("klopt"))
          .as("%s cent", difference)
          .isEqualTo(Math.abs(difference) < 2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          leeg                 | niets               | ''
          alleen een kop       | geen-facturen       | periode;bedrag
          geen kop             | factuurkolommen     | 2026-03;21,80
          andere kolommen      | factuurkolommen     | id;naam~1;x
          bedrag ontbreekt     | factuurkolommen     | periode;soort~2026-03;factuur
          onbekende kolom      | factuurkolom        | periode;bedrag;sort~2026-03;21,80;x
          kolom twee keer      | factuurkolom-dubbel | periode;bedrag;bedrag~2026-03;1;1
          lijst                | json-lijst          | [{"periode":"2026-03","bedrag":1}]
          aanhalingsteken open | factuur-csv         | periode;bedrag~2026-03;"21,80~2026-04;1
          geen bedrag          | bedrag              | periode;bedrag~2026-03;veel
          leeg bedrag          | leeg-bedrag         | periode;bedrag~2026-03;
          dubbelzinnig         | bedrag-dubbelzinnig | periode;bedrag~2026-03;21,800
          geen periode         | factuurperiode      | periode;bedrag~maart;21,80
          maand 13             | factuurperiode      | periode;bedrag~2026-13;21,80
          voor 2015            | factuurperiode      | periode;bedrag~2014-03;21,80
          periode van later    | nog-niet-geweest    | periode;bedrag~2026-12;21,80
          maand van vroeger    | periode-bestaat-niet | periode;bedrag~2018-03;17,60
          weken van later      | factuurperiode      | periode;bedrag~2020-P03;17,60
          niets ingevuld       | leeg-periode        | periode;bedrag~;21,80
          geen dag             | datum               | datum;bedrag~gisteren;21,80
          dag bestaat niet     | datum-bestaat-niet  | datum;bedrag~30-02-2026;21,80
          dag voor 2015        | datum-voor-2015     | datum;bedrag~2014-03-01;21,80
          dag in weken         | alleen-vier-weken   | datum;bedrag~2019-03-01;17,50
          te weinig cellen     | cellen              | periode;bedrag~2026-03
          soort                | keuze               | periode;bedrag;soort~2026-03;1;nota
          factuur onder nul    | bedrag-negatief     | periode;bedrag;soort~2026-03;-1;factuur
          af of bij            | keuze               | datum;bedrag;af bij;omschrijving~20260301;1;x;CAK
          niets van het CAK    | geen-facturen       | datum;bedrag;omschrijving~2026-03-01;-1;bakker
          JSON kapot           | geen-factuurregel   | {"periode":"2026-03","bedrag":1
          JSON erachter        | geen-factuurregel   | {"periode":"2026-03","bedrag":1}}
          JSON onbekende naam  | factuurkolom        | {"periodes":"2026-03","bedrag":1}
          JSON twee keer       | factuurkolom-dubbel | {"bedrag":1,"bedrag":2}
          JSON lijst als waarde | geen-waarde        | {"periode":["2026-03"],"bedrag":1}
          JSON ja              | geen-waarde         | {"periode":"2026-03","bedrag":true}
          """)
  void refusesBadInputWithOneSentence(String what, String code, String file) {
    Run run = run(file.replace('~', '\n'), "--json");
    assertThat(run.exit()).as(what).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(codes(run.errJson().get("fouten"))).containsExactly(code);
    Run text = run(file.replace('~', '\n'));
    assertThat(text.out()).isEmpty();
    assertThat(text.err()).hasLineCount(1);
  }

  @Test
  void tellsTheLineOfEachOfTheFirstBadLines() {
    Run run = run("periode;bedrag\n2026-01;21,80\n\n2026-02;x\n2026-03;y\n");
    assertThat(run.err().lines().map(line -> line.substring(0, 9)))
        .containsExactly("regel 4: ", "regel 5: ");
    Run many = run("periode;bedrag\n" + "x;y\n".repeat(100));
    assertThat(many.err()).hasLineCount(41).endsWith("Er zijn nog 80 regels met een fout.\n");
  }

  @Test
  void refusesWhatIsNotUtf8AndWhatIsFarTooLong() {
    for (String start : List.of("periode;bedrag\n2026-03;", "{\"periode\":\"2026-03\",\"x\":\"")) {
      byte[] latin = (start + "\u00EB").getBytes(StandardCharsets.ISO_8859_1);
      Run bytes =
          new Program()
              .today(DAY)
              .stdin(latin)
              .execute("factuur", "--facturen=-", "--huishouden=alleen", "--json");
      assertThat(codes(bytes.errJson().get("fouten"))).containsExactly("geen-utf8");

      Run longLine = run(start + "9".repeat(5_000_000), "--json");
      assertThat(longLine.exit()).isEqualTo(2);
      assertThat(longLine.errJson().get("fouten")).hasSize(1);
    }
    Run many = run("periode;bedrag\n" + "2026-03;1\n".repeat(20_000), "--json");
    assertThat(codes(many.errJson().get("fouten"))).containsExactly("te-veel-facturen");
  }

  @Test
  void passesOverAnyNumberOfLinesOfTheBank() {
    String line = "\"20260227\";\"Bakker\";\"1\";\"2\";\"BA\";\"Af\";\"1,80\";\"x\";\"y\"\n";
    JsonNode json = json(bank("20260227 Af 21,80") + line.repeat(50_000));
    assertThat(verdicts(json)).containsExactly("klopt klopt");
  }

  @Test
  void whatTheFileSaysComesOutHarmless() {
    Run run = run("periode;bedrag\n\u001B[31m2026-03\u001B]0;x\u0007;1\n2026;\u001B[2J\n");
    Run header = run("periode;bedrag;\u001B[31mrood\u202E\n2026-03;1;x\n");
    for (Run one : List.of(run, header)) {
      assertThat(one.exit()).isEqualTo(2);
      assertThat(one.err()).doesNotContain("\u001B", "\u0007", "\u202E");
    }
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThat(Program.run("factuur").err()).startsWith("facturen: ");
    assertThat(Program.run("factuur", "--facturen", "er-is-niets.csv").exit()).isEqualTo(2);
    assertThat(Program.run("factuur", "--facturen=.").exit()).isEqualTo(2);
    assertThat(Program.run("factuur", "--facturen=-", "--invoer=-").err()).hasLineCount(1);
    for (String months : List.of("-1", "13", "een", "1,5")) {
      Run run = run("periode;bedrag\n2026-03;21,80\n", "--betaald-na=" + months);
      assertThat(run.err()).startsWith("betaald-na: ").hasLineCount(1);
    }
    assertThat(run("periode;bedrag\n2026-03;21,80\n", "--van", "2026-03").exit()).isEqualTo(2);
  }

  @Test
  void fitsANarrowTerminal() {
    Run run =
        new Program()
            .today(DAY)
            .atTerminal(30)
            .execute("factuur", "--facturen=" + FILE, "--huishouden=alleen", "--leeftijd=80");
    assertThat(run.out().replaceAll("\u001B\\[[01]m", "").lines())
        .noneMatch(line -> line.length() > 44);
  }
}
