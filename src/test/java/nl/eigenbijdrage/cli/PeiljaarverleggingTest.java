package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application to calculate with this year would bring (3.9 lid 2 and 3.14 lid 2). */
class PeiljaarverleggingTest {

  private static final String MINIMA =
      "--datum 2024-05-15 --gemeente Deventer --geboortedatum 1945-01-01 --inkomen 21000"
          + " --vermogen 0 ";

  private static JsonNode bereken(String facts) {
    String all = "bereken --json --huishouden alleen " + facts;
    Run run = Program.run(all.split(" +"));
    assertThat(run.err()).isEmpty();
    return run.json();
  }

  private static List<String> codes(String facts) {
    return bereken(facts).path("meldingen").findValuesAsText("code").stream()
        .filter(code -> code.startsWith("peiljaarverlegging"))
        .toList();
  }

  private static String text(String code, String facts) {
    for (JsonNode melding : bereken(facts).path("meldingen")) {
      if (melding.path("code").textValue().equals(code)) {
        return melding.path("tekst").textValue();
      }
    }
    return "no " + code;
  }

  /** What is said of an application that can be granted. */
  private static String possible(String facts) {
    return text("peiljaarverlegging-mogelijk", facts);
  }

  @Test
  void theExemptAmountIsThatOfThisYear() {
    // peiljaar 2016: 24,437; 2018: 30,000 (Wet IB 2001, 5.5)
    String facts =
        "--datum 2018-06-01 --leeftijd 50 --inkomen 30000 --vermogen 0 --inkomen-dit-jaar 27106"
            + " --vermogen-dit-jaar 28200";

    assertThat(possible(facts)).contains("€ 2.894,00", "€ 58,30");
  }

  @Test
  void theOuderentoeslagEndedWith2015() {
    // 19,000 + 8 % of (80,000 - 35,131), against 14,000 + 8 % of (80,000 - 24,437)
    String facts =
        "--datum 2016-06-01 --leeftijd 80 --inkomen 19000 --vermogen 80000"
            + " --inkomen-dit-jaar 14000 --vermogen-dit-jaar 80000";

    assertThat(possible(facts)).contains("€ 4.144,48", "€ 37,38");
  }

  @Test
  void theOuderentoeslagOf2015WasThatOfItsOwnYear() {
    // 14,400 is above the limit of 2013 (14,302) and below that of 2015 (14,431)
    String facts =
        "--datum 2015-06-01 --leeftijd 80 --inkomen 22000 --vermogen 49566"
            + " --inkomen-dit-jaar 14400 --vermogen-dit-jaar 49566";

    assertThat(possible(facts)).contains("€ 9.874,16", "€ 19,40");
  }

  @Test
  void upTo2022ItIsTheExemptAmountOfTheTax() {
    // 2022: 50,650 (Wet IB 2001, 5.5), not the 31,747 that counts as peiljaar for 2024
    String facts =
        "--datum 2022-03-10 --zorg vpt --geboortedatum 1940-01-01 --inkomen 32000"
            + " --vermogen 90000 --inkomen-dit-jaar 26000 --vermogen-dit-jaar 80000";

    assertThat(possible(facts)).contains("€ 7.192,16", "€ 226,45");
  }

  @Test
  void from2023ItIsTheAmountOfArticle94() {
    // 2024: 36,952
    String facts = MINIMA + "--inkomen-dit-jaar 17800 --vermogen-dit-jaar 36952";

    assertThat(possible(facts)).contains("€ 3.200,00");
    assertThat(codes(MINIMA + "--inkomen-dit-jaar 17894 --vermogen-dit-jaar 36960"))
        .containsExactly("peiljaarverlegging-te-klein");
  }

  @Test
  void thisYearsAmountIsKnownBeforeItIsThatOfAPeiljaar() {
    // 2025: 37,395, 2026: 38,479 (Wet IB 2001, 9.4 lid 1 onder c)
    String care =
        "--zorg vpt --geboortedatum 1940-01-01 --inkomen 42000 --vermogen 0"
            + " --inkomen-dit-jaar 30000 ";

    String of2025 = "--datum 2025-03-10 --vermogen-dit-jaar 47395";
    String of2026 = "--datum 2026-03-10 --vermogen-dit-jaar 48479";

    assertThat(possible(care + of2025)).contains("€ 11.600,00", "€ 253,33");
    assertThat(possible(care + of2026)).contains("€ 11.600,00", "€ 253,33");
  }

  @Test
  void anExemptAmountThatIsNotKnownIsNotGuessed(@TempDir Path folder) throws IOException {
    for (String file : List.of("2024.json", "aow.json", "gemeenten/register.json")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.copy(Path.of("rates", file), folder.resolve(file));
    }
    String facts =
        "--tarieven "
            + folder
            + " --datum 2024-03-10 --zorg vpt --geboortedatum 1940-01-01"
            + " --inkomen 40000 --vermogen 0 --inkomen-dit-jaar 30000 --vermogen-dit-jaar ";

    assertThat(codes(facts + "40000")).containsExactly("peiljaarverlegging-vrijstelling-onbekend");
    assertThat(possible(facts + "0")).contains("€ 250,00");
  }

  @Test
  void wealthThatIsNilThenIsAnAssumptionForThisYear() {
    assertThat(codes(MINIMA + "--inkomen-dit-jaar 17894.20"))
        .containsExactly("peiljaarverlegging-mogelijk", "peiljaarverlegging-rest-gelijk");
    assertThat(codes(MINIMA + "--inkomen-dit-jaar 17894.20 --vermogen-dit-jaar 0"))
        .containsExactly("peiljaarverlegging-mogelijk");
    assertThat(codes(MINIMA + "--inkomen-dit-jaar 17894.21"))
        .containsExactly("peiljaarverlegging-te-klein");
  }

  @Test
  void anIncomeThatIsHigherIsNotLowerByLessThanNothing() {
    assertThat(codes(MINIMA + "--inkomen-dit-jaar 17894.20 --vermogen-dit-jaar 500000"))
        .containsExactly("peiljaarverlegging-niet-lager");
  }

  @Test
  void withBijstandTheDifferenceMayBeSmaller() {
    String care =
        "--datum 2026-03-10 --zorg vpt --geboortedatum 1970-01-01 --inkomen 32000 --vermogen 0"
            + " --inkomen-dit-jaar 31000 --vermogen-dit-jaar 0 ";

    assertThat(text("peiljaarverlegging-bijstand", care + "--bijstand ja"))
        .contains("€ 1.000,00", "€ 258,33", "€ 3.293,60", "30 april 2027");
    assertThat(codes(care + "--bijstand ja")).containsExactly("peiljaarverlegging-bijstand");
    assertThat(codes(care + "--bijstand nee")).containsExactly("peiljaarverlegging-te-klein");
    assertThat(codes(care))
        .containsExactly("peiljaarverlegging-te-klein", "peiljaarverlegging-bijstand-telt");
  }

  @Test
  void in2018TheCompensationIsThereForLid1Alone() {
    String facts =
        "--datum 2018-03-10 --zorg vpt --geboortedatum 1940-01-01 --inkomen 23500"
            + " --grondslag 30000 --inkomen-dit-jaar 21200";

    assertThat(text("peiljaarverlegging-te-klein", facts)).contains("€ 2.300,00");
  }

  @Test
  void theExtraExemptAmountIsThereForLid1Alone() {
    // 30,000 + 4 % of (60,000 - 31,747 - 10,850), against 20,000 + 4 % of (60,000 - 36,952)
    String facts =
        "--datum 2024-03-10 --zorg vpt --geboortedatum 1970-01-01 --inkomen 30000"
            + " --vermogen 60000 --inkomen-dit-jaar 20000 --vermogen-dit-jaar 60000";

    assertThat(possible(facts)).contains("€ 9.774,20", "€ 200,40");
    assertThat(codes(facts))
        .containsExactly("peiljaarverlegging-mogelijk", "peiljaarverlegging-extra-vrijstelling");
  }
}
