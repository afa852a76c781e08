package nl.eigenbijdrage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import nl.eigenbijdrage.value.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BijdrageperiodenTest {

  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  @Test
  void everyDayLiesInExactlyOnePeriodAndPeriodsJoin() {
    Periode periode = Bijdrageperioden.on(FIRST);
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      if (day.isAfter(periode.tot())) {
        Periode next = Bijdrageperioden.next(periode);
        assertThat(next.van()).isEqualTo(day).isEqualTo(periode.tot().plusDays(1));
        periode = next;
      }
      assertThat(Bijdrageperioden.on(day)).isEqualTo(periode);
      assertThat(periode.contains(day)).isTrue();
      assertThat(periode.tot()).isAfterOrEqualTo(periode.van());
    }
  }

  /**
   * Article 3.8 lid 3, texts to 2019: by ISO week, twelve of four weeks and one of four or five.
   */
  @Test
  void periodsToFollowIsoWeeks() {
    for (LocalDate day = FIRST; day.isBefore(LocalDate.of(2019, 12, 30)); day = day.plusDays(1)) {
      Periode periode = Bijdrageperioden.on(day);
      int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);

      assertThat(periode.soort()).isEqualTo(Periode.Soort.VIER_WEKEN);
      assertThat(periode.jaar()).isEqualTo(day.get(IsoFields.WEEK_BASED_YEAR));
      assertThat(periode.nummer()).isEqualTo(Math.min((week - 1) / 4 + 1, 13));
    }
  }

  /** Wmo 2015, article 2.1.4a lid 4: per month. */
  @Test
  void periodsFrom2020AreCalendarMonths() {
    for (LocalDate day = LocalDate.of(2020, 1, 1); !day.isAfter(LAST); day = day.plusDays(1)) {
      Periode periode = Bijdrageperioden.on(day);
      YearMonth month = YearMonth.from(day);

      assertThat(periode.soort()).isEqualTo(Periode.Soort.MAAND);
      assertThat(periode.van()).isEqualTo(month.atDay(1));
      assertThat(periode.tot()).isEqualTo(month.atEndOfMonth());
      assertThat(periode.code()).isEqualTo(month.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2015, 2014-12-29, 2016-01-03, 35",
    "2016, 2016-01-04, 2017-01-01, 28",
    "2017, 2017-01-02, 2017-12-31, 28",
    "2018, 2018-01-01, 2018-12-30, 28",
    "2019, 2018-12-31, 2019-12-29, 28",
  })
  void aYearStartsAndEndsAsPublished(int year, LocalDate start, LocalDate end, int lastDays) {
    Periode first = Bijdrageperioden.find(year + "-P01").orElseThrow();
    Periode last = Bijdrageperioden.find(year + "-P13").orElseThrow();

    assertThat(first.van()).isEqualTo(start);
    assertThat(last.tot()).isEqualTo(end);
    assertThat(ChronoUnit.DAYS.between(last.van(), last.tot()) + 1).isEqualTo(lastDays);
    for (int number = 1; number <= 13; number++) {
      Periode periode =
          Bijdrageperioden.find(year + (number < 10 ? "-P0" : "-P") + number).orElseThrow();
      assertThat(periode.van()).isEqualTo(start.plusDays(28L * (number - 1)));
      assertThat(periode.jaar()).isEqualTo(year);
    }
  }

  @Test
  void twoDaysLieBetweenTheLastPeriodAndTheFirstMonth() {
    Periode between = Bijdrageperioden.on(LocalDate.of(2019, 12, 30));

    assertThat(between.isBetweenPeriods()).isTrue();
    assertThat(between.tot()).isEqualTo(LocalDate.of(2019, 12, 31));
    assertThat(Bijdrageperioden.next(between).code()).isEqualTo("2020-01");
  }

  @Test
  void findsEveryPeriodByItsCode() {
    for (Periode periode = Bijdrageperioden.on(FIRST);
        !periode.van().isAfter(LAST);
        periode = Bijdrageperioden.next(periode)) {
      if (!periode.isBetweenPeriods()) {
        assertThat(Bijdrageperioden.find(periode.code())).contains(periode);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-13",
        "2026-00",
        "2019-01",
        "2014-P01",
        "2020-P01",
        "2018-P14",
        "2018-P00",
        "2018-P1",
        "2026-3",
        "2026/03",
        "2026-0x",
        "2018-p07",
        "202x-03",
        " 2026-03",
      })
  void findsNothingElse(String code) {
    assertThat(Bijdrageperioden.find(code)).isEmpty();
  }

  @Test
  void exactlyOneRegimeHoldsOnEveryDayFrom2019() {
    for (Periode periode = Bijdrageperioden.on(LocalDate.of(2018, 12, 31));
        !periode.van().isAfter(LAST);
        periode = Bijdrageperioden.next(periode)) {
      Regime regime = new Regimes().home(periode);
      assertThat(regime.holdsOn(periode.van())).isTrue();
    }
  }
}
