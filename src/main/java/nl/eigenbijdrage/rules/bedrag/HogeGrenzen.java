package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.rules.bedrag.HogeBedragen.Richting;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.ExactEuro;

/**
 * Between which amounts the high contribution lies when not all that it is computed from is known.
 * Tax and earnings can be any amount, so that nothing but nil bounds it from below without them; an
 * income or wealth that is not known leaves its legal maximum.
 */
final class HogeGrenzen {

  private final Zorghuishouden huishouden;
  private final Situation situation;
  private final Zorgvermogen zorgvermogen;
  private final List<Feit> missing = new ArrayList<>();

  HogeGrenzen(Zorghuishouden huishouden, Zorgvermogen zorgvermogen) {
    this.huishouden = huishouden;
    this.situation = huishouden.context().situation();
    this.zorgvermogen = zorgvermogen;
    collectMissing();
  }

  /** The facts that would narrow it, those that matter most first. */
  List<Feit> missing() {
    return List.copyOf(missing);
  }

  private void collectMissing() {
    List<Persoon> persons = huishouden.personen();
    for (Persoon persoon : persons) {
      if (persoon.inkomen().isEmpty()) {
        missing.add(persoon.inkomensfeit());
      }
    }
    for (int i = 0; i < persons.size(); i++) {
      zorgvermogen.missing(i).filter(feit -> !missing.contains(feit)).ifPresent(missing::add);
      collect(i == 0 ? Feit.BELASTING : Feit.PARTNER_BELASTING);
    }
    if (zorgtoeslagTelt()) {
      collect(Feit.ZORGTOESLAG);
    }
    collect(Feit.ARBEIDSINKOMEN);
  }

  private void collect(Feit feit) {
    if (!situation.knows(feit)) {
      missing.add(feit);
    }
  }

  private boolean incomesKnown() {
    return !missing.contains(Feit.INKOMEN) && !missing.contains(Feit.PARTNER_INKOMEN);
  }

  /** Whether the household can be entitled to zorgtoeslag at all, with what is known. */
  private boolean zorgtoeslagTelt() {
    if (!incomesKnown()) {
      return true;
    }
    ExactEuro income = ExactEuro.ZERO;
    for (Persoon persoon : huishouden.personen()) {
      income = income.plus(persoon.inkomen().orElseThrow());
    }
    HogeBedragen bedragen = new HogeBedragen(huishouden, Richting.HOGER);
    return bedragen.zorgtoeslag(income).compareTo(ExactEuro.ZERO) > 0;
  }

  /** The highest contribution per month that is possible. */
  ExactEuro highest() {
    Optional<ExactEuro> wealth =
        incomesKnown() ? NettoBijtelling.hoog(huishouden).max() : Optional.empty();
    return wealth.isEmpty()
        ? new HogeBedragen(huishouden, Richting.HOGER).maximum()
        : sum(true, Richting.HOGER, wealth.get());
  }

  /** The lowest contribution per month that is possible. */
  ExactEuro lowest() {
    boolean unbounded =
        missing.contains(Feit.BELASTING)
            || missing.contains(Feit.PARTNER_BELASTING)
            || missing.contains(Feit.ARBEIDSINKOMEN);
    if (!incomesKnown() || unbounded) {
      return ExactEuro.ZERO;
    }
    return sum(false, Richting.LAGER, NettoBijtelling.hoog(huishouden).min());
  }

  private ExactEuro sum(boolean allowance, Richting richting, ExactEuro nettoBijtelling) {
    Situation filledIn =
        situation.knows(Feit.ZORGTOESLAG) ? situation : situation.with(Feit.ZORGTOESLAG, allowance);
    Zorghuishouden household = huishouden.with(filledIn);
    return new HogeSom(household, new HogeBedragen(household, richting))
        .month(nettoBijtelling, ExactEuro.ZERO);
  }
}
