package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bills that come so late that the limits on going back matter. */
class FactuurLaatTest {

  private static List<String> sources(JsonNode note) {
    List<String> sources = new ArrayList<>();
    for (JsonNode one : note.get("bronnen")) {
      sources.add(one.get("artikel").asText() + "-" + one.get("lid").asText());
    }
    return sources;
  }

  /**
   * Each period with a bill on the last day on which a decision could reach it, or on the day
   * after: by the texts of the Uitvoeringsbesluit Wmo 2015 of 2017 to 2019 and 2021 to 2026.
   */
  @ParameterizedTest
  @CsvSource({
    "2016-P01, 2018-01-31, '', ''",
    "2016-P01, 2018-02-01, terug-24, 3.5-2 3.6-3",
    "2015-P01, 2018-01-25, terug-24, 3.5-2 3.6-3",
    "2015-P01, 2018-01-26, terug-36, 3.5-1 3.6-1",
    "2016-P03, 2019-03-24, '', ''",
    "2016-P03, 2019-03-25, terug-39, 3.5-4 3.6-2",
    "2019-P05, 2020-05-31, '', ''",
    "2019-P05, 2020-06-01, terug-12-2020, 3.5-4",
    "2016-P12, 2020-01-31, terug-36, 3.6-2",
    "2019-P13, 2020-12-31, '', ''",
    "2019-P13, 2021-01-01, terug-12 terug-korter, 3.5-4 3.6-2",
    "2022-03, 2023-03-31, '', ''",
    "2022-03, 2023-04-01, terug-12 terug-korter, 3.5-4 3.6-2",
    "2022-03, 2025-03-31, terug-12 terug-korter, 3.5-4 3.6-2",
    "2022-03, 2025-04-01, terug-36 terug-korter, 3.6-2",
  })
  void howFarADecisionMayGoBackFollowsTheTextOfItsDay(
      String periode, String datum, String codes, String articles) {
    assertLimits(periode, datum, codes, articles);
  }

  private static void assertLimits(
      String periode, String datum, String codes, String articles, String... facts) {
    List<String> words = new ArrayList<>(List.of(facts));
    words.add("--json");
    String bill = "periode;datum;bedrag\n" + periode + ";" + datum + ";12,34\n";
    Run run = Bills.check(bill, words.toArray(String[]::new));

    List<String> found = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (JsonNode note : run.json().get("perioden").get(0).get("kanttekeningen")) {
      if (note.get("code").asText().startsWith("terug-")) {
        places.addAll(found.isEmpty() ? sources(note) : List.of());
        found.add(note.get("code").asText());
      }
    }
    assertThat(String.join(" ", found)).isEqualTo(codes);
    assertThat(String.join(" ", places)).isEqualTo(articles);
  }

  /** The same for care, by the texts of 2017 to 2019, 2021, 2022 and 2024 to 2026. */
  @ParameterizedTest
  @CsvSource({
    "wlz-instelling, 2016-01, 2018-01-31, '', ''",
    "wlz-instelling, 2016-01, 2018-02-01, terug-24, 3.3.1.5-2 3.3.1.6-3",
    "wlz-instelling, 2015-01, 2018-02-01, terug-36, 3.3.1.5-1 3.3.1.6-1",
    "wlz-instelling, 2018-01, 2019-01-31, '', ''",
    "vpt, 2018-01, 2019-02-01, terug-12, 3.3.1.5-2 3.3.1.6-2",
    "wlz-instelling, 2016-01, 2019-02-01, terug-36, 3.3.1.6-2",
    "mpt, 2019-11, 2020-12-31, terug-12, 3.3.1.5-2 3.3.1.6-2",
    "pgb-wlz, 2019-12, 2021-01-01, terug-12 terug-korter, 3.3.1.5-2 3.3.1.6-2",
    "wlz-instelling, 2022-03, 2023-03-31, '', ''",
    "wlz-instelling, 2022-03, 2025-04-01, terug-36 terug-korter, 3.3.1.6-2",
    "beschermd-wonen, 2016-01, 2018-02-01, terug-24, 3.5-2 3.6-3",
    "beschermd-wonen, 2018-01, 2019-02-01, terug-12, 3.5-5 3.6-2",
    "beschermd-wonen, 2019-11, 2020-12-31, terug-12, 3.5-5 3.6-2",
    "beschermd-wonen, 2022-03, 2023-04-01, terug-12 terug-korter, 3.5-5 3.6-2",
    "beschermd-wonen, 2022-03, 2025-04-01, terug-36 terug-korter, 3.6-2",
  })
  void theSameForCareByItsOwnLaw(
      String care, String periode, String datum, String codes, String articles) {
    assertLimits(periode, datum, codes, articles, "--zorg", care, "--opname", "2015-01-01");
  }

  @Test
  void theLetterAboutCareNamesItsOwnLaw(@TempDir Path folder) throws IOException {
    Path letter = folder.resolve("brief.txt");
    Bills.check(
        "periode;datum;bedrag\n2024-01;2025-06-20;9000\n",
        "--zorg=wlz-instelling",
        "--opname=2015-01-01",
        "--brief",
        letter.toString());

    assertThat(Files.readString(letter).replaceAll("\\s+", " "))
        .contains("Deze factuur is van 20 juni 2025. Dat is meer dan 12 maanden later.")
        .contains("Zie Besluit langdurige zorg, artikel 3.3.1.5, lid 2.")
        .contains("Zie Besluit langdurige zorg, artikel 3.3.1.5, lid 3.")
        .contains("Zie Besluit langdurige zorg, artikel 3.3.1.6, lid 6.")
        .contains("Zie Besluit langdurige zorg, artikel 3.3.1.6, lid 3.")
        .doesNotContain("Uitvoeringsbesluit Wmo 2015");
  }

  @ParameterizedTest
  @CsvSource({
    "wlz-instelling, 2026-05, later-nog, 3.3.1.5-2 3.3.1.6-2",
    "wlz-instelling, 2024-05, later-herziening, 3.3.1.6-2 3.3.1.6-5 3.3.1.6-6",
    "wlz-instelling, 2022-05, later-niet-meer, 3.3.1.6-2",
    "beschermd-wonen, 2026-05, later-nog, 3.5-5 3.6-2",
    "beschermd-wonen, 2022-05, later-niet-meer, 3.6-2",
  })
  void whatTheCakCanStillAskForCare(String care, String periode, String code, String articles) {
    Run run =
        Bills.check(
            "periode;bedrag\n" + periode + ";1\n",
            "--zorg",
            care,
            "--opname=2015-01-01",
            "--inkomen=20000",
            "--vermogen=0",
            "--kinderen-ten-laste=ja",
            "--json");

    JsonNode note = run.json().get("perioden").get(0).get("kanttekeningen").get(0);
    assertThat(note.get("code").asText()).isEqualTo(code);
    assertThat(String.join(" ", sources(note))).isEqualTo(articles);
  }

  @Test
  void whatWasNotReadOf2020IsSaidAndTheTextOf2021IsCited() {
    Run run = Bills.check("periode;datum;bedrag\n2019-P05;2020-06-01;12,34\n", "--uitleg");

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("Wij weten niet zeker hoe ver het CAK in 2020 terug mocht gaan.")
        .contains("https://wetten.overheid.nl/BWBR0035733/2021-01-01#Artikel3.5")
        .doesNotContain("minder ver teruggaan");
  }

  @Test
  void aBillThatCameVeryLateIsNotCalledAllRight() {
    Run run =
        Bills.check("periode;datum;bedrag\n2024-01;2025-06-20;20,60\n2024-02;2025-06-20;20,60\n");

    assertThat(run.out())
        .contains("Wij vonden geen fout.", "Bij 2 perioden kwam de factuur heel laat.")
        .contains("- januari 2024 tot en met februari 2024 (2 perioden): Deze factuur is van 20")
        .contains("artikel 3.5, lid 7", "artikel 3.6, lid 4", "artikel 3.6, lid 5")
        .contains("Kwam een factuur heel laat? Vraag het CAK van welke dag het besluit is")
        .contains("--brief brief.txt")
        .doesNotContain("Alles klopt", "U hoeft verder niets te doen");
  }

  @Test
  void aPaymentIsNotCalledABill() {
    Run run = Bills.check("datum;bedrag\n2024-02-20;20,60\n2025-07-20;352,60\n");

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("Dit is betaald op 20 juli 2025. Dat is meer dan 12 maanden later.")
        .doesNotContain("Deze factuur is van");
  }

  @Test
  void theLetterAsksTheCakToGoBackLessFar(@TempDir Path folder) throws IOException {
    Path letter = folder.resolve("brief.txt");
    Bills.check("periode;datum;bedrag\n2024-01;2025-06-20;20,60\n", "--brief", letter.toString());

    String text = Files.readString(letter);
    assertThat(text.replaceAll("\\s+", " "))
        .contains("Deze facturen kwamen heel laat: - januari 2024 Deze factuur is van 20 juni 2025")
        .contains("van welke dag het besluit is bij de late facturen")
        .contains("Dan vraag ik u om minder ver terug te gaan")
        .contains("Zie Uitvoeringsbesluit Wmo 2015, artikel 3.5, lid 7.")
        .contains("Zie Uitvoeringsbesluit Wmo 2015, artikel 3.6, lid 5.")
        .contains("Dan is deze brief ook mijn bezwaar.")
        .doesNotContain("Volgens mij klopt dit niet");
  }

  @Test
  void aFactStandsWithoutACapitalInASentence() {
    Run run =
        new Program()
            .today(Bills.DAY)
            .stdin("periode;bedrag\n2026-03;21,80\n")
            .execute("factuur", "--facturen", "-", "--json");

    assertThat(run.json().get("perioden").get(0).get("tekst").asText())
        .startsWith("Dit kan kloppen. Het hangt af van: alleen of met partner");
  }
}
