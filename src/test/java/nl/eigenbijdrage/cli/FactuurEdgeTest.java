package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are nearly ordinary, and bills of long ago. */
class FactuurEdgeTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026-03", "2026-3", "maart 2026", "mrt 2026", "03-2026", "3/2026"})
  void aMonthMayBeWrittenAsEverywhereElse(String month) {
    Run run = Bills.check("periode;bedrag\n" + month + ";21,80\n", "--json");

    JsonNode periode = run.json().get("perioden").get(0);
    assertThat(periode.get("periode").get("van").asText()).isEqualTo("2026-03-01");
    assertThat(periode.get("oordeel").asText()).isEqualTo("klopt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-03-01", "2026-03-02/2026-03-31", "lente 2026"})
  void whatIsNoMonthIsRefusedAsAPeriod(String text) {
    Run run = Bills.check("periode;bedrag\n" + text + ";21,80\n");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("regel 2: periode: \"" + text + "\" is geen periode.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"datum;bedrag\n2026-03-26;-21,80\n", "periode;bedrag\n2026-03;-21,80\n"})
  void aFileInWhichAllComesBackIsRefusedForWhatItIs(String file) {
    Run run = Bills.check(file);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "facturen: Hier staan alleen bedragen die u terugkreeg. Schrijf wat u betaalde zonder"
                + " minteken.\n");
  }

  @Test
  void aBillOfNothingHasNotBeenTakenBack() {
    Run run = Bills.check("periode;bedrag\n2026-02;21,80\n2026-03;0,00\n", "--json");

    JsonNode periode = run.json().get("perioden").get(1);
    assertThat(periode.get("code").asText()).isEqualTo("lager");
    assertThat(periode.get("tekst").asText()).isEqualTo("Dit is € 21,80 te weinig.");
  }

  @Test
  void noPeriodIsCalledRightWithARefundThatHasNoPlace() {
    Run run = Bills.check("datum;bedrag\n2026-02-26;21,80\n2026-03-26;21,80\n2026-03-28;-21,80\n");

    assertThat(run.out()).contains("Wij vonden geen fout.").doesNotContain("Alles klopt");
  }

  @Test
  void whatNoDecisionCanReachAnyMoreIsNotAskedFor(@TempDir Path folder) throws IOException {
    Path letter = folder.resolve("brief.txt");
    String bills = "periode;bedrag\n2022-01;17,50\n2022-02;19\n";
    Run run = Bills.check(bills, "--brief", letter.toString());

    assertThat(run.out())
        .contains("Is er langer dan 36 maanden geleden te weinig gevraagd? Dan hoeft u niets te")
        .contains("Daarom is er geen brief gemaakt.")
        .doesNotContain("Houd dat geld apart")
        .doesNotContain("--brief brief.txt");
    assertThat(letter).doesNotExist();
  }

  @Test
  void theLetterAsksOnlyForWhatCanStillBePutRight(@TempDir Path folder) throws IOException {
    Path letter = folder.resolve("brief.txt");
    String bills = "periode;bedrag\n2022-01;17,50\n2022-02;19\n2022-03;21\n2022-04;21\n";
    Bills.check(bills, "--brief", letter.toString());

    assertThat(Files.readString(letter))
        .doesNotContain("januari 2022", "te weinig")
        .contains("maart 2022 tot en met april 2022")
        .contains("U vroeg per periode € 21,00. Volgens de regels is het € 19,00.")
        .contains("In totaal vroeg u € 4,00 te veel.");
  }

  @Test
  void anAmountThatCanStillBeAskedComesWithTheRightToAShorterTime() {
    Run run = Bills.check("periode;bedrag\n2025-01;20,60\n2025-02;21\n");

    assertThat(run.out())
        .contains("Houd dat geld apart")
        .contains("12 maanden, of in een bijzonder")
        .contains("artikel 3.6, lid 4");
  }

  @Test
  void paymentsThatComeTogetherCatchUpWithAllThatIsOpen() {
    Run run =
        Bills.check(
            """
            datum;bedrag
            2026-02-25;21,80
            2026-05-20;21,80
            2026-05-21;21,80
            2026-05-25;21,80
            2026-06-25;21,80
            """,
            "--json");

    for (JsonNode periode : run.json().get("perioden")) {
      assertThat(periode.get("oordeel").asText()).isEqualTo("klopt");
    }
    assertThat(run.json().get("perioden")).hasSize(5);
  }

  @Test
  void aBankExportInAnotherEncodingIsToldHowToSaveIt() {
    byte[] latin =
        "periode;bedrag;soort\n2026-03;21,80;co\u00f6peratie\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    Run run =
        new Program()
            .today(Bills.DAY)
            .stdin(latin)
            .execute("factuur", "--facturen", "-", "--leeftijd=85");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("facturen: Hier staan tekens die geen UTF-8 zijn.")
        .contains("kies bij Codering UTF-8", "CSV UTF-8");
  }
}
