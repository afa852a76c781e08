package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Percentage;

/**
 * What the wealth of a household adds to its income for the low or the high contribution, less what
 * is taken off for the ouderentoeslag that lapsed. The incomes are known. As long as a wealth is
 * open this falls and rises again, always in straight lines, so its ends lie where one of the lines
 * stops: where a vermogen begins to count, and where a compensation begins or is at its highest.
 * Each of these holds from some wealth on, which is looked for cent by cent.
 */
final class NettoBijtelling {

  private static final long LOWEST = -99_999_999_999L;
  private static final long HIGHEST = 99_999_999_999L;

  private final boolean hoog;
  private final boolean zonderCompensatie;
  private final Percentage procent;
  private Euro hoogstens = Euro.ZERO;
  private boolean unbounded;
  private Optional<ExactEuro> min = Optional.empty();
  private Optional<ExactEuro> max = Optional.empty();

  private NettoBijtelling(Zorghuishouden huishouden, boolean hoog, boolean zonderCompensatie) {
    this.hoog = hoog;
    this.zonderCompensatie = zonderCompensatie;
    this.procent =
        huishouden.context().tarief(Tarief.VERMOGENSINKOMENSBIJTELLING).orElseThrow().procent();
  }

  /**
   * For the low contribution.
   *
   * @param zonderCompensatie whether nothing is taken off
   * @param ondergrens euro per year; which amount it is below this makes no difference
   */
  static NettoBijtelling laag(
      Zorghuishouden huishouden, boolean zonderCompensatie, Optional<ExactEuro> ondergrens) {
    NettoBijtelling laag = new NettoBijtelling(huishouden, false, zonderCompensatie);
    laag.explore(huishouden, ondergrens);
    return laag;
  }

  /** For the high contribution. */
  static NettoBijtelling hoog(Zorghuishouden huishouden) {
    NettoBijtelling hoog = new NettoBijtelling(huishouden, true, false);
    hoog.explore(huishouden, Optional.empty());
    return hoog;
  }

  private void explore(Zorghuishouden huishouden, Optional<ExactEuro> ondergrens) {
    List<Persoon> open = new ArrayList<>(2);
    Zorghuishouden nothing = huishouden;
    for (Persoon person : huishouden.personen()) {
      if (Vermogensregel.isUnknown(person)) {
        open.add(person);
        nothing = with(nothing, person, LOWEST);
      }
    }
    add(nothing);
    unbounded |= !open.isEmpty();
    boolean lowEnough = ondergrens.isPresent() && min().compareTo(ondergrens.get()) <= 0;
    hoogstens = hoogstens(huishouden);
    if (open.isEmpty() || lowEnough || hoogstens.isZero()) {
      return; // without a compensation more wealth never makes it lower
    }
    fill(huishouden, open);
    if (open.size() == 2) {
      fill(huishouden, List.of(open.get(1), open.get(0)));
    }
  }

  /** The most that can be taken off, whatever the wealth is. */
  private Euro hoogstens(Zorghuishouden huishouden) {
    List<VermogenRange> vermogens = new Zorgvermogen(huishouden).vermogens();
    Zorgcompensatie compensatie = new Zorgcompensatie(huishouden, vermogens, hoog);
    Euro sum = Euro.ZERO;
    for (int i = 0; i < vermogens.size() && !zonderCompensatie; i++) {
      sum = sum.plus(compensatie.hoogstens(i));
    }
    return sum;
  }

  /** The lowest that is possible, euro per year; below nil when more is taken off than added. */
  ExactEuro min() {
    return min.orElseThrow();
  }

  /** The highest that is possible; empty when nothing bounds it. */
  Optional<ExactEuro> max() {
    return unbounded ? Optional.empty() : max;
  }

  /** Goes through the wealths of the first of these persons, and with each of them of the other. */
  private void fill(Zorghuishouden huishouden, List<Persoon> open) {
    if (open.isEmpty()) {
      add(huishouden);
      return;
    }
    List<Persoon> others = open.subList(1, open.size());
    for (long cents : turns(huishouden, open.get(0), others)) {
      Zorghuishouden filledIn = with(huishouden, open.get(0), cents);
      if (others.isEmpty() || canBeLower(filledIn)) {
        fill(filledIn, others);
      }
    }
  }

  /** Whether the most that can be taken off makes it lower than what was found. */
  private boolean canBeLower(Zorghuishouden huishouden) {
    ExactEuro added = Zorgvermogen.lowest(new Zorgvermogen(huishouden).vermogens()).times(procent);
    return added.minus(hoogstens).compareTo(min()) < 0;
  }

  /** The wealths of a person where a line stops, in cents, with the other's at either end. */
  private Set<Long> turns(Zorghuishouden huishouden, Persoon person, List<Persoon> others) {
    Set<Long> turns = new LinkedHashSet<>();
    if (others.isEmpty()) {
      addTurns(huishouden, person, turns);
    } else {
      addTurns(with(huishouden, others.get(0), LOWEST), person, turns);
      addTurns(with(huishouden, others.get(0), HIGHEST), person, turns);
    }
    return turns;
  }

  private void addTurns(Zorghuishouden huishouden, Persoon person, Set<Long> turns) {
    int first = lines(with(huishouden, person, LOWEST));
    int last = lines(with(huishouden, person, HIGHEST));
    turns.add(LOWEST);
    turns.add(HIGHEST);
    between(LOWEST, first, HIGHEST, last, cents -> with(huishouden, person, cents), turns);
  }

  /** What has begun never ends at a higher wealth, so that equal ends have nothing between them. */
  private void between(
      long low, int atLow, long high, int atHigh, LongFunction<Zorghuishouden> at, Set<Long> to) {
    if (atLow == atHigh) {
      return;
    }
    if (high - low == 1) {
      to.add(high);
      return;
    }
    long middle = Math.floorDiv(low + high, 2);
    int atMiddle = lines(at.apply(middle));
    between(low, atLow, middle, atMiddle, at, to);
    between(middle, atMiddle, high, atHigh, at, to);
  }

  /** What has begun for this household: a number that tells it from any other. */
  private int lines(Zorghuishouden huishouden) {
    List<VermogenRange> vermogens = new Zorgvermogen(huishouden).vermogens();
    Zorgcompensatie compensatie = new Zorgcompensatie(huishouden, vermogens, hoog);
    int lines = 0;
    for (int i = 0; i < vermogens.size(); i++) {
      Euro most = zonderCompensatie ? Euro.ZERO : compensatie.hoogstens(i);
      ExactEuro less = compensatie.of(i).orElse(ExactEuro.ZERO);
      lines = bit(lines, !vermogens.get(i).min().isZero());
      lines = bit(lines, compensatie.metGrondslag(i));
      lines = bit(lines, !most.isZero() && less.compareTo(ExactEuro.ZERO) > 0);
      lines = bit(lines, !most.isZero() && less.compareTo(ExactEuro.of(most)) == 0);
    }
    return lines;
  }

  private static int bit(int bits, boolean set) {
    return 2 * bits + (set ? 1 : 0);
  }

  private static Zorghuishouden with(Zorghuishouden huishouden, Persoon person, long cents) {
    Situation situation = huishouden.context().situation();
    return huishouden.with(situation.with(person.vermogensfeit(), Euro.ofCents(cents)));
  }

  private void add(Zorghuishouden huishouden) {
    List<VermogenRange> vermogens = new Zorgvermogen(huishouden).vermogens();
    Zorgcompensatie less = new Zorgcompensatie(huishouden, vermogens, hoog);
    ExactEuro lowest = Zorgvermogen.lowest(vermogens).times(procent).minus(most(less));
    min = Optional.of(min.isEmpty() ? lowest : min.get().min(lowest));
    Optional<ExactEuro> wealth = Zorgvermogen.highest(vermogens);
    unbounded |= wealth.isEmpty();
    if (wealth.isPresent()) {
      ExactEuro highest = wealth.get().times(procent).minus(least(less));
      max = Optional.of(max.isEmpty() ? highest : max.get().max(highest));
    }
  }

  private ExactEuro most(Zorgcompensatie compensatie) {
    return zonderCompensatie ? ExactEuro.ZERO : compensatie.hoogste();
  }

  private ExactEuro least(Zorgcompensatie compensatie) {
    return zonderCompensatie ? ExactEuro.ZERO : compensatie.laagste();
  }
}
