package nl.eigenbijdrage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.outcome.Verandering;
import nl.eigenbijdrage.outcome.Verdeling;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Periode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every low and high contribution, and both against a second computation. */
class ZorgsomTest {

  private static final int EACH = 12;

  private static List<Arguments> years() {
    List<Arguments> years = new ArrayList<>();
    for (int year = 2015; year <= 2026; year++) {
      years.add(Arguments.of(year));
    }
    return years;
  }

  /** Cases at home and in the first months of a stay, which have the low contribution. */
  private static List<Zorggeval> low(int year) {
    Random chance = new Random(year);
    List<Zorggeval> cases = new ArrayList<>();
    List<String> kinds = new ArrayList<>(List.of("vpt", "pgb-wlz", "wlz-instelling"));
    kinds.add(year == 2015 ? "beschermd-wonen" : "mpt");
    for (int i = 0; i < EACH; i++) {
      for (String zorg : kinds) {
        boolean stay = zorg.equals("wlz-instelling") || zorg.equals("beschermd-wonen");
        cases.add(Zorggeval.of(chance, year, zorg, stay || chance.nextInt(4) == 0));
        String partner = List.of("geen", "wmo", stay ? zorg : "geen").get(chance.nextInt(3));
        cases.add(Zorggeval.of(chance, year, zorg, stay).samen(chance, partner));
      }
    }
    return cases;
  }

  /** Cases of a long stay without a partner at home, which have the high contribution. */
  private static List<Zorggeval> high(int year) {
    Random chance = new Random(year);
    List<Zorggeval> cases = new ArrayList<>();
    for (int i = 0; i < EACH * 2; i++) {
      cases.add(Zorggeval.of(chance, year, "wlz-instelling", false));
      cases.add(Zorggeval.of(chance, year, "beschermd-wonen", false));
      cases.add(
          Zorggeval.of(chance, year, "wlz-instelling", false).samen(chance, "wlz-instelling"));
    }
    return cases;
  }

  private static BigDecimal lowByOracle(Zorggeval one) {
    String zorg = one.text(Feit.ZORG);
    boolean home = zorg.equals("mpt") || zorg.equals("pgb-wlz");
    return one.orakel().low(home, "ja".equals(one.text(Feit.MPT_HOOGSTENS_20_UUR)));
  }

  @ParameterizedTest
  @MethodSource("years")
  void theLowContributionIsThatOfASecondComputation(int year) {
    for (Zorggeval one : low(year)) {
      assertThat(one.amount()).as(one.toString()).isEqualByComparingTo(lowByOracle(one));
      assertThat(one.outcome().details().regeling()).isEqualTo(Regeling.INTRAMURAAL_LAAG);
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void theHighContributionIsThatOfASecondComputation(int year) {
    for (Zorggeval one : high(year)) {
      Zorgorakel oracle = one.orakel();
      Outcome outcome = one.outcome();

      assertThat(outcome.details().regeling()).isEqualTo(Regeling.INTRAMURAAL_HOOG);
      if (oracle.knowsHigh()) {
        boolean allowance = one.text(Feit.ZORGTOESLAG).equals("ja");
        BigDecimal earnings = one.number(Feit.ARBEIDSINKOMEN);
        assertThat(one.amount())
            .as(one.toString())
            .isEqualByComparingTo(oracle.high(allowance, earnings));
      } else {
        assertThat(outcome).as(one.toString()).isInstanceOf(NietVastTeStellen.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void partsOfSpousesAddUpAndNoneIsBelowNil(int year) {
    for (Zorggeval one : low(year)) {
      Optional<Verdeling> parts = one.outcome().details().zorg().verdeling();
      if (parts.isPresent()) {
        Euro whole = parts.get().client().plus(parts.get().partner());
        assertThat(new BigDecimal(whole.toString())).isEqualByComparingTo(one.amount());
        assertThat(parts.get().client().isNegative()).isFalse();
        assertThat(parts.get().partner().isNegative()).isFalse();
      }
      assertThat(parts.isPresent()).isEqualTo(one.samen() && someIncome(one));
    }
  }

  private static boolean someIncome(Zorggeval one) {
    return one.number(Feit.INKOMEN).add(one.number(Feit.PARTNER_INKOMEN)).signum() > 0;
  }

  @ParameterizedTest
  @MethodSource("years")
  void moreIncomeIsNeverALowerContribution(int year) {
    for (Zorggeval one : both(year)) {
      for (String more : new String[] {"0.01", "1", "1000", "20000"}) {
        BigDecimal higher = one.number(Feit.INKOMEN).add(new BigDecimal(more));
        neverLower(one, one.with(Feit.INKOMEN, atMost(higher)));
      }
    }
  }

  /** From pension age a compensation takes more off than wealth adds, until it is at its most. */
  @ParameterizedTest
  @MethodSource("years")
  void moreWealthIsNeverALowerContributionWithoutCompensation(int year) {
    for (Zorggeval one : both(year)) {
      boolean compensated = year >= 2018 && year <= 2025;
      if (!compensated) {
        for (String more : new String[] {"0.01", "10000", "500000"}) {
          BigDecimal higher = one.number(one.wealth()).add(new BigDecimal(more));
          neverLower(one, one.with(one.wealth(), atMost(higher)));
        }
      }
    }
  }

  private static String atMost(BigDecimal amount) {
    return amount.min(new BigDecimal("999999999.99")).toPlainString();
  }

  private static void neverLower(Zorggeval one, Zorggeval more) {
    Optional<EuroRange> before = one.outcome().bedragen();
    Optional<EuroRange> after = more.outcome().bedragen();
    if (before.isPresent() && after.isPresent()) {
      assertThat(after.get().min())
          .as("%s and %s", one, more)
          .isGreaterThanOrEqualTo(before.get().min());
    }
  }

  private static List<Zorggeval> both(int year) {
    List<Zorggeval> cases = new ArrayList<>(low(year).subList(0, EACH * 2));
    cases.addAll(high(year).subList(0, EACH * 2));
    return cases;
  }

  /**
   * Whatever is kept back: the amount lies in the range, and what is missing is named. Without a
   * day of admission the whole month is taken, and told.
   */
  @ParameterizedTest
  @MethodSource("years")
  void theRangeOfWhatIsUnknownHoldsTheAmount(int year) {
    Random chance = new Random(year);
    for (Zorggeval one : both(year)) {
      Outcome known = one.outcome();
      List<Feit> open = new ArrayList<>(one.known());
      open.remove(Feit.DATUM);
      open.remove(Feit.ZORG);
      open.remove(Feit.OPNAME);
      if (one.text(Feit.OPNAME).equals(one.text(Feit.PARTNER_OPNAME))) {
        open.remove(Feit.PARTNER_OPNAME);
      }
      Zorggeval kept = one;
      for (int i = 0; i < 3; i++) {
        Feit feit = open.get(chance.nextInt(open.size()));
        kept = kept.with(feit, "onbekend");
        holds(kept, kept.outcome(), known);
      }
    }
  }

  private static void holds(Zorggeval kept, Outcome unknown, Outcome known) {
    if (known.bedragen().isEmpty() || unknown.bedragen().isEmpty()) {
      return;
    }
    Euro amount = known.bedragen().get().min();
    EuroRange range = unknown.bedragen().get();
    assertThat(amount).as(kept.toString()).isGreaterThanOrEqualTo(range.min());
    if (range.max().isPresent()) {
      assertThat(amount).as(kept.toString()).isLessThanOrEqualTo(range.max().get());
    }
    if (unknown instanceof HangtAf open) {
      assertThat(open.ontbreekt()).as(kept.toString()).isNotEmpty();
    }
  }

  /** The change that is told is the first one, when the months are gone through one by one. */
  @ParameterizedTest
  @MethodSource("years")
  void theChangeThatIsToldIsTheFirst(int year) {
    for (Zorggeval one : both(year).subList(0, EACH)) {
      Outcome now = one.outcome();
      Optional<Verandering> change = now.details().verandert();
      if (now.bedragen().isPresent() && change.isPresent()) {
        Periode month = Kalender.next(one.situation(), now.details().periode());
        while (month.van().isBefore(change.get().vanaf())) {
          assertThat(one.in(month.van()).bedragen().orElseThrow().min())
              .as("%s in %s", one, month)
              .isEqualTo(now.bedragen().get().min());
          month = Kalender.next(one.situation(), month);
        }
        assertThat(one.in(month.van()).bedragen().orElseThrow().min())
            .isEqualTo(change.get().bedrag());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void theAmountsOfAYearAreOneWhenNothingHappensInIt(int year) {
    Zorggeval one = Zorggeval.of(new Random(year), year, "vpt", false);
    for (int month = 1; month <= 12; month++) {
      assertThat(one.in(LocalDate.of(year, month, 15)).bedragen())
          .isEqualTo(one.outcome().bedragen());
    }
  }
}
