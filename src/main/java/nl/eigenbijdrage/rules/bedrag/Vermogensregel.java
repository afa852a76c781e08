package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.value.Euro;

/**
 * What counts as the vermogen of a person: Uitvoeringsbesluit Wmo 2015, article 3.2. It is never
 * below nil, and the vermogens of spouses are added up.
 */
enum Vermogensregel {

  /**
   * To 2022: the grondslag sparen en beleggen. From possessions it is what exceeds the exemption;
   * fiscal partners use their exemptions together.
   */
  GRONDSLAG {
    @Override
    List<VermogenRange> vermogens(
        List<Persoon> persons, List<Euro> exemptions, Optional<Euro> box3) {
      if (bothFromPossessions(persons)) {
        return shareExemption(persons, exemptions);
      }
      List<VermogenRange> each = new ArrayList<>(2);
      for (int i = 0; i < persons.size(); i++) {
        Persoon person = persons.get(i);
        each.add(
            person.grondslag().isPresent()
                ? VermogenRange.exactly(person.grondslag().get())
                : possible(persons, i, exemptions.get(i)));
      }
      return each;
    }

    /** As long as the other's is unknown, that one may leave an exemption unused. */
    private VermogenRange possible(List<Persoon> persons, int i, Euro exemption) {
      VermogenRange alone = aboveExemption(persons.get(i).vermogen(), exemption);
      boolean otherUnknown = persons.size() == 2 && isUnknown(persons.get(1 - i));
      return otherUnknown ? new VermogenRange(Euro.ZERO, alone.max()) : alone;
    }

    @Override
    boolean isJoint(List<Persoon> persons) {
      return bothFromPossessions(persons);
    }

    private boolean bothFromPossessions(List<Persoon> persons) {
      return persons.size() == 2
          && persons.get(0).vermogen().isPresent()
          && persons.get(1).vermogen().isPresent();
    }

    /** What one spouse leaves unused of the exemption goes to the other. */
    private List<VermogenRange> shareExemption(List<Persoon> persons, List<Euro> exemptions) {
      Euro first = persons.get(0).vermogen().orElseThrow().minus(exemptions.get(0));
      Euro second = persons.get(1).vermogen().orElseThrow().minus(exemptions.get(1));
      Euro total = first.plus(second).max(Euro.ZERO);
      Euro ofFirst = first.max(Euro.ZERO).min(total);
      return List.of(VermogenRange.exactly(ofFirst), VermogenRange.exactly(total.minus(ofFirst)));
    }
  },

  /**
   * From 2023: the rendementsgrondslag above the amount of Wet IB 2001, 9.4 lid 1 onder c, for each
   * person apart; what one spouse leaves unused is lost. The grondslag on the assessment has
   * another exemption. Of somebody single it tells the vermogen, unless it is nil; spouses share
   * theirs on the assessment as they like, so that it only bounds what each of them has.
   */
  RENDEMENTSGRONDSLAG {
    @Override
    List<VermogenRange> vermogens(
        List<Persoon> persons, List<Euro> exemptions, Optional<Euro> box3) {
      List<VermogenRange> each = new ArrayList<>(2);
      for (int i = 0; i < persons.size(); i++) {
        Persoon person = persons.get(i);
        each.add(
            person.grondslag().isPresent()
                ? fromAssessment(persons, exemptions.get(i), box3)
                : aboveExemption(person.vermogen(), exemptions.get(i)));
      }
      return each;
    }

    private VermogenRange fromAssessment(
        List<Persoon> persons, Euro exemption, Optional<Euro> box3) {
      Euro together = Euro.ZERO;
      for (Persoon person : persons) {
        if (person.grondslag().isEmpty() || box3.isEmpty()) {
          return VermogenRange.UNKNOWN;
        }
        together = together.plus(person.grondslag().get());
      }
      Euro most = together.plus(box3.get().times(persons.size())).minus(exemption).max(Euro.ZERO);
      boolean certain = persons.size() == 1 && !together.isZero();
      return new VermogenRange(certain ? most : Euro.ZERO, Optional.of(most));
    }

    @Override
    boolean isJoint(List<Persoon> persons) {
      return false;
    }
  };

  private static final int FIRST_YEAR_PER_PERSON = 2023;

  /** The rule for contributions of a year. */
  static Vermogensregel of(int jaar) {
    return jaar < FIRST_YEAR_PER_PERSON ? GRONDSLAG : RENDEMENTSGRONDSLAG;
  }

  /**
   * The vermogen of each of these persons, in the same order.
   *
   * @param exemptions what is exempt for each of them, in the same order
   * @param box3 the exemption behind a grondslag on the assessment, where it is another
   */
  abstract List<VermogenRange> vermogens(
      List<Persoon> persons, List<Euro> exemptions, Optional<Euro> box3);

  /** Whether these persons use their exemptions together. */
  abstract boolean isJoint(List<Persoon> persons);

  /** Whether neither the possessions nor the grondslag of this person are known. */
  static boolean isUnknown(Persoon person) {
    return person.vermogen().isEmpty() && person.grondslag().isEmpty();
  }

  private static VermogenRange aboveExemption(Optional<Euro> possessions, Euro exemption) {
    return possessions.isEmpty()
        ? VermogenRange.UNKNOWN
        : VermogenRange.exactly(possessions.get().minus(exemption).max(Euro.ZERO));
  }
}
