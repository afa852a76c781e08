package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.eigenbijdrage.cli.Program.Run;
import nl.eigenbijdrage.render.Taal;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.situation.Feit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of the program and of every command, in both languages. */
class HelpTest {

  /** What somebody types to get help: on everything, on a command, on its parts. */
  static Stream<List<String>> calls() {
    List<List<String>> calls = new ArrayList<>();
    for (String language : List.of("nl", "en")) {
      calls.add(List.of("--help", "--taal", language));
      for (String name : Commands.NAMES) {
        calls.add(List.of(name, "--help", "--taal", language));
        for (String part : Commands.parts(name)) {
          calls.add(List.of(name, part, "-h", "--taal", language));
        }
      }
    }
    return calls.stream();
  }

  private static Run help(List<String> call) {
    return Program.run(call.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void opensWithAnExampleAndFitsTheScreen(List<String> call) {
    Run run = help(call);
    boolean dutch = call.contains("nl");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith(dutch ? "Voorbeeld:\n  " : "Example:\n  ");
    assertThat(run.out().lines().skip(1).findFirst().orElseThrow()).contains("eigen-bijdrage");
    assertThat(run.out()).contains(dutch ? "\nExitcodes:\n  0 " : "\nExit codes:\n  0 ");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(run.out()).doesNotContain("{0}").doesNotContain("\u001B").doesNotContain("\t");
  }

  @ParameterizedTest
  @MethodSource("calls")
  void isReadableOnANarrowScreen(List<String> call) {
    Run run = new Program().atTerminal(40).execute(call.toArray(String[]::new));

    assertThat(run.exit()).isZero();
    assertThat(run.out()).doesNotContain("\u001B");
  }

  @Test
  void theProgramListsEveryCommandThatExists() {
    String out = Program.run("--help").out();

    for (String name : Commands.NAMES) {
      assertThat(out).contains("\n  " + name + " ");
      assertThat(Commands.find(name).isPresent() || !Commands.parts(name).isEmpty())
          .as(name)
          .isTrue();
    }
  }

  @Test
  void everyExampleUsesWhatTheCommandKnows() {
    for (Taal taal : Taal.values()) {
      Texts texts = new Texts(taal);
      for (CommandPage page : CommandPage.all(texts)) {
        String examples = texts.text(CommandPage.key(page.name()) + ".voorbeeld");
        List<String> known = new ArrayList<>();
        page.options().forEach(option -> known.addAll(List.of(option.names())));
        assertThat(examples).contains("eigen-bijdrage " + page.name());
        for (String word : examples.split("[\\s\"=]+", -1)) {
          boolean ofThisCommand = word.startsWith("-") && word.length() > 1;
          assertThat(!ofThisCommand || known.contains(word)).as(examples + ": " + word).isTrue();
        }
      }
    }
  }

  @Test
  void everyOptionIsExplained() {
    for (Taal taal : Taal.values()) {
      for (CommandPage page : CommandPage.all(new Texts(taal))) {
        assertThat(page.sections())
            .allSatisfy(
                section ->
                    assertThat(section.options())
                        .isNotEmpty()
                        .allSatisfy(o -> assertThat(CommandPage.meaning(o)).isNotBlank()));
      }
    }
  }

  @Test
  void berekenShowsEveryFactInItsGroup() {
    String out = Program.run("bereken", "--help").out();

    for (Feit feit : Feit.values()) {
      if (feit.soort() != Feit.Soort.SUPPORT_KEY) {
        assertThat(out).contains("\n  --" + feit.flag() + " ");
      }
    }
    assertThat(out)
        .contains(
            "\nDag en huishouden:\n", "\nHulp:\n", "\nGemeente:\n", "\nInkomen en vermogen:\n")
        .contains("  start=...")
        .contains("huishoudelijke-hulp, begeleiding");
    assertThat(out.indexOf("--wlz")).isGreaterThan(out.indexOf("Redenen om niets te betalen:"));
  }

  @Test
  void helpGoesBeforeWhateverElseIsWrong() {
    Run run = Program.run("bereken", "--leeftijd", "-4", "--geen-optie", "-h");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Voorbeeld:");
  }

  @Test
  void theVersionNamesTheYears() {
    Run run = Program.run("-V");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).matches("eigen-bijdrage \\S+ \\(commit \\S+\\), .*2015 .* 20\\d\\d\n");
    assertThat(Program.run("--version", "--taal", "en").out()).contains("rates 2015 to 20");
  }

  @Test
  void withoutATerminalThereIsAShortHelp() {
    Run run = Program.run();

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("eigen-bijdrage --help");
    assertThat(Program.run("--taal", "en").err()).contains("explains everything");
  }

  // ---- --taal ----

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--taal en aow 1959-06-15",
        "--taal=en aow 1959-06-15",
        "aow --taal en 1959-06-15",
        "aow 1959-06-15 --taal=en",
        "--geen-kleur aow 1959-06-15 --taal en",
        "tarieven --taal en toon",
        "--taal en tarieven toon --jaar 2026",
      })
  void theLanguageMayStandAnywhere(String line) {
    Run run = Program.run(line.split(" ", -1));

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).containsAnyOf("Somebody born", "Rates of");
  }

  @Test
  void anotherLanguageIsRefused() {
    Run run = Program.run("bereken", "--leeftijd", "-4", "--taal", "fr");
    Run json = Program.run("--taal=DE", "bereken", "--json", "--huishouden=alleen");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("taal: \"fr\" ken ik hier niet. Kies uit: nl, en.")
        .contains("leeftijd: \"-4\"");
    assertThat(json.errJson().at("/fouten/0/feit").asText()).isEqualTo("taal");
    assertThat(Program.run("--help", "--taal", "fr").exit()).isEqualTo(2);
    assertThat(Program.run("--taal", "fr").exit()).isEqualTo(2);
  }

  @Test
  void aLanguageWithoutAWordOrTwiceIsRefused() {
    assertThat(Program.run("begrip", "--taal").err()).contains("taal: Hier hoort iets achter");
    assertThat(Program.run("begrip", "--taal", "--json").errJson().at("/fouten/0/code").asText())
        .isEqualTo("optie-leeg");
    assertThat(Program.run("--taal", "en", "begrip", "--taal", "nl").err())
        .contains("taal: This is given twice");
  }

  @Test
  void aFlagBeforeTheCommandCounts() {
    Run run = Program.run("--json", "aow", "1959");

    assertThat(run.exit()).isZero();
    assertThat(run.json().get("versie").asInt()).isEqualTo(1);
  }

  @Test
  void aMisspeltCommandIsPointedOut() {
    assertThat(Program.run("berekn").err()).contains("Bedoelt u \"bereken\"?");
    assertThat(Program.run("zzzzzz").err()).contains("Zie \"eigen-bijdrage --help\"");
    assertThat(Program.run("--leeftijd", "80").exit()).isEqualTo(2);
  }
}
