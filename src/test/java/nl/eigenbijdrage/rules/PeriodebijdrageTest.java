package nl.eigenbijdrage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.SituationBuilder;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import org.junit.jupiter.api.Test;

/**
 * The sums of 2015-2018 against the formula of article 3.8 written down a second time, in decimal
 * numbers and with the figures of the article.
 */
class PeriodebijdrageTest {

  private static final DateRange OLD = DateRange.day(LocalDate.of(1930, 4, 11));
  private static final DateRange YOUNG = DateRange.day(LocalDate.of(1970, 4, 11));

  private static final List<String> INCOMES =
      List.of(
          "-2500.00",
          "0.00",
          "9999.99",
          "15433.33",
          "17473.99",
          "17474.00",
          "17474.01",
          "20074.99",
          "20875.00",
          "22872.99",
          "22873.01",
          "24128.07",
          "28177.03",
          "35000.00",
          "35175.01",
          "51234.56",
          "250000.00");
  private static final List<String> WEALTHS =
      List.of("0.00", "0.01", "1000.00", "22499.99", "22500.00", "22500.01", "87654.32");

  /** Base and threshold per kind of household, and the percentage. */
  private record Jaar(Map<String, String[]> schalen, String procent) {}

  private static final Map<Integer, Jaar> JAREN =
      Map.of(
          2015,
          new Jaar(
              Map.of(
                  "alleen-onder", new String[] {"19.40", "22331"},
                  "alleen-aow", new String[] {"19.40", "16634"},
                  "samen-onder", new String[] {"27.60", "27917"},
                  "samen-aow", new String[] {"27.60", "23046"}),
              "15"),
          2016,
          new Jaar(
              Map.of(
                  "alleen-onder", new String[] {"19.40", "22486"},
                  "alleen-aow", new String[] {"19.40", "16887"},
                  "samen-onder", new String[] {"27.80", "28177"},
                  "samen-aow", new String[] {"27.80", "23374"}),
              "15"),
          2017,
          new Jaar(
              Map.of(
                  "alleen-aow", new String[] {"17.50", "17033"},
                  "samen-onder", new String[] {"0", "35000"}),
              "12.5"),
          2018,
          new Jaar(
              Map.of(
                  "alleen-onder", new String[] {"17.60", "22873"},
                  "alleen-aow", new String[] {"17.60", "17474"},
                  "samen-onder", new String[] {"0", "35175"},
                  "samen-aow", new String[] {"17.60", "24128"}),
              "12.5"));

  private final Assessor assessor = new Assessor(new JsonRates(RatesSource.builtIn()));

  @Test
  void isTheFormulaOfTheArticleForSingles() {
    for (int year : JAREN.keySet()) {
      for (String income : INCOMES) {
        for (String wealth : WEALTHS) {
          check(year, "alleen-onder", income, wealth, "0.00", "0.00");
          check(year, "alleen-aow", income, wealth, "0.00", "0.00");
        }
      }
    }
  }

  @Test
  void isTheFormulaOfTheArticleForCouples() {
    for (int year : JAREN.keySet()) {
      for (String income : INCOMES) {
        for (String wealth : WEALTHS) {
          check(year, "samen-onder", income, wealth, "12345.67", "22500.01");
          check(year, "samen-aow", income, wealth, "12345.67", "22500.01");
          check(year, "samen-aow", income, "0.00", "20100.00", wealth);
        }
      }
    }
  }

  private void check(
      int year, String kind, String income, String wealth, String income2, String wealth2) {
    Situation situation = situation(year, kind, income, wealth, income2, wealth2);
    Outcome outcome = assessor.assess(situation, Bijdrageperioden.on(situation.datum()));
    String described = year + " " + kind + " " + income + "/" + wealth;
    String[] schaal = JAREN.get(year).schalen().get(kind);
    if (schaal == null) {
      assertThat(outcome.bedragen()).as(described).isEmpty();
      return;
    }
    boolean couple = kind.startsWith("samen");
    BigDecimal total = counted(year, kind.endsWith("aow"), income, wealth);
    if (couple) {
      total = total.add(counted(year, true, income2, wealth2));
    }
    Euro expected = Euro.parse(amount(schaal, JAREN.get(year).procent(), total).toPlainString());
    assertThat(outcome.bedragen()).as(described).hasValue(EuroRange.exactly(expected));
  }

  /** Articles 3.9 and 3.9a for one person. */
  private static BigDecimal counted(int year, boolean pension, String income, String wealth) {
    BigDecimal inkomen = new BigDecimal(income);
    BigDecimal vermogen = new BigDecimal(wealth);
    BigDecimal counted = inkomen.add(vermogen.multiply(new BigDecimal("0.08")));
    boolean low =
        inkomen
                .subtract(vermogen.multiply(new BigDecimal("0.04")))
                .compareTo(new BigDecimal("20075"))
            < 0;
    return year == 2018 && pension && low
        ? counted.subtract(vermogen.multiply(new BigDecimal("0.12")).min(new BigDecimal("2700")))
        : counted;
  }

  private static BigDecimal amount(String[] schaal, String procent, BigDecimal income) {
    BigDecimal above = income.subtract(new BigDecimal(schaal[1])).max(BigDecimal.ZERO);
    BigDecimal yearly = above.multiply(new BigDecimal(procent)).movePointLeft(2);
    BigDecimal perPeriod = yearly.divide(BigDecimal.valueOf(13), 30, RoundingMode.DOWN);
    return perPeriod.add(new BigDecimal(schaal[0])).setScale(2, RoundingMode.HALF_UP);
  }

  private static Situation situation(
      int year, String kind, String income, String wealth, String income2, String wealth2) {
    boolean couple = kind.startsWith("samen");
    SituationBuilder facts =
        new SituationBuilder()
            .put(Feit.DATUM, LocalDate.of(year, 6, 5))
            .put(Feit.HUISHOUDEN, couple ? Huishouden.SAMEN : Huishouden.ALLEEN)
            .put(Feit.GEBOORTEDATUM, kind.endsWith("aow") ? OLD : YOUNG)
            .put(Feit.INKOMEN, Euro.parse(income))
            .put(Feit.GRONDSLAG, Euro.parse(wealth))
            .put(Feit.VOORZIENING, List.of(Voorziening.of(VoorzieningSoort.BEGELEIDING)))
            .put(Feit.WLZ, WlzBijdrage.GEEN)
            .put(Feit.OPVANGNACHTEN, false)
            .put(Feit.BESLUIT_GEMEENTE, BesluitGemeente.GEEN)
            .put(Feit.OUDER, false);
    if (couple) {
      facts
          .put(Feit.PARTNER_GEBOORTEDATUM, OLD)
          .put(Feit.PARTNER_INKOMEN, Euro.parse(income2))
          .put(Feit.PARTNER_GRONDSLAG, Euro.parse(wealth2));
    }
    return facts.build();
  }
}
