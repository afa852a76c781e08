package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;

/**
 * The vermogen of each person for the low and high contribution: Besluit langdurige zorg, 3.3.1.2,
 * and Uitvoeringsbesluit Wmo 2015, 3.2. From what {@link Vermogensregel} gives, an extra amount is
 * taken off for who has not reached pension age: once for that person, and once more for a spouse
 * who has reached it, or who has not and owes no such contribution (lid 1 onder b, to 2025). It is
 * taken off the vermogen of the person below pension age, which does not go below nil. It is there
 * "for the application of" lid 1 of 3.3.2.4 and 3.14, so not with the vermogen of this year on
 * request (lid 2).
 *
 * <p>Vereenvoudiging: payments once only that a ministerial regulation names (lid 1 onder a) are
 * not asked.
 */
final class Zorgvermogen {

  private final Zorghuishouden huishouden;
  private final Vermogens before;
  private final List<VermogenRange> after = new ArrayList<>(2);

  Zorgvermogen(Zorghuishouden huishouden) {
    this.huishouden = huishouden;
    List<Persoon> persons = huishouden.personen();
    this.before = Vermogens.of(huishouden.context(), persons).orElseThrow();
    for (int i = 0; i < persons.size(); i++) {
      after.add(minus(before.get(i), extraVrijstelling(persons.get(i))));
    }
  }

  /** The vermogens that are possible, in the order of {@link Zorghuishouden#personen}. */
  List<VermogenRange> vermogens() {
    return after;
  }

  /** The fact that would tell the vermogen of the person at this place, where it is open. */
  Optional<Feit> missing(int index) {
    return after.get(index).isExact() ? Optional.empty() : before.missing(index);
  }

  /** The extra amount that is taken off the vermogen of this person. */
  Euro extraVrijstelling(Persoon persoon) {
    return huishouden.context().verlegd() ? Euro.ZERO : inPeiljaar(persoon);
  }

  /** Whether somebody would have had it taken off the vermogen of the peiljaar. */
  boolean isZonderExtra() {
    List<Persoon> persons = huishouden.personen();
    List<VermogenRange> ranges = vermogens();
    for (int i = 0; i < persons.size(); i++) {
      boolean nothing = ranges.get(i).isExact() && ranges.get(i).min().isZero();
      if (huishouden.context().verlegd() && !nothing && !inPeiljaar(persons.get(i)).isZero()) {
        return true;
      }
    }
    return false;
  }

  private Euro inPeiljaar(Persoon persoon) {
    if (huishouden.pensioengerechtigd(persoon)) {
      return Euro.ZERO;
    }
    Euro once = huishouden.euro(Tarief.EXTRA_VRIJSTELLING);
    if (!huishouden.gehuwd()) {
      return once;
    }
    Persoon spouse = huishouden.echtgenoot(persoon);
    boolean spouseHasOwn =
        !huishouden.pensioengerechtigd(spouse) && huishouden.verschuldigd(spouse);
    return spouseHasOwn ? once : once.times(2);
  }

  /**
   * Two spouses below pension age of whom one owes: the text, read to the letter, takes the extra
   * amount off twice for the one and once for the other.
   */
  List<Message> rulings() {
    boolean matters = huishouden.gehuwd() && !huishouden.euro(Tarief.EXTRA_VRIJSTELLING).isZero();
    boolean hasWealth = false;
    for (Persoon persoon : huishouden.personen()) {
      matters &= !huishouden.pensioengerechtigd(persoon);
      hasWealth |= persoon.vermogen().isPresent() && !persoon.vermogen().get().isZero();
      hasWealth |= persoon.grondslag().isPresent() && !persoon.grondslag().get().isZero();
    }
    boolean oneOwes = !huishouden.client() || !huishouden.partner();
    return matters && hasWealth && oneOwes
        ? List.of(Message.of("aanname.extra-vrijstelling-paar"))
        : List.of();
  }

  /** The lowest that these vermogens can add up to. */
  static ExactEuro lowest(List<VermogenRange> vermogens) {
    ExactEuro sum = ExactEuro.ZERO;
    for (VermogenRange vermogen : vermogens) {
      sum = sum.plus(vermogen.min());
    }
    return sum;
  }

  /** The highest that these vermogens can add up to; empty when nothing bounds it. */
  static Optional<ExactEuro> highest(List<VermogenRange> vermogens) {
    ExactEuro sum = ExactEuro.ZERO;
    for (VermogenRange vermogen : vermogens) {
      if (vermogen.max().isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(vermogen.max().get());
    }
    return Optional.of(sum);
  }

  private static VermogenRange minus(VermogenRange range, Euro amount) {
    Optional<Euro> max = Optional.empty();
    if (range.max().isPresent()) {
      max = Optional.of(range.max().get().minus(amount).max(Euro.ZERO));
    }
    return new VermogenRange(range.min().minus(amount).max(Euro.ZERO), max);
  }
}
