package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.eigenbijdrage.cli.Cases.Case;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case through the real command, and through every entrance. */
class CasesTest {

  private static final Map<JsonNode, Run> ANSWERS = new HashMap<>();

  private static Stream<DynamicTest> forEach(Consumer<Case> check) {
    return Cases.all().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.toString(), one.file().toUri(), () -> check.accept(one)));
  }

  private static Run bereken(JsonNode facts) {
    return new Program()
        .stdin(facts.toString())
        .execute("bereken", "--json", "--uitleg", "--invoer", "-");
  }

  /** The answer to a case; asked once, compared with several others. */
  private static Run answer(Case one) {
    return ANSWERS.computeIfAbsent(one.invoer(), CasesTest::bereken);
  }

  @TestFactory
  Stream<DynamicTest> hasTheExpectedOutcome() {
    return forEach(
        one -> {
          Run run = answer(one);

          assertThat(run.err()).isEmpty();
          assertThat(run.json().path("regeling").textValue()).isEqualTo(one.regeling());
          Expectation.check(one.verwacht(), run.json());
          String outcome = run.json().path("uitkomst").textValue();
          assertThat(run.exit()).isEqualTo(outcome.equals("niet-vast-te-stellen") ? 3 : 0);
        });
  }

  @TestFactory
  Stream<DynamicTest> givesTheSameThroughFlagsAndExitsWith3WhenStrictAndOpen() {
    return forEach(
        one -> {
          List<String> args = new ArrayList<>(List.of("bereken", "--json", "--uitleg", "--strikt"));
          args.addAll(Flags.of(one.invoer()));
          Run run = Program.run(args.toArray(String[]::new));
          String outcome = run.json().path("uitkomst").textValue();
          boolean open = outcome.equals("niet-vast-te-stellen") || outcome.equals("hangt-af");

          assertThat(run.out()).isEqualTo(answer(one).out());
          assertThat(run.exit()).isEqualTo(open ? 3 : 0);
        });
  }

  @TestFactory
  Stream<DynamicTest> givesTheSameForTheFactsAsUnderstood() {
    return forEach(
        one -> {
          JsonNode first = answer(one).json();
          Run again = bereken(first.path("situatie"));

          assertThat(again.err()).isEmpty();
          assertThat(withoutDateAssumption(again.json())).isEqualTo(withoutDateAssumption(first));
        });
  }

  /** The facts as understood name the day, so that it is not assumed the second time. */
  private static JsonNode withoutDateAssumption(JsonNode outcome) {
    ObjectNode copy = outcome.deepCopy();
    List<String> kept = new ArrayList<>();
    for (JsonNode text : copy.path("aannames")) {
      if (!text.textValue().startsWith("Wij rekenen voor vandaag")) {
        kept.add(text.textValue());
      }
    }
    copy.put("aannames", String.join("\n", kept));
    return copy;
  }

  @TestFactory
  Stream<DynamicTest> isToldInBothLanguagesWithinTheWidth() {
    return forEach(
        one -> {
          readsWell(one, "nl", 40);
          readsWell(one, "en", 80);
        });
  }

  private static void readsWell(Case one, String language, int width) {
    Run run =
        new Program()
            .stdin(one.invoer().toString())
            .atTerminal(width)
            .environment("NO_COLOR", "1")
            .execute("bereken", "--taal", language, "--uitleg", "--invoer", "-");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .allMatch(line -> line.length() <= width || !line.strip().contains(" "));
    assertThat(run.out()).doesNotContain("{").doesNotContain("null");
  }

  @Test
  void everyCaseSaysWhatItShowsAndWhereItComesFrom() {
    Set<String> names = new HashSet<>();
    for (Case one : Cases.all()) {
      assertThat(one.naam()).as("naam of %s", one.file()).isNotBlank();
      assertThat(one.herkomst()).as("herkomst of %s", one.file()).isNotBlank();
      assertThat(one.invoer().isObject()).as("invoer of %s", one.file()).isTrue();
      assertThat(one.verwacht().properties()).as("verwacht of %s", one.file()).isNotEmpty();
      assertThat(one.file().getFileName().toString()).endsWith(".json");
      assertThat(names.add(one.regeling() + one.naam())).as("a second %s", one.naam()).isTrue();
    }
  }

  @Test
  void noTwoCasesAskTheSame() {
    Map<JsonNode, Case> seen = new HashMap<>();
    for (Case one : Cases.all()) {
      Case other = seen.put(one.invoer(), one);
      assertThat(other).as("%s asks the same", one).isNull();
    }
  }
}
