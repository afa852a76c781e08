package nl.eigenbijdrage.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GemeenteregisterTest {

  private static final Gemeenteregister REGISTER = new JsonRates(RatesSource.builtIn()).register();

  private static List<String> codes(List<RegisterGemeente> gemeenten) {
    return gemeenten.stream().map(RegisterGemeente::code).toList();
  }

  private static RegisterGemeente withCode(String code) {
    return REGISTER.withCode(code).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Leiden | GM0546",
        "LEIDEN | GM0546",
        "gemeente Leiden | GM0546",
        "Leiden (ZH) | GM0546",
        "GM0546 | GM0546",
        "gm0546 | GM0546",
        "546 | GM0546",
        "0546 | GM0546",
        "34 | GM0034",
        "'s-Gravenhage | GM0518",
        "s gravenhage | GM0518",
        "’s-Gravenhage | GM0518",
        "Den Haag | GM0518",
        "denhaag | GM0518",
        "The Hague | GM0518",
        "Den Bosch | GM0796",
        "s-hertogenbosch | GM0796",
        "'s Hertogenbosch | GM0796",
        "Hengelo | GM0164",
        "Hengelo (O.) | GM0164",
        "Hengelo (Ov) | GM0164",
        "Laren | GM0417",
        "laren nh | GM0417",
        "Bergen (NH.) | GM0373",
        "Bergen NH | GM0373",
        "bergen (n.h.) | GM0373",
        "Bergen (L) | GM0893",
        "Bergen Limburg | GM0893",
        "Súdwest-Fryslân | GM1900",
        "sudwest fryslan | GM1900",
        "Capelle a/d IJssel | GM0502",
        "Capelle aan den ĳssel | GM0502",
        "Mill en St. Hubert | GM0815",
        "Weesp | GM0457",
      })
  void findsByNameOtherNameOrCode(String text, String code) {
    assertThat(codes(REGISTER.find(text))).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"leidn", "Laren (Gld)", "GM9999", "99999", "GM", "", " ", "-", "(NH.)"})
  void findsNothingElse(String text) {
    assertThat(REGISTER.find(text)).isEmpty();
  }

  @Test
  void findsBothWhenTheNameDoesNotTellThemApart() {
    assertThat(codes(REGISTER.find("bergen"))).containsExactlyInAnyOrder("GM0373", "GM0893");
  }

  @Test
  void findsEveryGemeenteByEachOfItsNames() {
    for (RegisterGemeente gemeente : REGISTER.all()) {
      List<String> names = new ArrayList<>(gemeente.ookBekendAls());
      names.add(gemeente.naam());
      names.add(gemeente.dagelijkseNaam());
      names.add(gemeente.code());
      names.add(gemeente.naam().toUpperCase(java.util.Locale.ROOT));
      for (String name : names) {
        assertThat(REGISTER.find(name)).as(name).containsExactly(gemeente);
      }
    }
  }

  @Test
  void isItselfAsLongAsItExists() {
    RegisterGemeente weesp = withCode("GM0457");

    assertThat(REGISTER.onDay(weesp, LocalDate.of(2022, 3, 23))).containsExactly(weesp);
    assertThat(codes(REGISTER.onDay(weesp, LocalDate.of(2022, 3, 24)))).containsExactly("GM0363");
  }

  @Test
  void givesAllThatASplitGemeenteWasDividedOver() {
    assertThat(codes(REGISTER.onDay(withCode("GM0788"), LocalDate.of(2021, 1, 1))))
        .containsExactlyInAnyOrder("GM0824", "GM0757", "GM0855", "GM0865");
  }

  @Test
  void givesThePredecessorsOfOneThatDidNotExistYet() {
    assertThat(codes(REGISTER.onDay(withCode("GM1940"), LocalDate.of(2015, 6, 30))))
        .containsExactly("GM1921");
    assertThat(codes(REGISTER.onDay(withCode("GM1982"), LocalDate.of(2021, 12, 31)))).hasSize(5);
  }

  @Test
  void everyGemeenteIsOneOrMoreOnEveryDay() {
    for (RegisterGemeente gemeente : REGISTER.all()) {
      for (int year = 2015; year <= 2027; year++) {
        LocalDate day = LocalDate.of(year, 1, 1);

        assertThat(REGISTER.onDay(gemeente, day))
            .as("%s on %s", gemeente.naam(), day)
            .isNotEmpty()
            .allMatch(one -> one.existsOn(day));
      }
    }
  }

  @Test
  void completesNames() {
    assertThat(REGISTER.startingWith("leid"))
        .containsExactly("Leiden", "Leiderdorp", "Leidschendam-Voorburg");
    assertThat(REGISTER.startingWith("Den ")).contains("Den Bosch", "Den Haag", "Den Helder");
    assertThat(REGISTER.startingWith("sud")).contains("Súdwest-Fryslân");
    assertThat(REGISTER.startingWith("xx")).isEmpty();
    assertThat(REGISTER.startingWith("")).hasSizeGreaterThan(400).doesNotContain("Den Bosch");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'s-Hertogenbosch | s-hertogenbosch",
        "Laren (NH.) | laren",
        "Nuenen, Gerwen en Nederwetten | nuenen-gerwen-en-nederwetten",
        "Súdwest-Fryslân | sudwest-fryslan",
        "Kollumerland c.a. | kollumerland-c-a",
      })
  void namesTheFolder(String name, String folder) {
    assertThat(Gemeentenaam.folder(name)).isEqualTo(folder);
  }
}
