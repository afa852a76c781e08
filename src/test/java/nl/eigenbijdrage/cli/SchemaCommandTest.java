package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.eigenbijdrage.Schemas;
import nl.eigenbijdrage.cli.Program.Run;
import nl.eigenbijdrage.situation.Feit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {

  private static final Schemas SITUATION = printed("situatie");
  private static final Schemas OUTCOME = printed("uitkomst");

  private static Schemas printed(String name) {
    return Schemas.of(Program.run("schema", name).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"situatie", "uitkomst", "factuur", "tarieven", "gemeente"})
  void printsASchemaOf202012(String name) {
    Run run = Program.run("schema", name);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("}\n");
    assertThat(run.json().get("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(Schemas.metaschema().faults(run.json())).isEmpty();
  }

  static Stream<Cases.Case> cases() {
    return Cases.all().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCaseAndItsOutcomeFit(Cases.Case one) {
    String[] query = {"bereken", "--invoer", "-", "--json"};
    Run run = new Program().stdin(one.invoer().toString()).execute(query);
    Run english =
        new Program()
            .stdin(one.invoer().toString())
            .execute("bereken", "--invoer", "-", "--json", "--uitleg", "--taal", "en");

    assertThat(SITUATION.faults(one.invoer())).isEmpty();
    assertThat(OUTCOME.faults(run.out().getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(OUTCOME.faults(english.out().getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(SITUATION.faults(run.json().get("situatie"))).isEmpty();
  }

  @Test
  void theSituationHasEveryFact() {
    JsonNode properties = Program.run("schema", "situatie").json().get("properties");

    for (Feit feit : Feit.values()) {
      if (feit.soort() != Feit.Soort.SUPPORT_KEY) {
        assertThat(properties.has(feit.code())).as(feit.code()).isTrue();
        assertThat(properties.get(feit.code()).get("description").asText()).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'datum':'15 maart 2026','geboortedatum':'maart 1950','partnerLeeftijd':'onbekend'}",
        "{'datum':'15/3/2026','geboortedatum':1950,'huishouden':null}",
        "{'inkomen':'€ 21.500,50','vermogen':-300.25,'grondslag':'1000,-'}",
        "{'voorzieningen':'onbekend'}",
        "{'voorziening':'scootmobiel:start=2024-03-01,kostprijs=2500|rolstoel'}",
        "{'voorzieningen':[{'soort':'scootmobiel','kostprijs':'onbekend'},'rolstoel']}",
        "{'voorzieningen':{'soort':'rolstoel','vorm':'pgb','voor':'partner'}}",
        "{'opvangnachten':true,'ouder':'nee','gemeente':546}",
      })
  void whatTheProgramReadsFits(String facts) throws IOException {
    assertThat(SITUATION.faults(json(facts))).isEmpty();
    assertThat(new Program().stdin(json(facts).toString()).execute("bereken", "--invoer=-").err())
        .doesNotContain("onbekend-feit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{'leeftijdd':80}",
        "{'leeftijd':-4}",
        "{'leeftijd':131}",
        "{'huishouden':'tweeling'}",
        "{'datum':'morgen'}",
        "{'datum':'2026-03'}",
        "{'inkomen':'1.50.00'}",
        "{'inkomen':'veel'}",
        "{'grondslag':-1}",
        "{'tariefGemeente':'10,555'}",
        "{'voorzieningen':[{'vorm':'pgb'}]}",
        "{'voorzieningen':[{'soort':'raket'}]}",
        "{'voorzieningen':[{'soort':'rolstoel','prijs':1}]}",
        "{'ouder':'misschien'}",
        "{'inkomen':{'bedrag':1}}",
      })
  void whatTheProgramRefusesDoesNotFit(String facts) throws IOException {
    Run run = new Program().stdin(json(facts).toString()).execute("bereken", "--invoer", "-");

    assertThat(SITUATION.faults(json(facts))).isNotEmpty();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text.replace('\'', '"'));
  }

  @Test
  void anOutcomeWithoutItsReasonDoesNotFit() throws IOException {
    String outcome =
        Program.run("bereken", "--huishouden", "alleen", "--leeftijd", "80", "--json").out();

    assertThat(OUTCOME.faults(bytes(outcome))).isEmpty();
    assertThat(
            OUTCOME.faults(bytes(outcome.replace("\"beslissend\":true", "\"beslissend\":false"))))
        .isNotEmpty();
    assertThat(OUTCOME.faults(bytes(outcome.replace("\"versie\":1", "\"versie\":2")))).isNotEmpty();
    assertThat(OUTCOME.faults(bytes(outcome.replace("\"bedrag\":21.80", "\"bedrag\":null"))))
        .isNotEmpty();
    assertThat(OUTCOME.faults(bytes(outcome.replace("\"leeftijd\":80", "\"leeftijd\":800"))))
        .isNotEmpty();
  }

  @Test
  void theOutcomesOfOtherCommandsFitToo() {
    Run batch =
        new Program()
            .stdin("{\"id\":7,\"huishouden\":\"alleen\",\"leeftijd\":80}\n")
            .execute("batch");
    JsonNode compared =
        Program.run(
                "vergelijk",
                "--huishouden=alleen",
                "--leeftijd=80",
                "--met",
                "--huishouden samen --partner-leeftijd 60",
                "--json")
            .json();

    Run asked =
        new Program()
            .typing()
            .stdin("\nalleen\n1946\nhuishoudelijke-hulp\n\n\n")
            .execute("vraag", "--json");
    Run span =
        Program.run("tijdlijn", "--jaar=2026", "--huishouden=alleen", "--leeftijd=80", "--json");

    assertThat(OUTCOME.faults(bytes(asked.out()))).isEmpty();
    assertThat(SITUATION.faults(span.json().get("situatie"))).isEmpty();
    assertThat(OUTCOME.faults(bytes(batch.out()))).isEmpty();
    assertThat(compared.get("gevallen")).hasSize(2);
    for (JsonNode one : compared.get("gevallen")) {
      assertThat(OUTCOME.faults(bytes(one.get("uitkomst").toString()))).isEmpty();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void everyRatesFileFitsTheSchemaThatIsPrinted() throws IOException {
    Schemas national = printed("tarieven");
    Schemas municipal = printed("gemeente");

    try (Stream<Path> files = Files.walk(Path.of("rates"))) {
      for (Path file :
          files.filter(path -> path.toString().matches(".*/20[0-9]{2}[.]json")).toList()) {
        Schemas schema = file.getParent().endsWith("rates") ? national : municipal;
        assertThat(schema.faults(Files.readAllBytes(file))).as(file.toString()).isEmpty();
      }
    }
  }

  @Test
  void refusesWhatIsNoSchema() {
    assertThat(Program.run("schema").err())
        .contains("Kies uit: situatie, uitkomst, factuur, tarieven");
    assertThat(Program.run("schema", "gemente").err()).contains("Kies uit: gemeente.");
    assertThat(Program.run("schema", "x", "y").err()).contains("hooguit 1");
    assertThat(List.of(Program.run("schema").exit(), Program.run("schema", "q").exit()))
        .containsOnly(2);
  }
}
