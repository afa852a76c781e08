package nl.eigenbijdrage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Tijdlijn;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.SituationBuilder;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.Vorm;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The countdown to the kostprijs against one that is written down a second time, by hand. */
class KostprijsTest {

  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private final Assessor assessor = new Assessor(new JsonRates(RatesSource.builtIn()));

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 19.00",
    "2020-01-02, 570.00",
    "2020-03-15, 189.99",
    "2020-05-31, 190.00",
    "2021-01-01, 580.00",
    "2022-07-01, 600.10",
    "2023-09-09, 399.60",
    "2023-12-31, 247.20",
    "2024-02-29, 1000.00",
    "2026-11-30, 43.60",
  })
  void isCountedDownMonthByMonthFrom2020(LocalDate start, String kostprijs) {
    Tijdlijn tijdlijn = tijdlijn(LocalDate.of(2020, 1, 1), start, kostprijs);

    BigDecimal rest = new BigDecimal(kostprijs);
    for (Outcome outcome : tijdlijn.perioden()) {
      YearMonth month = YearMonth.from(outcome.details().periode().van());
      BigDecimal amount = new BigDecimal(amount(month.getYear()));
      boolean begun = !start.isAfter(month.atDay(1));
      boolean corona = month.getYear() == 2020 && Set.of(4, 5).contains(month.getMonthValue());
      boolean due = begun && !corona && rest.compareTo(amount) >= 0;
      if (begun && !corona) {
        rest = rest.subtract(amount);
      }
      Euro expected = due ? Euro.parse(amount.toPlainString()) : Euro.ZERO;
      assertThat(outcome.bedragen())
          .as("%s from %s in %s", kostprijs, start, month)
          .hasValue(EuroRange.exactly(expected));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.01", "17.50", "60.00", "227.49", "227.50", "240.00", "300.00"})
  void isCountedDownToTheLastCentIn2019(String kostprijs) {
    LocalDate start = LocalDate.of(2018, 12, 31);
    Tijdlijn tijdlijn = tijdlijn(start, start, kostprijs);

    BigDecimal rest = new BigDecimal(kostprijs);
    for (Outcome outcome : tijdlijn.perioden().subList(0, 13)) {
      BigDecimal due = new BigDecimal("17.50").min(rest);
      rest = rest.subtract(due);
      assertThat(outcome.bedragen())
          .as("%s in %s", kostprijs, outcome.details().periode().code())
          .hasValue(EuroRange.exactly(Euro.parse(due.toPlainString())));
    }
    Outcome january = tijdlijn.perioden().get(14);
    boolean enough = rest.compareTo(new BigDecimal("19.00")) >= 0;
    assertThat(january.bedragen()).hasValue(EuroRange.exactly(Euro.parse(enough ? "19.00" : "0")));
  }

  @ParameterizedTest
  @CsvSource({"2017-02-10, 500.00", "2015-01-01, 2000.00", "2018-12-30, 30.00"})
  void whatWasPaidNeverExceedsTheKostprijs(LocalDate start, String kostprijs) {
    Tijdlijn tijdlijn = tijdlijn(start, start, kostprijs);

    BigDecimal paid = BigDecimal.ZERO;
    for (Outcome outcome : tijdlijn.perioden()) {
      paid = paid.add(new BigDecimal(outcome.bedragen().orElseThrow().min().toString()));
    }
    assertThat(paid).isLessThanOrEqualTo(new BigDecimal(kostprijs));
    assertThat(new BigDecimal(kostprijs).subtract(paid)).isLessThan(new BigDecimal("25"));
  }

  private static String amount(int year) {
    return switch (year) {
      case 2024 -> "20.60";
      case 2025 -> "21.00";
      case 2026 -> "21.80";
      default -> "19.00";
    };
  }

  private Tijdlijn tijdlijn(LocalDate van, LocalDate start, String kostprijs) {
    List<Voorziening> support = new ArrayList<>();
    support.add(
        new Voorziening(
            VoorzieningSoort.HULPMIDDEL,
            Vorm.NATURA,
            Wie.CLIENT,
            Optional.of(start),
            Optional.empty(),
            Optional.of(Euro.parse(kostprijs)),
            Optional.empty(),
            Set.of()));
    Situation situation =
        new SituationBuilder()
            .put(Feit.DATUM, LAST)
            .put(Feit.HUISHOUDEN, Huishouden.ALLEEN)
            .put(Feit.GEBOORTEDATUM, DateRange.day(LocalDate.of(1930, 4, 11)))
            .put(Feit.INKOMEN, Euro.parse("17200.00"))
            .put(Feit.GRONDSLAG, Euro.ZERO)
            .put(Feit.VOORZIENING, support)
            .put(Feit.WLZ, WlzBijdrage.GEEN)
            .put(Feit.OPVANGNACHTEN, false)
            .put(Feit.BESLUIT_GEMEENTE, BesluitGemeente.GEEN)
            .put(Feit.OUDER, false)
            .build();
    return Doorloop.van(assessor, Verloop.of(situation), van, LAST);
  }
}
