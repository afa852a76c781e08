package nl.eigenbijdrage.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {

  private static String day(String text) {
    try {
      return DateParser.day(Feit.DATUM, text).toString();
    } catch (ProblemException e) {
      assertThat(e.problem().feit()).isEqualTo("datum");
      return e.problem().code();
    }
  }

  private static String partial(String text) {
    try {
      DateRange range = DateParser.partial(Feit.GEBOORTEDATUM, text);
      return range.van() + ".." + range.tot();
    } catch (ProblemException e) {
      assertThat(e.problem().feit()).isEqualTo("geboortedatum");
      return e.problem().code();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-05",
        "2026-3-5",
        "2026/03/05",
        "05-03-2026",
        "5-3-2026",
        "5/3/2026",
        "05/03/2026",
        "5 maart 2026",
        "05 Maart 2026",
        "5 mrt 2026",
        "5 mrt. 2026",
        "5 maa 2026",
        "5 MAART 2026",
        "5 march 2026",
        "5 mar 2026",
        "5-mrt-2026",
        " 5  maart  2026 ",
        "5\u00A0maart\u00A02026",
      })
  void readsADayAsPeopleWriteIt(String text) {
    assertThat(day(text)).isEqualTo("2026-03-05");
  }

  @ParameterizedTest
  @CsvSource({
    "januari, january, jan, 01",
    "februari, february, feb, 02",
    "maart, march, mrt, 03",
    "april, april, apr, 04",
    "mei, may, mei, 05",
    "juni, june, jun, 06",
    "juli, july, jul, 07",
    "augustus, august, aug, 08",
    "september, september, sept, 09",
    "oktober, october, okt, 10",
    "november, november, nov, 11",
    "december, december, dec, 12",
  })
  void knowsTheMonthsInBothLanguages(String dutch, String english, String shortName, String month) {
    for (String name :
        new String[] {dutch, english, shortName, shortName + ".", dutch.toUpperCase(Locale.ROOT)}) {
      assertThat(day("7 " + name + " 1959")).as(name).isEqualTo("1959-" + month + "-07");
      assertThat(partial(name + " 1959")).as(name).startsWith("1959-" + month + "-01..");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1959-06, 1959-06-01..1959-06-30",
    "6-1959, 1959-06-01..1959-06-30",
    "06/1959, 1959-06-01..1959-06-30",
    "juni 1959, 1959-06-01..1959-06-30",
    "2024-02, 2024-02-01..2024-02-29",
    "1959, 1959-01-01..1959-12-31",
    "12-3-1959, 1959-03-12..1959-03-12",
  })
  void readsAPartOfADateWhereThatIsAllowed(String text, String range) {
    assertThat(partial(text)).isEqualTo(range);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30, datum-bestaat-niet",
    "30-02-2026, datum-bestaat-niet",
    "30 februari 2026, datum-bestaat-niet",
    "2025-02-29, datum-bestaat-niet",
    "2026-04-31, datum-bestaat-niet",
    "2026-13-01, datum-bestaat-niet",
    "2026-00-01, datum-bestaat-niet",
    "2026-01-00, datum-bestaat-niet",
    "2026-01-32, datum-bestaat-niet",
    "2026-03, datum",
    "2026, datum",
    "maart 2026, datum",
    "15-03-26, datum",
    "03-15-2026, datum-bestaat-niet",
    "15.03.2026, datum",
    "morgen, datum",
    "5 foo 2026, datum",
    "5 ma 2026, datum",
    "2026-03-15T00:00, datum",
    "2026-03-15-01, datum",
    "2026--15, datum",
    "-2026-03-15, datum",
    "20260315, datum",
    "2026-03-1x, datum",
    "15 maart, datum",
    "'٢٠٢٦-٠٣-١٥', datum",
  })
  void refusesTheRest(String text, String code) {
    assertThat(day(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "59, datum-of-deel",
    "juni, datum-of-deel",
    "15 juni, datum-of-deel",
    "1959-13, datum-bestaat-niet"
  })
  void refusesAPartThatSaysTooLittle(String text, String code) {
    assertThat(partial(text)).isEqualTo(code);
  }
}
