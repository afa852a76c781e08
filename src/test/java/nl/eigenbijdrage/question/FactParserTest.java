package nl.eigenbijdrage.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.eigenbijdrage.situation.Coded;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Gemeente;
import nl.eigenbijdrage.situation.Huishouden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactParserTest {

  private static Object read(Feit feit, String text) {
    try {
      return FactParser.parse(feit, text);
    } catch (ProblemException e) {
      assertThat(e.problem().feit()).isEqualTo(feit.code());
      return e.problem().code();
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "17, 17", "80, 80", "130, 130", "80 jaar, 80", "' 80 ', 80", "080, 80"})
  void readsAnAgeInWholeYears(String text, int age) {
    assertThat(read(Feit.LEEFTIJD, text)).isEqualTo(age);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-4",
        "131",
        "80,5",
        "80.5",
        "tachtig",
        "jaar",
        "+80",
        "1e2",
        "99999999999",
        "8 0"
      })
  void refusesAnAgeThatNobodyHas(String text) {
    assertThat(read(Feit.LEEFTIJD, text)).isEqualTo("leeftijd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "JA", "j", "yes", "y", " ja "})
  void readsYes(String text) {
    assertThat(read(Feit.OPVANGNACHTEN, text)).isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nee", "Nee", "n", "no"})
  void readsNo(String text) {
    assertThat(read(Feit.OPVANGNACHTEN, text)).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"misschien", "true", "1", "0", "jaja"})
  void refusesWhatIsNeitherYesNorNo(String text) {
    assertThat(read(Feit.OPVANGNACHTEN, text)).isEqualTo("ja-nee");
  }

  @ParameterizedTest
  @EnumSource(Feit.class)
  void readsEveryWordOfAChoice(Feit feit) {
    for (Coded value : Choices.of(feit)) {
      assertThat(read(feit, value.code())).isSameAs(value);
      assertThat(read(feit, " " + value.code().toUpperCase(Locale.ROOT))).isSameAs(value);
      assertThat(read(feit, value.code().replace('-', ' '))).isSameAs(value);
    }
    if (Choices.of(feit).length > 0) {
      assertThat(read(feit, "iets anders")).isEqualTo("keuze");
    }
  }

  @ParameterizedTest
  @EnumSource(Feit.class)
  void refusesAnEmptyAnswer(Feit feit) {
    for (String text : new String[] {"", "  ", "\t", "\u001B", "\u200B"}) {
      assertThat(read(feit, text)).isEqualTo("leeg");
    }
  }

  @Test
  void takesControlCharactersOutOfAName() {
    assertThat(read(Feit.GEMEENTE, " Lei\u001B[31mden\u0007\u202E "))
        .isEqualTo(new Gemeente("", "Lei[31mden"));
  }

  @Test
  void knowsWhatIsUnknown() {
    assertThat(FactParser.isUnknown("onbekend")).isTrue();
    assertThat(FactParser.isUnknown(" Onbekend ")).isTrue();
    assertThat(FactParser.isUnknown("unknown")).isTrue();
    assertThat(FactParser.isUnknown("")).isFalse();
    assertThat(FactParser.isUnknown("geen")).isFalse();
    assertThat(read(Feit.HUISHOUDEN, "samen")).isEqualTo(Huishouden.SAMEN);
  }
}
