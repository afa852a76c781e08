package nl.eigenbijdrage.rules.bedrag;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Percentage;

/**
 * What one person adds to the bijdrageplichtig inkomen: the income plus a percentage of the
 * vermogen, less the compensation of Uitvoeringsbesluit Wmo 2015, 3.9a. As long as the vermogen is
 * open the compensation makes this fall and rise again, so the ends of the range lie where it
 * starts, where it reaches its maximum, or at the ends of the vermogen.
 */
final class Inkomensdeel {

  /** No lower income can be given: a loss of nine digits. */
  static final Euro LOWEST_INCOME = Euro.ofCents(-99_999_999_999L);

  /** The part of the vermogen in the income test of article 3.9a is 4 %: one in 25. */
  private static final int TEST_DIVISOR = 25;

  private static final int PERCENT = 100_000;
  private static final Euro CENT = Euro.ofCents(1);

  private final Context context;
  private final Persoon person;
  private final Percentage bijtelling;
  private final Oordeel compensated;

  /**
   * The part of one person.
   *
   * @param bijtelling the percentage of the vermogen that counts
   * @param compensatie whether article 3.9a applies
   */
  Inkomensdeel(Context context, Persoon person, Percentage bijtelling, boolean compensatie) {
    this.context = context;
    this.person = person;
    this.bijtelling = bijtelling;
    this.compensated = Oordeel.of(compensatie).and(context.pensioengerechtigd(person));
  }

  /** The lowest this can be; an unknown income can be a loss. */
  ExactEuro lowest(VermogenRange vermogen) {
    Euro income = person.inkomen().orElse(LOWEST_INCOME);
    ExactEuro lowest = at(income, vermogen.min(), compensated != Oordeel.GELDT_NIET);
    if (compensated == Oordeel.GELDT_NIET) {
      return lowest;
    }
    Euro full = maximum().times(PERCENT, part().thousandths()).roundHalfUp();
    for (Euro turn : new Euro[] {start(income), full.minus(CENT), full, full.plus(CENT)}) {
      if (holds(vermogen, turn)) {
        lowest = lowest.min(at(income, turn, true));
      }
    }
    return vermogen.max().isPresent() ? lowest.min(at(income, vermogen.max().get(), true)) : lowest;
  }

  /** The highest this can be; empty when nothing bounds it. */
  Optional<ExactEuro> highest(VermogenRange vermogen) {
    if (person.inkomen().isEmpty() || vermogen.max().isEmpty()) {
      return Optional.empty();
    }
    Euro income = person.inkomen().get();
    if (compensated != Oordeel.GELDT) {
      return Optional.of(at(income, vermogen.max().get(), false));
    }
    ExactEuro highest =
        at(income, vermogen.max().get(), true).max(at(income, vermogen.min(), true));
    Euro before = start(income).minus(CENT);
    return Optional.of(holds(vermogen, before) ? highest.max(at(income, before, true)) : highest);
  }

  /** Whether it is unknown if the age of the person lets article 3.9a apply. */
  boolean leeftijdTelt() {
    return compensated == Oordeel.ONBEKEND;
  }

  /** What is taken off at this vermogen, for a person whose income is known. */
  ExactEuro compensation(Euro vermogen) {
    return compensated == Oordeel.GELDT
        ? compensation(person.inkomen().orElseThrow(), vermogen)
        : ExactEuro.ZERO;
  }

  private ExactEuro at(Euro income, Euro vermogen, boolean compensate) {
    ExactEuro sum = ExactEuro.of(income).plus(ExactEuro.of(vermogen).times(bijtelling));
    return compensate ? sum.minus(compensation(income, vermogen)) : sum;
  }

  /** Article 3.9a: nothing unless the income less 4 % of the vermogen is below the limit. */
  private ExactEuro compensation(Euro income, Euro vermogen) {
    ExactEuro tested = ExactEuro.of(income).minus(ExactEuro.of(vermogen).dividedBy(TEST_DIVISOR));
    return tested.compareTo(ExactEuro.of(limit())) < 0
        ? ExactEuro.of(vermogen).times(part()).min(maximum())
        : ExactEuro.ZERO;
  }

  /** The lowest vermogen with which the income passes the test. */
  private Euro start(Euro income) {
    return income.minus(limit()).times(TEST_DIVISOR).plus(CENT).max(Euro.ZERO);
  }

  private static boolean holds(VermogenRange range, Euro amount) {
    boolean notAbove = range.max().isEmpty() || !range.max().get().lessThan(amount);
    return notAbove && !amount.lessThan(range.min());
  }

  private Euro limit() {
    return context.tarief(Tarief.COMPENSATIE_INKOMENSGRENS).orElseThrow().euro();
  }

  private Percentage part() {
    return context.tarief(Tarief.COMPENSATIE_PROCENT).orElseThrow().procent();
  }

  private ExactEuro maximum() {
    return ExactEuro.of(context.tarief(Tarief.COMPENSATIE_MAXIMUM).orElseThrow().euro());
  }
}
