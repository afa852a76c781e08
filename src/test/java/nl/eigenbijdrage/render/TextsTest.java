package nl.eigenbijdrage.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.question.Choices;
import nl.eigenbijdrage.situation.Coded;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.GewoonGeval;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Percentage;
import nl.eigenbijdrage.value.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

  private static final Path FOLDER = Path.of("src/main/resources/nl/eigenbijdrage/render");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

  /** The properties files, without language. */
  static List<String> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_nl.properties"))
          .map(name -> name.substring(0, name.indexOf('_')))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Set<String> keys(String file, Taal taal) {
    return new TreeSet<>(new TextsFile(file, taal).keys());
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyTextExistsInBothLanguages(String file) {
    assertThat(keys(file, Taal.EN)).isEqualTo(keys(file, Taal.NL));
  }

  @ParameterizedTest
  @MethodSource("files")
  void bothLanguagesFillInTheSame(String file) {
    TextsFile dutch = new TextsFile(file, Taal.NL);
    TextsFile english = new TextsFile(file, Taal.EN);
    for (String key : dutch.keys()) {
      assertThat(placeholders(english.get(key)))
          .as("%s in %s", key, file)
          .isEqualTo(placeholders(dutch.get(key)));
    }
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("files")
  void noTextIsEmptyOrBearsTracesOfTyping(String file) {
    for (Taal taal : Taal.values()) {
      TextsFile texts = new TextsFile(file, taal);
      for (String key : texts.keys()) {
        String text = texts.get(key);
        assertThat(text).as(key).isNotBlank().doesNotContain("TODO", "\t", "''", "€{", " ,");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void noKeyStandsTwiceInAFile(String file) throws IOException {
    for (Taal taal : Taal.values()) {
      Map<String, Integer> seen = new HashMap<>();
      Path path = FOLDER.resolve(file + "_" + taal.code() + ".properties");
      for (String line : Files.readAllLines(path)) {
        int equals = line.indexOf('=');
        if (!line.startsWith("#") && !line.startsWith(" ") && equals > 0) {
          assertThat(seen.merge(line.substring(0, equals).strip(), 1, Integer::sum))
              .as("%s in %s", line, path)
              .isEqualTo(1);
        }
      }
    }
  }

  @Test
  void noKeyStandsInTwoFiles() {
    Map<String, String> seen = new HashMap<>();
    for (String file : files()) {
      for (String key : keys(file, Taal.NL)) {
        assertThat(seen.put(key, file)).as("%s also in %s", key, file).isNull();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void everyCodeHasItsTexts(Taal taal) {
    Texts texts = new Texts(taal);
    List<String> needed = new ArrayList<>();
    for (Grond grond : Grond.values()) {
      needed.add("verandert.betalen." + grond.code());
      needed.add("verandert.niets." + grond.code());
    }
    Map<Feit, Object> care = Map.of(Feit.ZORG, Zorg.WLZ_INSTELLING);
    Map<Feit, Object> beschermdWonen = Map.of(Feit.ZORG, Zorg.BESCHERMD_WONEN);
    for (Feit feit : Feit.values()) {
      needed.add("ontbreekt." + feit.code());
      needed.add("feit." + feit.code());
      if (GewoonGeval.has(feit, care) || GewoonGeval.has(feit, beschermdWonen)) {
        needed.add("aanname." + feit.code());
      }
      if (feit.soort() != Feit.Soort.SUPPORT_KEY) {
        needed.add("feit." + feit.code() + ".hulp");
      }
    }
    for (VoorzieningSoort soort : VoorzieningSoort.values()) {
      needed.add("soort." + soort.code());
    }
    for (Coded soort : Choices.of(Feit.SOORT)) {
      needed.add("vraag.voorziening.keuze." + soort.code());
    }
    for (Periode.Soort soort : Periode.Soort.values()) {
      needed.add("per." + soort.code());
    }
    for (int month = 1; month <= 12; month++) {
      needed.add("maand." + month);
    }
    assertThat(needed).allMatch(texts::has);
  }

  @Test
  void aKeyWithoutATextIsADefect() {
    assertThatThrownBy(() -> new Texts(Taal.NL).text("bestaat.niet"))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|€ 0,00|€0.00",
        "5|€ 0,05|€0.05",
        "2180|€ 21,80|€21.80",
        "111580|€ 1.115,80|€1,115.80",
        "99999999999|€ 999.999.999,99|€999,999,999.99",
        "100000|€ 1.000,00|€1,000.00",
        "-150050|€ -1.500,50|-€1,500.50",
      })
  void writesMoneyAsPeopleDo(long cents, String dutch, String english) {
    assertThat(new Texts(Taal.NL).show(Euro.ofCents(cents))).isEqualTo(dutch);
    assertThat(new Texts(Taal.EN).show(Euro.ofCents(cents))).isEqualTo(english);
  }

  @Test
  void writesDaysAndPercentagesAsPeopleDo() {
    Texts dutch = new Texts(Taal.NL);
    Texts english = new Texts(Taal.EN);

    assertThat(dutch.show(LocalDate.of(2026, 3, 5))).isEqualTo("5 maart 2026");
    assertThat(english.show(LocalDate.of(2026, 3, 5))).isEqualTo("5 March 2026");
    assertThat(dutch.show(Percentage.parse("12.5"))).isEqualTo("12,5 %");
    assertThat(english.show(Percentage.parse("12.5"))).isEqualTo("12.5%");
    assertThat(dutch.show(List.of("a", Euro.ofCents(1)))).contains("a").contains("€ 0,01");
  }

  @Test
  void fillsInNothingThatCameFromOutside() {
    Texts texts = new Texts(Taal.NL);
    String filled = texts.text(Message.of("melding.gemeente-geen-gegevens", "{1} {0} {9}", 2026));

    assertThat(filled).contains("{1} {0} {9}").contains("2026");
  }

  @Test
  void theKindsOfOutcomeAreKnownToTheHeadline() {
    assertThat(Outcome.class.getPermittedSubclasses()).hasSize(4);
  }
}
