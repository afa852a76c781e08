package nl.eigenbijdrage.rules.bedrag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Percentage;

/**
 * What is taken off for the ouderentoeslag that lapsed, for each person of pension age with a low
 * income: Besluit langdurige zorg, 3.3.1.2a, 3.3.2.3 lid 1 onder b and 3.3.2.4a; Uitvoeringsbesluit
 * Wmo 2015, 3.2a, 3.13 lid 1 onder b and 3.14a (2018 to 2025). In 2018 to 2022 it is a percentage
 * of the person's vermogen, from 2023 a percentage of the grondslag sparen en beleggen plus the
 * vermogensinkomensbijtelling; each with a highest amount, and only when the income less 4 % of the
 * wealth is below a limit.
 *
 * <p>Rulings. The spouse's is taken off as well, although 3.3.2.4a lid 3 (2019 to 2025) prints
 * "added": 3.3.2.3 takes it off. From 2023 the bijtelling in it is that of both spouses, as its
 * definition says.
 */
final class Zorgcompensatie {

  /** How the amount is computed, by date. */
  private enum Regel {
    GEEN,
    VERMOGEN,
    GRONDSLAG
  }

  private static final LocalDate START_ALWAYS = LocalDate.of(2019, 1, 1);
  private static final LocalDate START_GRONDSLAG = LocalDate.of(2023, 1, 1);
  private static final Percentage IN_INCOME_TEST = Percentage.parse("4");

  private final Zorghuishouden huishouden;
  private final List<VermogenRange> vermogens;
  private final boolean hoog;
  private final Regel regel;

  /**
   * The compensation of a household.
   *
   * @param vermogens of {@link Zorghuishouden#personen}, in that order
   * @param hoog whether it is for the high contribution, whose income test differs from 2023
   */
  Zorgcompensatie(Zorghuishouden huishouden, List<VermogenRange> vermogens, boolean hoog) {
    this.huishouden = huishouden;
    this.vermogens = vermogens;
    this.hoog = hoog;
    this.regel = regel(huishouden);
  }

  private static Regel regel(Zorghuishouden huishouden) {
    if (huishouden.context().tarief(Tarief.COMPENSATIE_INKOMENSGRENS).isEmpty()
        || huishouden.context().tarief(Tarief.COMPENSATIE_PROCENT).isEmpty()
        || !when(huishouden).geldt(huishouden.context())) {
      return Regel.GEEN;
    }
    boolean first = huishouden.context().periode().van().isBefore(START_GRONDSLAG);
    return first ? Regel.VERMOGEN : Regel.GRONDSLAG;
  }

  /** In 2018 it held only with the income over the peiljaar: "in afwijking van" lid 1. */
  private static Compensatie when(Zorghuishouden huishouden) {
    return huishouden.context().periode().van().isBefore(START_ALWAYS)
        ? Compensatie.PEILJAAR
        : Compensatie.ALTIJD;
  }

  /** The highest that it can be for the person at this place, whatever is not known. */
  Euro hoogstens(int index) {
    boolean never =
        regel == Regel.GEEN || !huishouden.pensioengerechtigd(huishouden.personen().get(index));
    return never ? Euro.ZERO : huishouden.euro(Tarief.COMPENSATIE_MAXIMUM);
  }

  /** The most that can be taken off for the household with what is known. */
  ExactEuro hoogste() {
    ExactEuro sum = ExactEuro.ZERO;
    for (int i = 0; i < vermogens.size(); i++) {
      sum = sum.plus(of(i).orElse(ExactEuro.of(hoogstens(i))));
    }
    return sum;
  }

  /** The least that can be taken off for the household with what is known. */
  ExactEuro laagste() {
    ExactEuro sum = ExactEuro.ZERO;
    for (int i = 0; i < vermogens.size(); i++) {
      sum = sum.plus(of(i).orElse(ExactEuro.ZERO));
    }
    return sum;
  }

  /** The choices made where the law leaves room, as far as they matter here. */
  List<Message> rulings() {
    int last = huishouden.personen().size() - 1;
    boolean ofPartner = last > 0 && isPositive(last);
    if (!ofPartner && (last == 0 || regel != Regel.GRONDSLAG || !isPositive(0))) {
      return List.of();
    }
    return List.of(
        Message.of(
            regel == Regel.GRONDSLAG ? "aanname.compensatie-paar" : "aanname.compensatie-partner"));
  }

  /** In 2018 the text that gives it still names what is taken off for an mpt or pgb in 2017. */
  boolean noemtAndereAftrek() {
    boolean ofSomebody = false;
    for (int i = 0; i < vermogens.size(); i++) {
      ofSomebody |= isPositive(i);
    }
    return ofSomebody && alleenLid1();
  }

  /** Whether it departs from lid 1 of 3.3.2.4 alone, so that lid 2 knows of none. */
  boolean alleenLid1() {
    return when(huishouden) == Compensatie.PEILJAAR;
  }

  private boolean isPositive(int index) {
    Optional<ExactEuro> amount = of(index);
    return amount.isPresent() && amount.get().compareTo(ExactEuro.ZERO) > 0;
  }

  /** The amount for the person at this place; empty when it depends on what is not known. */
  Optional<ExactEuro> of(int index) {
    Persoon persoon = huishouden.personen().get(index);
    if (hoogstens(index).isZero()) {
      return Optional.of(ExactEuro.ZERO);
    }
    Optional<Euro> grondslag = grondslag(index);
    boolean known =
        persoon.inkomen().isPresent() && vermogens.get(index).isExact() && grondslag.isPresent();
    if (!known) {
      return Optional.empty();
    }
    Euro tested = hoog ? grondslag.get() : vermogens.get(index).min();
    ExactEuro income =
        ExactEuro.of(persoon.inkomen().get()).minus(ExactEuro.of(tested).times(IN_INCOME_TEST));
    Euro limit = huishouden.euro(Tarief.COMPENSATIE_INKOMENSGRENS);
    if (income.compareTo(ExactEuro.of(limit)) >= 0) {
      return Optional.of(ExactEuro.ZERO);
    }
    return amount(grondslag.get());
  }

  /** Whether the person at this place has wealth of which the percentage is taken. */
  boolean metGrondslag(int index) {
    return regel != Regel.GEEN && grondslag(index).filter(Euro.ZERO::lessThan).isPresent();
  }

  private Optional<ExactEuro> amount(Euro grondslag) {
    Percentage percentage =
        huishouden.context().tarief(Tarief.COMPENSATIE_PROCENT).orElseThrow().procent();
    ExactEuro sum = ExactEuro.of(grondslag).times(percentage);
    if (regel == Regel.GRONDSLAG) {
      Optional<Euro> together = opgeteld();
      if (together.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(ExactEuro.of(together.get()).times(bijtelling()));
    }
    return Optional.of(sum.min(ExactEuro.of(huishouden.euro(Tarief.COMPENSATIE_MAXIMUM))));
  }

  /** The vermogens added up; empty when they are not all known. */
  private Optional<Euro> opgeteld() {
    Euro sum = Euro.ZERO;
    for (VermogenRange vermogen : vermogens) {
      if (!vermogen.isExact()) {
        return Optional.empty();
      }
      sum = sum.plus(vermogen.min());
    }
    return Optional.of(sum);
  }

  private Percentage bijtelling() {
    return huishouden.context().tarief(Tarief.VERMOGENSINKOMENSBIJTELLING).orElseThrow().procent();
  }

  /** The wealth of which the percentage is taken; empty when it is not known. */
  private Optional<Euro> grondslag(int index) {
    if (regel == Regel.VERMOGEN) {
      return vermogens.get(index).exact();
    }
    Optional<Waarde> exemption = huishouden.context().tarief(Tarief.HEFFINGVRIJ_VERMOGEN_BOX_3);
    if (exemption.isEmpty()) {
      return Optional.empty();
    }
    List<Euro> each = List.of(exemption.get().euro(), exemption.get().euro());
    return Vermogensregel.GRONDSLAG
        .vermogens(huishouden.personen(), each, Optional.empty())
        .get(index)
        .exact();
  }
}
