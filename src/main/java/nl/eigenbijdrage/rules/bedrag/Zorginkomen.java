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
    this.zonderCompensatie = vergelijking && compensatie.alleenLid1();
    this.bijtelling =
        huishouden.context().tarief(Tarief.VERMOGENSINKOMENSBIJTELLING).orElseThrow().procent();
  }

  /** The income of a household as lid 2 compares it, with what is known of it. */
  public static InkomenRange teVergelijken(Zorghuishouden huishouden) {
    return new Zorginkomen(huishouden, true).range(Optional.empty());
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

  /**
   * The income that is possible with what is known.
   *
   * @param ondergrens euro per year; which income it is below this makes no difference
   */
  InkomenRange range(Optional<ExactEuro> ondergrens) {
    ExactEuro incomes = ExactEuro.ZERO;
    boolean known = true;
    for (int i = 0; i < persons.size(); i++) {
      collectMissing(i);
      known &= persons.get(i).inkomen().isPresent();
      incomes = incomes.plus(persons.get(i).inkomen().orElse(Inkomensdeel.LOWEST_INCOME));
    }
    if (!known) {
      // an unknown income can be a loss, or as high as can be, whatever the wealth is
      ExactEuro lowest = incomes.minus(compensatie.hoogste());
      return new InkomenRange(lowest, Optional.empty(), List.copyOf(missing), List.of(), true);
    }
    NettoBijtelling netto =
        NettoBijtelling.laag(
            huishouden,
            zonderCompensatie,
            ondergrens.isEmpty() ? ondergrens : Optional.of(ondergrens.get().minus(incomes)));
    Optional<ExactEuro> max =
        netto.max().isEmpty() ? netto.max() : Optional.of(incomes.plus(netto.max().get()));
    boolean exact = netto.max().filter(netto.min()::equals).isPresent();
    return new InkomenRange(
        incomes.plus(netto.min()), max, List.copyOf(missing), exact ? steps() : List.of(), true);
  }

  private void collectMissing(int index) {
    Persoon person = persons.get(index);
    if (person.inkomen().isEmpty()) {
      missing.add(person.inkomensfeit());
    }
    zorgvermogen.missing(index).ifPresent(missing::add);
  }

  private List<Step> steps() {
    for (int i = 0; i < persons.size(); i++) {
      ExactEuro less =
          zonderCompensatie ? ExactEuro.ZERO : compensatie.of(i).orElse(ExactEuro.ZERO);
      tell(persons.get(i), vermogens.get(i).min(), less);
    }
    return parts.steps(bijtelling);
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
