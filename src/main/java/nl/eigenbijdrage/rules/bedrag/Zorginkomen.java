package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Percentage;

/**
 * The bijdrageplichtig inkomen of the low contribution: Besluit langdurige zorg, 3.3.2.4 and
 * 3.3.2.4a; Uitvoeringsbesluit Wmo 2015, 3.14 and 3.14a. The income over the peiljaar, of both
 * spouses, plus a percentage of the vermogen, less the compensation of each.
 */
public final class Zorginkomen {

  private final Zorghuishouden huishouden;
  private final List<Persoon> persons;
  private final List<VermogenRange> vermogens;
  private final Zorgvermogen zorgvermogen;
  private final Zorgcompensatie compensatie;
  private final boolean zonderCompensatie;
  private final Vermogensregel vermogensregel;
  private final Percentage bijtelling;
  private final Set<Feit> missing = new LinkedHashSet<>();
  private final Inkomensstappen parts = new Inkomensstappen();

  Zorginkomen(Zorghuishouden huishouden) {
    this(huishouden, false);
  }

  private Zorginkomen(Zorghuishouden huishouden, boolean vergelijking) {
    this.huishouden = huishouden;
    this.persons = huishouden.personen();
    this.zorgvermogen = new Zorgvermogen(huishouden);
    this.vermogens = zorgvermogen.vermogens();
    this.compensatie = new Zorgcompensatie(huishouden, vermogens, false);
    this.vermogensregel = Vermogensregel.of(huishouden.context().periode().jaar());
    this.zonderCompensatie = vergelijking && compensatie.alleenLid1();
    this.bijtelling =
        huishouden.context().tarief(Tarief.VERMOGENSINKOMENSBIJTELLING).orElseThrow().procent();
  }

  /** The income of a household as lid 2 compares it, with what is known of it. */
  public static InkomenRange teVergelijken(Zorghuishouden huishouden) {
    return new Zorginkomen(huishouden, true).range();
  }

  /**
   * Whether the vermogen of this year counts without the extra amount that is taken off that of the
   * peiljaar.
   */
  public static boolean zonderExtraVrijstelling(Zorghuishouden huishouden) {
    return new Zorgvermogen(huishouden).isZonderExtra();
  }

  /**
   * The choices made where the law leaves room, as far as they matter for this income.
   *
   * @param aftrek what is taken off the income for an mpt or a pgb
   */
  List<Message> rulings(Euro aftrek) {
    List<Message> rulings = new ArrayList<>(zorgvermogen.rulings());
    rulings.addAll(compensatie.rulings());
    Toerekening.zorg(huishouden).ifPresent(rulings::add);
    if (!aftrek.isZero() && compensatie.noemtAndereAftrek()) {
      rulings.add(Message.of("aanname.inkomensaftrek-2018", aftrek));
    }
    return rulings;
  }

  /** The income that is possible with what is known. */
  InkomenRange range() {
    ExactEuro min = ExactEuro.ZERO;
    Optional<ExactEuro> max = Optional.of(ExactEuro.ZERO);
    for (int i = 0; i < persons.size(); i++) {
      collectMissing(i);
      min = min.plus(lowest(i));
      Optional<ExactEuro> highest = highest(i);
      max =
          max.isPresent() && highest.isPresent()
              ? Optional.of(max.get().plus(highest.get()))
              : Optional.empty();
    }
    boolean exact = max.isPresent() && max.get().compareTo(min) == 0;
    return new InkomenRange(
        min, max, List.copyOf(missing), exact ? parts.steps(bijtelling) : List.of(), true);
  }

  private void collectMissing(int index) {
    Persoon person = persons.get(index);
    if (person.inkomen().isEmpty()) {
      missing.add(person.inkomensfeit());
    }
    zorgvermogen.missing(index).ifPresent(missing::add);
  }

  /** The lowest this person can add; an unknown income can be a loss. */
  private ExactEuro lowest(int index) {
    boolean open = !zonderCompensatie && compensatie.of(index).isEmpty();
    if (open && vermogensregel == Vermogensregel.GRONDSLAG) {
      return new Inkomensdeel(huishouden.context(), persons.get(index), bijtelling, true)
          .lowest(vermogens.get(index));
    }
    ExactEuro income =
        ExactEuro.of(persons.get(index).inkomen().orElse(Inkomensdeel.LOWEST_INCOME));
    ExactEuro sum = income.plus(addition(vermogens.get(index).min()));
    return sum.minus(less(index, compensatie.hoogstens(index)));
  }

  private Optional<ExactEuro> highest(int index) {
    Persoon person = persons.get(index);
    VermogenRange vermogen = vermogens.get(index);
    if (person.inkomen().isEmpty() || vermogen.max().isEmpty()) {
      return Optional.empty();
    }
    ExactEuro less = less(index, Euro.ZERO);
    tell(person, vermogen.max().get(), less);
    return Optional.of(
        ExactEuro.of(person.inkomen().get()).plus(addition(vermogen.max().get())).minus(less));
  }

  private ExactEuro less(int index, Euro unknown) {
    return zonderCompensatie ? ExactEuro.ZERO : compensatie.of(index).orElse(ExactEuro.of(unknown));
  }

  private ExactEuro addition(Euro vermogen) {
    return ExactEuro.of(vermogen).times(bijtelling);
  }

  private void tell(Persoon person, Euro vermogen, ExactEuro less) {
    parts.income(person, person.inkomen().orElseThrow());
    Euro extra = zorgvermogen.extraVrijstelling(person);
    boolean hasWealth = person.vermogen().isPresent() && !person.vermogen().get().isZero();
    if (hasWealth || !vermogen.isZero()) {
      if (!extra.isZero()) {
        parts.add(new Step(Message.of("stap.extra-vrijstelling"), extra));
      }
      parts.vermogen(vermogen);
    }
    parts.compensation(less);
  }
}
