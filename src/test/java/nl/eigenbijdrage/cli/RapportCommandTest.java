package nl.eigenbijdrage.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The report as HTML, and what the command refuses. */
class RapportCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/rapport");

  @TempDir private Path folder;

  static Stream<Arguments> reports() {
    return Reports.cases().keySet().stream()
        .flatMap(name -> Stream.of(Arguments.of(name, "nl"), Arguments.of(name, "en")));
  }

  private String html(String name, String language) {
    return new String(Reports.write(name, language, folder.resolve(name + ".html")), UTF_8);
  }

  private static Document parse(String html) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(html.getBytes(UTF_8)));
    } catch (Exception e) {
      throw new AssertionError(html, e);
    }
  }

  private static List<Element> elements(Document page, String tag) {
    NodeList found = page.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** To accept another page on purpose: run with {@code -Dgolden.update=true}, and read it. */
  @ParameterizedTest
  @CsvSource({"niets, nl", "niets, en", "instelling, nl"})
  void thePageIsAsAgreed(String name, String language) throws IOException {
    Path golden = GOLDEN.resolve(name + "_" + language + ".html");
    String page =
        html(name, language)
            .replaceAll("[0-9a-f]{64}", "SHA-256")
            .replace("eigen-bijdrage " + Version.number(), "eigen-bijdrage VERSION");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, page);
    }
    assertThat(page).isEqualTo(Files.readString(golden));
  }

  @Test
  void doesNotCallUnknownWhatTheCareTells() throws IOException {
    Path file = folder.resolve("zorg.html");
    String care = "--zorg wlz-instelling --opname 2024-01-10 --huishouden alleen --leeftijd 80";
    List<String> words = new ArrayList<>(List.of("rapport", "-o", file.toString()));
    words.addAll(List.of((care + " --datum 2026-03-15 --inkomen 29000").split(" ")));

    assertThat(Program.run(words.toArray(new String[0])).err()).contains("zorg.html");
    assertThat(Files.readString(file)).contains("Wlz").doesNotContain("<td>weten wij niet<");
  }

  @ParameterizedTest
  @CsvSource({
    "nl, Laat dan een nieuw rapport maken",
    "en, Then have a new report made",
  })
  void tellsAReaderWithoutProgramNotToTypeAnOption(String language, String advice)
      throws IOException {
    Path file = folder.resolve("wlz.html");
    String facts = " --datum 2026-11-10 --huishouden alleen --leeftijd 60 --wlz client -o ";
    Program.run(("rapport --taal " + language + facts + file).split(" "));

    assertThat(part(Files.readString(file), "wat-nu")).contains(advice).doesNotContain("--zorg");
  }

  @Test
  void doesNotAdviseToNameTheCareThatWasNamed() throws IOException {
    Path file = folder.resolve("zorg.html");
    String facts =
        " --datum 2026-11-10 --huishouden samen --leeftijd 60 --wlz partner"
            + " --zorg beschermd-wonen --opname 2026-12-01";
    Program.run(("rapport" + facts + " -o " + file).split(" "));
    Run answer = Program.run(("bereken" + facts).split(" "));

    assertThat(part(Files.readString(file), "wat-nu")).doesNotContain("nieuw rapport");
    assertThat(answer.out()).contains("U betaalt niets voor hulp thuis").doesNotContain("--zorg");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void isOnePageWithNothingFromElsewhere(String name, String language) {
    String html = html(name, language);
    Document page = parse(html);
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
    assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=").doesNotContain("{0}", "url(");
    Set<String> ids = new HashSet<>();
    for (Element element : elements(page, "*")) {
      assertThat(element.getTagName())
          .isNotIn("script", "link", "img", "iframe", "object", "embed", "form", "base");
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        Node attribute = element.getAttributes().item(i);
        assertThat(attribute.getNodeName()).isNotIn("src", "style").doesNotStartWith("on");
        if (attribute.getNodeName().equals("id")) {
          assertThat(ids.add(attribute.getNodeValue())).as(attribute.getNodeValue()).isTrue();
        }
      }
    }
    for (Element link : elements(page, "a")) {
      String address = link.getAttribute("href");
      if (address.startsWith("#")) {
        assertThat(ids).contains(address.substring(1));
      } else {
        assertThat(address).startsWith("https://");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void isBuiltForWhoListens(String name, String language) {
    Document page = parse(html(name, language));
    assertThat(elements(page, "h1")).hasSize(1);
    for (String landmark : List.of("header", "nav", "main", "footer", "title")) {
      assertThat(elements(page, landmark)).as(landmark).isNotEmpty();
    }
    for (Element table : elements(page, "table")) {
      assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
    }
    assertThat(elements(page, "th")).allMatch(cell -> cell.hasAttribute("scope"));
    Element chart = elements(page, "svg").get(0);
    assertThat(chart.getAttribute("role")).isEqualTo("img");
    assertThat(chart.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
    assertThat(chart.getElementsByTagName("desc").item(0).getTextContent()).contains(": ");
    int level = 1;
    for (Element element : elements(page, "*")) {
      if (element.getTagName().matches("h[1-6]")) {
        int next = element.getTagName().charAt(1) - '0';
        assertThat(next).isLessThanOrEqualTo(level + 1);
        level = next;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void tellsTheSameAsTheAnswer(String name, String language) {
    List<String> words = new ArrayList<>(List.of("bereken", "--taal", language, "--json"));
    List<String> facts = Reports.cases().get(name);
    int later = facts.indexOf("--vanaf");
    words.addAll(later < 0 ? facts : facts.subList(0, later));
    words.removeIf(word -> word.startsWith("--maanden"));
    if (facts.stream().noneMatch(fact -> fact.startsWith("--datum"))) {
      words.add("--datum=" + Reports.DAY);
    }
    Run answer = Program.run(words.toArray(String[]::new));
    String page = parse(html(name, language)).getDocumentElement().getTextContent();
    String plain = page.replace('\u00A0', ' ');
    answer
        .json()
        .path("redenen")
        .forEach(r -> assertThat(plain).contains(r.path("tekst").asText()));
    answer
        .json()
        .path("meldingen")
        .forEach(m -> assertThat(plain).contains(m.path("tekst").asText()));
    answer.json().path("aannames").forEach(a -> assertThat(plain).contains(a.asText()));
    answer
        .json()
        .path("ontbreekt")
        .forEach(o -> assertThat(plain).contains(o.path("waarom").asText()));
    answer
        .json()
        .path("herkomst")
        .path("tarieven")
        .forEach(file -> assertThat(plain).contains(file.path("sha256").asText()));
  }

  /** The text of the charts, one for each calendar year. */
  private String charts(String name) {
    StringBuilder all = new StringBuilder();
    elements(parse(html(name, "nl")), "svg").forEach(svg -> all.append(svg.getTextContent()));
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--datum 2015-03-10 --huishouden alleen --leeftijd 80 --inkomen 27123 --vermogen 31234",
        "--datum 2018-07-10 --huishouden samen --leeftijd 78 --partner-leeftijd 74 --inkomen 30000",
        "--datum 2019-02-10 --huishouden alleen --leeftijd 80",
        "--datum 2024-03-15 --huishouden alleen --leeftijd 78"
            + " --voorziening scootmobiel:start=2023-03-01,kostprijs=400",
        "--datum 2022-05-10 --zorg wlz-instelling --opname 2022-03-10 --huishouden alleen"
            + " --leeftijd 82 --inkomen 35000 --vermogen 20000 --belasting 6000",
        "--datum 2025-04-10 --huishouden onbekend",
        "--datum 2026-03-10 --huishouden onbekend",
        "--datum 2016-03-15 --voorziening onbekend"
      })
  void theChartAndTheTotalHoldTheAmountsOfTijdlijn(String facts) throws IOException {
    Path file = folder.resolve("a.html");
    Run report = Program.run(("rapport " + facts + " -o " + file).split(" "));
    assertThat(report.exit()).as(report.err()).isZero();
    JsonNode answer = Program.run(("bereken --json " + facts).split(" ")).json();
    LocalDate begin = LocalDate.parse(answer.path("periode").path("van").asText());
    String span = " --van " + begin + " --tot " + begin.plusMonths(12).minusDays(7);
    JsonNode timeline = Program.run(("tijdlijn --json " + facts + span).split(" ")).json();

    List<String> expected = new ArrayList<>();
    timeline.path("perioden").forEach(period -> expected.add(amount(period, "bedrag")));
    Document page = parse(Files.readString(file));
    List<String> shown = new ArrayList<>();
    for (Element label : elements(page, "text")) {
      if (label.getAttribute("text-anchor").equals("end") && label.getTextContent().length() > 1) {
        shown.add(label.getTextContent().replace('\u00A0', ' '));
      }
    }
    assertThat(shown).isEqualTo(expected);
    List<Element> totals = elements(page, "tr");
    totals.removeIf(row -> !row.getAttribute("class").equals("totaal"));
    String all = totals.get(totals.size() - 1).getElementsByTagName("td").item(0).getTextContent();
    assertThat(all.replace('\u00A0', ' ')).isEqualTo(amount(timeline, "totaal"));
  }

  /** An amount of an answer as a person reads it. */
  private static String amount(JsonNode node, String name) {
    if (node.path("uitkomst").asText().equals("niet-vast-te-stellen")) {
      return "niet bekend";
    }
    if (!node.path(name).isNull()) {
      return euro(node.path(name));
    }
    JsonNode most = node.path(name + "Max");
    String least = euro(node.path(name + "Min"));
    if (!most.isNull()) {
      return least + " tot " + euro(most);
    }
    boolean nothing = node.path(name + "Min").decimalValue().signum() == 0;
    return nothing ? "niet bekend" : "minstens " + least;
  }

  private static String euro(JsonNode amount) {
    return String.format(Locale.GERMANY, "\u20AC %,.2f", amount.decimalValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void saysNotThatAtLeastNothingIsDue(String language) throws IOException {
    Path file = folder.resolve("open.html");
    Run run =
        Program.run(
            "rapport",
            "--taal",
            language,
            "--datum=2016-03-15",
            "--voorziening=onbekend",
            "-o",
            file.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    String page = Files.readString(file).replace('\u00A0', ' ');
    assertThat(page).doesNotContain("minstens \u20AC 0,00", "at least \u20AC0.00");
    assertThat(part(page, "antwoord"))
        .contains(
            language.equals("nl")
                ? "Wij weten nog niet genoeg om te zeggen wat u betaalt."
                : "We do not know enough yet to say what you pay.");
  }

  @Test
  void everyCalendarYearHasAChart() {
    assertThat(elements(parse(html("verschuldigd", "nl")), "figure")).hasSize(2);
    assertThat(elements(parse(html("hangt-af", "nl")), "figure")).hasSize(3);
  }

  @Test
  void tellsWhatNoLongerCountsWhereItSaysWhatIsDifferent() throws IOException {
    Path file = folder.resolve("later.html");
    Run run =
        Program.run(
            "rapport",
            "--huishouden=samen",
            "--geboortedatum=1955-04-02",
            "--partner-geboortedatum=1960-08-20",
            "--voorziening=begeleiding:voor=partner",
            "--vanaf",
            "2026-07-01",
            "--huishouden alleen --inkomensgrens 20000",
            "--vanaf",
            "2026-09-01",
            "--gemeente Leiden",
            "-o",
            file.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    String page = Files.readString(file);
    assertThat(page).doesNotContain("weggelaten", "Vanaf 1 juli 2026:");
    assertThat(part(page, "situatie"))
        .containsSubsequence(
            "Wat er anders is vanaf 1 juli 2026",
            "<p>Er is dan geen partner. Dit telt daarom niet mee: geboortedatum van uw partner.</p>",
            "Wij gaan ervan uit dat die hulp op deze dag stopt.",
            "Wat er anders is vanaf 1 september 2026",
            "<p>De brief ging over een andere gemeente. Dit telt daarom niet mee: ");
  }

  private static String part(String page, String key) {
    int begin = page.indexOf("<section id=\"" + key + "\"");
    return page.substring(begin, page.indexOf("</section>", begin));
  }

  @Test
  void theAnswerTellsWhatAChangeOfTheFactsDoes() {
    assertThat(part(html("wijziging", "nl"), "antwoord"))
        .contains("\u20AC\u00A021,80 per maand", "Vanaf juli 2026 betaalt u niets");
  }

  @Test
  void saysNothingTwiceAboutMonthsWithoutRates() {
    String page = html("niet-vast", "nl");
    assertThat(part(page, "verloop"))
        .contains("Daarom noemen wij geen bedrag")
        .doesNotContain("kunnen wij geen bedrag noemen");
    assertThat(part(page, "herkomst")).doesNotContain("<table");
    assertThat(part(html("verschuldigd", "nl"), "verloop"))
        .doesNotContain("Vanaf januari 2027 kunnen wij geen bedrag noemen");
  }

  @Test
  void theMonthsAreTwelveUnlessAskedOtherwise() {
    assertThat(charts("verschuldigd"))
        .contains("maart 2026", "februari 2027")
        .doesNotContain("maart 2027");
    assertThat(charts("hangt-af")).contains("februari 2028").doesNotContain("maart 2028");
    assertThat(charts("zonder-einde"))
        .contains("periode 7 van 2018", "periode 6 van 2019", "\u2192")
        .doesNotContain("periode 7 van 2019");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theSameFactsGiveTheSameBytes(String name, String language) {
    assertThat(html(name, language)).isEqualTo(html(name, language));
  }

  @Test
  void withoutADayItIsToday() {
    Path file = folder.resolve("a.html");
    Run run = Program.run("rapport", "--huishouden=alleen", "--leeftijd=80", "-o", file.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEqualTo("Het rapport staat in " + file + "\n");
    assertThat(file).content().contains("Rapport van 15 maart 2026");
  }

  @Test
  void whatDependsOnUnknownFactsEndsWithThreeWhenAsked() {
    Path file = folder.resolve("a.HTML");
    Run run = Program.run("rapport", "--leeftijd=66", "--strikt", "-o", file.toString());
    assertThat(run.exit()).isEqualTo(Exit.UNDETERMINED);
    assertThat(file).exists();
  }

  @Test
  void textFromElsewhereDoesNoHarm() throws IOException {
    Path rates = copyOfRates();
    Path policy = Files.createDirectories(rates.resolve("gemeenten/GM0150-deventer"));
    Files.writeString(
        policy.resolve("2026.json"),
        """
        {"$schema": "../../schema/gemeente.schema.json", "code": "GM0150", "naam": "Deventer",
         "jaar": 2026, "gecontroleerdOp": "2026-01-05", "status": "vastgesteld",
         "afwijkingen": [],
         "bronnen": [{"titel": "<b>&\\u001b[31m", "url": "https://x.nl/\\"><script>"}],
         "onvolledig": true,
         "opmerking": "</p><script>alert(1)</script> \\u0000\\u001b]0;x\\u0007 \\u202e \\"'& & x"}
        """);
    for (String end : List.of("html", "pdf")) {
      Path file = folder.resolve("a." + end);
      Run run =
          Program.run(
              "rapport",
              "--tarieven",
              rates.toString(),
              "--gemeente=Deventer",
              "--huishouden=alleen",
              "--leeftijd=80",
              "-o",
              file.toString());
      assertThat(run.err()).startsWith("Het rapport staat in");
      assertThat(run.exit()).isZero();
    }
    String html = Files.readString(folder.resolve("a.html"));
    assertThat(html)
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script", "\u001b", "\u202e");
    assertThat(parse(html).getDocumentElement().getTextContent()).contains("</p><script>alert(1)");
  }

  private Path copyOfRates() throws IOException {
    Path rates = folder.resolve("tarieven");
    try (Stream<Path> files = Files.walk(Path.of("rates"))) {
      for (Path file : files.toList()) {
        Files.copy(file, rates.resolve(Path.of("rates").relativize(file).toString()));
      }
    }
    return rates;
  }

  private Run refused(String... words) {
    List<String> all = new ArrayList<>(List.of("rapport", "--huishouden=alleen", "--leeftijd=80"));
    all.addAll(List.of(words));
    Run run = Program.run(all.toArray(String[]::new));
    assertThat(run.exit()).as(String.join(" ", words)).isEqualTo(Exit.INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    return run;
  }

  @ParameterizedTest
  @ValueSource(strings = {"rapport", "rapport.txt", "rapport.pdf.exe", "-", "html", "\0.html"})
  void anotherNameIsRefused(String name) {
    String file = name.equals("-") ? name : folder + "/" + name;
    assertThat(refused("-o", file).err()).startsWith("bestand: ");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "pdf"})
  void aPlaceWhereNothingCanBeWrittenIsRefused(String end) throws IOException {
    assertThat(refused("-o", folder + "/nergens/a." + end).err()).startsWith("bestand: ");
    Path inside = Files.createDirectory(folder.resolve("map." + end));
    assertThat(refused("-o", inside.toString()).err()).startsWith("bestand: ");
    assertThat(inside).isEmptyDirectory();
    Path full = Path.of("/dev/full");
    if (Files.exists(full)) {
      Path link = Files.createSymbolicLink(folder.resolve("vol." + end), full);
      assertThat(refused("-o", link.toString()).err()).startsWith("bestand: ");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
    }
  }

  @Test
  void theFactsAreNeverOverwritten() throws IOException {
    Path facts = folder.resolve("feiten.html");
    Files.writeString(facts, "{\"leeftijd\":80}");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), facts);
    Run run = Program.run("rapport", "--invoer", facts.toString(), "-o", link.toString());
    assertThat(run.exit()).isEqualTo(Exit.INPUT);
    assertThat(run.err()).startsWith("bestand: ");
    assertThat(facts).hasContent("{\"leeftijd\":80}");
  }

  @Test
  void withWrongFactsNothingIsWritten() throws IOException {
    Path file = folder.resolve("a.html");
    Files.writeString(file, "oud");
    Run run =
        Program.run(
            "rapport",
            "--leeftijd=-4",
            "--maanden=11",
            "--datum-rapport=ooit",
            "-o",
            file.toString());
    assertThat(run.exit()).isEqualTo(Exit.INPUT);
    assertThat(run.err().lines()).hasSize(3);
    assertThat(run.err()).contains("maanden: ", "datum-rapport: ", "leeftijd: ");
    assertThat(file).hasContent("oud");
    for (String[] none : new String[][] {{}, {"-o", ""}, {"-o", " "}, {"-o"}}) {
      assertThat(refused(none).err()).startsWith("bestand: ").contains("-o rapport.html");
    }
    assertThat(refused("-o", folder + "/b.html", "--maanden=25").err()).startsWith("maanden: ");
    assertThat(refused("-o", folder + "/b.html", "--maanden=x").err()).startsWith("maanden: ");
  }
}
