package nl.eigenbijdrage.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Algemene Ouderdomswet, article 7a: the age by day of birth. */
class AowTabelTest {

  private final AowTabel aow = new JsonRates(RatesSource.builtIn()).aow();

  @ParameterizedTest
  @CsvSource({
    "1900-01-01, 1947-12-31, 65,  0,    0",
    "1948-01-01, 1948-11-30, 65,  1, 2013",
    "1948-12-01, 1949-10-31, 65,  2, 2014",
    "1949-11-01, 1950-09-30, 65,  3, 2015",
    "1950-10-01, 1951-06-30, 65,  6, 2016",
    "1951-07-01, 1952-03-31, 65,  9, 2017",
    "1952-04-01, 1952-12-31, 66,  0, 2018",
    "1953-01-01, 1953-08-31, 66,  4, 2019",
    "1953-09-01, 1954-08-31, 66,  4, 2020",
    "1954-09-01, 1955-08-31, 66,  4, 2021",
    "1955-09-01, 1956-05-31, 66,  7, 2022",
    "1956-06-01, 1957-02-28, 66, 10, 2023",
    "1957-03-01, 1957-12-31, 67,  0, 2024",
    "1958-01-01, 1958-12-31, 67,  0, 2025",
    "1959-01-01, 1959-12-31, 67,  0, 2026",
    "1960-01-01, 1960-12-31, 67,  0, 2027",
    "1961-01-01, 1961-09-30, 67,  3, 2028",
    "1961-10-01, 1962-09-30, 67,  3, 2029",
    "1962-10-01, 1963-09-30, 67,  3, 2030",
    "1963-10-01, 1964-09-30, 67,  3, 2031",
  })
  void everyRowOfTheTableHoldsFromItsFirstToItsLastDay(
      LocalDate first, LocalDate last, int years, int months, int reachedIn) {
    for (LocalDate born = first; !born.isAfter(last); born = born.plusDays(1)) {
      LocalDate expected = born.plusMonths(12L * years + months);
      assertThat(aow.aowDatum(born)).as("born %s", born).contains(expected);
      assertThat(aow.leeftijd(born).maanden()).isEqualTo(12 * years + months);
      if (reachedIn > 0) {
        assertThat(expected.getYear()).as("born %s", born).isEqualTo(reachedIn);
      }
    }
  }

  @Test
  void whoeverWasBornFromOctober1964HasNoDateYet() {
    LocalDate born = LocalDate.of(1964, 10, 1);

    assertThat(aow.aowDatum(born)).isEmpty();
    assertThat(aow.leeftijd(born).isKnown()).isFalse();
    assertThat(aow.earliestAowDatum(born)).isEqualTo(LocalDate.of(2032, 1, 1));
  }

  /** Born on the 31st, and the month in which the age is reached has no 31st: its last day. */
  @ParameterizedTest
  @CsvSource({
    "1953-10-31, 2020-02-29",
    "1954-10-31, 2021-02-28",
    "1956-08-31, 2023-06-30",
    "1955-11-30, 2022-06-30",
  })
  void aMissingDayBecomesTheLastOfTheMonth(LocalDate born, LocalDate reached) {
    assertThat(aow.aowDatum(born)).contains(reached);
  }

  @Test
  void neverComesEarlierForSomebodyBornLater() {
    LocalDate previous = LocalDate.MIN;
    LocalDate last = LocalDate.of(1990, 1, 1);
    for (LocalDate born = LocalDate.of(1930, 1, 1); born.isBefore(last); born = born.plusDays(1)) {
      LocalDate reached = aow.earliestAowDatum(born);
      assertThat(reached).as("born %s", born).isAfterOrEqualTo(previous);
      previous = reached;
    }
  }

  @Test
  void everyAgeHasASource() {
    for (int year = 1940; year < 1965; year++) {
      assertThat(aow.leeftijd(LocalDate.of(year, 1, 1)).bronnen()).isNotEmpty();
    }
  }
}
