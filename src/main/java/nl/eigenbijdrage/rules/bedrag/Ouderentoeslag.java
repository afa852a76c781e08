package nl.eigenbijdrage.rules.bedrag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Percentage;

/**
 * What came on top of the exempt wealth of a person of pension age with a low income: Wet IB 2001,
 * article 5.6, for the peiljaren up to 2015. It takes pension age at the end of the peiljaar, a
 * grondslag before this addition that is not too high (of both partners together), and an income
 * from work and home that is not too high.
 *
 * <p>Vereenvoudiging: the income from work and home is taken to be the income of the peiljaar less
 * 4 % of the grondslag, the yield that box 3 added to it; of partners it is open who declared which
 * part. Where that leaves room, a range comes out.
 */
final class Ouderentoeslag {

  /** The yield that box 3 assumed in these years: Wet IB 2001, 5.2. */
  private static final Percentage YIELD = Percentage.parse("4");

  /** Each round narrows the ranges by what the round before left possible. */
  private static final int ROUNDS = 3;

  private final Context context;
  private final List<Persoon> persons;
  private final Euro exemption;
  private final boolean joint;

  private Ouderentoeslag(Context context, List<Persoon> persons, Euro exemption, boolean joint) {
    this.context = context;
    this.persons = persons;
    this.exemption = exemption;
    this.joint = joint;
  }

  /**
   * The possible addition for each of these persons, in the same order.
   *
   * @param exemption what is exempt without it
   * @param joint whether the persons use their exemptions together
   */
  static List<EuroRange> of(Context context, List<Persoon> persons, Euro exemption, boolean joint) {
    return new Ouderentoeslag(context, persons, exemption, joint).ranges();
  }

  /** Whether the person had reached pension age at the end of the year of the wealth. */
  static Oordeel oudGenoeg(Context context, Persoon person) {
    int jaar = context.periode().jaar() - (context.verlegd() ? 0 : 2);
    LocalDate end = LocalDate.of(jaar, 12, 31);
    if (!context.aow().earliestAowDatum(person.geboren().tot()).isAfter(end)) {
      return Oordeel.GELDT;
    }
    return context.aow().earliestAowDatum(person.geboren().van()).isAfter(end)
        ? Oordeel.GELDT_NIET
        : Oordeel.ONBEKEND;
  }

  private List<EuroRange> ranges() {
    List<EuroRange> ranges = new ArrayList<>(2);
    Optional<Waarde> highest = context.tarief(Tarief.OUDERENTOESLAG_VRIJSTELLING_HOOG);
    for (Persoon person : persons) {
      boolean may =
          highest.isPresent()
              && person.vermogen().isPresent()
              && possible(person) != Oordeel.GELDT_NIET;
      ranges.add(may ? EuroRange.between(Euro.ZERO, highest.get().euro()) : EuroRange.ZERO);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < persons.size(); i++) {
        if (!ranges.get(i).isExact() && persons.get(i).inkomen().isPresent()) {
          ranges.set(i, narrowed(i, ranges));
        }
      }
    }
    return ranges;
  }

  private Oordeel possible(Persoon person) {
    return oudGenoeg(context, person).and(grondslagLowEnough(person));
  }

  private Oordeel grondslagLowEnough(Persoon person) {
    Euro own = person.vermogen().orElseThrow().minus(exemption).max(Euro.ZERO);
    if (persons.size() == 1) {
      return Oordeel.of(!limit(Tarief.OUDERENTOESLAG_GRONDSLAG).lessThan(own));
    }
    Euro together = limit(Tarief.OUDERENTOESLAG_GRONDSLAG_PARTNERS);
    if (joint) {
      return Oordeel.of(!together.lessThan(total(Euro.ZERO)));
    }
    Optional<Euro> other = persons.get(person.equals(persons.get(0)) ? 1 : 0).grondslag();
    boolean certain =
        other.isPresent()
            && !together.lessThan(
                own.plus(other.get()).plus(limit(Tarief.OUDERENTOESLAG_VRIJSTELLING_HOOG)));
    return certain ? Oordeel.GELDT : Oordeel.ONBEKEND;
  }

  /** The range of one person, given what is possible for all. */
  private EuroRange narrowed(int i, List<EuroRange> ranges) {
    Persoon person = persons.get(i);
    Euro most;
    Euro least;
    if (joint) {
      Euro additions = ranges.get(0).min().plus(ranges.get(1).min());
      most = total(additions);
      least = Euro.ZERO;
    } else {
      Euro above = person.vermogen().orElseThrow().minus(exemption);
      most = above.minus(ranges.get(i).min()).max(Euro.ZERO);
      least = above.minus(ranges.get(i).max().orElseThrow()).max(Euro.ZERO);
    }
    ExactEuro income = ExactEuro.of(person.inkomen().orElseThrow());
    Euro highest = addition(income.minus(ExactEuro.of(most).times(YIELD)));
    Euro lowest = addition(income.minus(ExactEuro.of(least).times(YIELD)));
    boolean certain = possible(person) == Oordeel.GELDT;
    return EuroRange.between(certain ? lowest : Euro.ZERO, highest);
  }

  /** What both have above their exemptions together. */
  private Euro total(Euro additions) {
    Euro total = Euro.ZERO.minus(additions);
    for (Persoon person : persons) {
      total = total.plus(person.vermogen().orElseThrow()).minus(exemption);
    }
    return total.max(Euro.ZERO);
  }

  /** The addition at an income from work and home. */
  private Euro addition(ExactEuro income) {
    if (income.compareTo(ExactEuro.of(limit(Tarief.OUDERENTOESLAG_INKOMEN_HOOG))) <= 0) {
      return limit(Tarief.OUDERENTOESLAG_VRIJSTELLING_HOOG);
    }
    return income.compareTo(ExactEuro.of(limit(Tarief.OUDERENTOESLAG_INKOMEN_LAAG))) <= 0
        ? limit(Tarief.OUDERENTOESLAG_VRIJSTELLING_LAAG)
        : Euro.ZERO;
  }

  /** A figure of the article, which the rates have whenever they have one of them. */
  private Euro limit(Tarief tarief) {
    return context.tarief(tarief).orElseThrow().euro();
  }
}
