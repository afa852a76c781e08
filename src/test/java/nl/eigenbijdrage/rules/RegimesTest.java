package nl.eigenbijdrage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.value.Periode;
import org.junit.jupiter.api.Test;

/** The calendar of the law: on every day exactly one body of rules, with the figures it needs. */
class RegimesTest {

  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  /** No text with these two thresholds of 2017 was found. */
  private static final List<Tarief> WITHOUT_SOURCE =
      List.of(Tarief.DREMPELINKOMEN_ONGEHUWD_ONDER, Tarief.DREMPELINKOMEN_GEHUWD_PENSIOEN);

  private final Regimes regimes = new Regimes();
  private final Rates rates = new JsonRates(RatesSource.builtIn());

  @Test
  void everyDayHasTheRulesOfItsPeriod() {
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      Periode periode = Bijdrageperioden.on(day);

      assertThat(regimes.home(periode).regeling()).as("%s", day).isEqualTo(expected(periode));
    }
  }

  private static Regeling expected(Periode periode) {
    return switch (periode.jaar()) {
      case 2015, 2016 -> Regeling.INKOMENSAFHANKELIJK_2015;
      case 2017, 2018 -> Regeling.INKOMENSAFHANKELIJK_2017;
      case 2019 -> Regeling.ABONNEMENTSTARIEF_2019;
      default -> Regeling.ABONNEMENTSTARIEF_2020;
    };
  }

  @Test
  void everyPeriodHasTheFiguresThatItsRulesNeed() {
    for (Periode periode = Bijdrageperioden.on(FIRST);
        !periode.van().isAfter(LAST);
        periode = Bijdrageperioden.next(periode)) {
      Optional<Jaartarieven> tarieven = rates.jaar(periode.jaar());
      assertThat(tarieven).as(periode.code()).isPresent();
      for (Tarief tarief : needed(periode.jaar())) {
        boolean known = tarieven.get().on(tarief, periode.van()).isPresent();
        boolean missing = periode.jaar() == 2017 && WITHOUT_SOURCE.contains(tarief);
        assertThat(known).as("%s in %s", tarief, periode.code()).isEqualTo(!missing);
      }
    }
  }

  private static List<Tarief> needed(int jaar) {
    List<Tarief> needed = new ArrayList<>();
    needed.add(Tarief.VERMOGENSINKOMENSBIJTELLING);
    needed.add(Tarief.HEFFINGVRIJ_VERMOGEN);
    needed.add(Tarief.PEILJAARVERLEGGING);
    if (jaar >= 2019) {
      needed.add(Tarief.ABONNEMENTSTARIEF);
      return needed;
    }
    needed.add(Tarief.BIJDRAGEPERCENTAGE);
    for (Categorie categorie : Categorie.values()) {
      needed.add(Tarief.drempelinkomen(categorie));
      boolean letterB = categorie == Categorie.GEHUWD_ONDER_PENSIOENLEEFTIJD && jaar >= 2017;
      if (!letterB) {
        needed.add(Tarief.basisbijdrage(categorie));
      }
    }
    if (jaar <= 2017) {
      needed.add(Tarief.OUDERENTOESLAG_GRONDSLAG);
      needed.add(Tarief.OUDERENTOESLAG_GRONDSLAG_PARTNERS);
      needed.add(Tarief.OUDERENTOESLAG_INKOMEN_HOOG);
      needed.add(Tarief.OUDERENTOESLAG_INKOMEN_LAAG);
      needed.add(Tarief.OUDERENTOESLAG_VRIJSTELLING_HOOG);
      needed.add(Tarief.OUDERENTOESLAG_VRIJSTELLING_LAAG);
    } else {
      needed.add(Tarief.COMPENSATIE_PROCENT);
      needed.add(Tarief.COMPENSATIE_MAXIMUM);
      needed.add(Tarief.COMPENSATIE_INKOMENSGRENS);
    }
    return needed;
  }
}
