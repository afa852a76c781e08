package nl.eigenbijdrage.rules.bedrag;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rates.Status;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Percentage;

/**
 * The figures of the high contribution for one household: Regeling langdurige zorg, 4.1 to 4.6, of
 * which the Besluit langdurige zorg, 3.3.2.3 lid 1 onder b, gives the outline.
 *
 * <p>A figure that is not certain is taken to be right to one per cent. The ground for that: most
 * of them were derived by a rule whose results could be compared with six published ones (the free
 * part of the income in 2015, 2016 and 2022); five agreed to the euro, the one that differed most
 * did so by 0.6 %. With a {@link Richting} other than {@code GEWOON} they are shifted that far.
 */
final class HogeBedragen {

  /** Which way figures that are not certain are shifted. */
  enum Richting {
    /** So that the contribution comes out lower. */
    LAGER(1),
    GEWOON(0),
    /** So that the contribution comes out higher. */
    HOGER(-1);

    private final int percent;

    Richting(int percent) {
      this.percent = percent;
    }
  }

  private static final int HUNDRED = 100;

  private final Zorghuishouden huishouden;
  private final Context context;
  private final Richting richting;
  private boolean complete = true;
  private boolean certain = true;

  HogeBedragen(Zorghuishouden huishouden, Richting richting) {
    this.huishouden = huishouden;
    this.context = huishouden.context();
    this.richting = richting;
  }

  /** Whether the rates had every figure that was asked so far. */
  boolean isComplete() {
    return complete;
  }

  /** Whether every figure that was asked so far is certain. */
  boolean isCertain() {
    return certain;
  }

  /** What the contribution never exceeds, euro per month. */
  ExactEuro maximum() {
    return addition(Tarief.HOOG_MAXIMUM);
  }

  /** Zak- en kleedgeld, euro per year for the household. */
  ExactEuro zakgeld() {
    return deduction(
        huishouden.gehuwd() ? Tarief.HOOG_ZAKGELD_ECHTPAAR : Tarief.HOOG_ZAKGELD_ALLEENSTAAND);
  }

  /**
   * What is left free for the health insurance of one person: a fixed amount and a percentage of
   * the income, not above a highest amount and, from pension age, not below a lowest one.
   */
  ExactEuro premie(Persoon persoon) {
    ExactEuro income = ExactEuro.of(persoon.inkomen().orElseThrow());
    ExactEuro part =
        shifted(income.times(procent(Tarief.HOOG_PREMIE_PROCENT)), Tarief.HOOG_PREMIE_PROCENT, 1);
    ExactEuro premie = deduction(Tarief.HOOG_PREMIE_VAST).plus(part.max(ExactEuro.ZERO));
    if (huishouden.pensioengerechtigd(persoon)) {
      premie =
          premie.max(
              deduction(
                  huishouden.gehuwd()
                      ? Tarief.HOOG_PREMIE_MINIMUM_ECHTGENOOT
                      : Tarief.HOOG_PREMIE_MINIMUM_ALLEENSTAAND));
    }
    return premie.min(deduction(Tarief.HOOG_PREMIE_MAXIMUM));
  }

  /** The zorgtoeslag by which that is lowered, of the household with this income together. */
  ExactEuro zorgtoeslag(ExactEuro income) {
    ExactEuro highest =
        addition(
            huishouden.gehuwd()
                ? Tarief.HOOG_ZORGTOESLAG_ECHTPAAR
                : Tarief.HOOG_ZORGTOESLAG_ALLEENSTAAND);
    ExactEuro above = income.minus(addition(Tarief.HOOG_ZORGTOESLAG_INKOMEN)).max(ExactEuro.ZERO);
    ExactEuro less =
        shifted(
            above.times(procent(Tarief.HOOG_ZORGTOESLAG_PROCENT)),
            Tarief.HOOG_ZORGTOESLAG_PROCENT,
            1);
    return highest.minus(less).max(ExactEuro.ZERO);
  }

  /** The extra amount of one person, by age. */
  ExactEuro extraBedrag(Persoon persoon) {
    return deduction(
        huishouden.pensioengerechtigd(persoon)
            ? Tarief.HOOG_EXTRA_PENSIOENGERECHTIGD
            : Tarief.HOOG_EXTRA_ONDER_PENSIOENLEEFTIJD);
  }

  /** The income above which a quarter stays free. */
  ExactEuro vrijlating() {
    Optional<Categorie> categorie = categorie();
    if (categorie.isEmpty()) {
      complete = false;
      return ExactEuro.ZERO;
    }
    Tarief tarief = Tarief.vrijlating(categorie.get());
    return shifted(euro(tarief), tarief, -1);
  }

  /** The kind of household; empty for spouses on both sides of pension age: no figure is known. */
  private Optional<Categorie> categorie() {
    boolean client = huishouden.pensioengerechtigd(context.situation().client());
    if (!huishouden.gehuwd()) {
      return Optional.of(
          client
              ? Categorie.ONGEHUWD_PENSIOENGERECHTIGD
              : Categorie.ONGEHUWD_ONDER_PENSIOENLEEFTIJD);
    }
    boolean partner = context.pensioengerechtigd(context.situation().partner()) == Oordeel.GELDT;
    if (client != partner) {
      return Optional.empty();
    }
    return Optional.of(
        client ? Categorie.GEHUWD_PENSIOENGERECHTIGD : Categorie.GEHUWD_ONDER_PENSIOENLEEFTIJD);
  }

  private ExactEuro deduction(Tarief tarief) {
    return shifted(euro(tarief), tarief, 1);
  }

  private ExactEuro addition(Tarief tarief) {
    return shifted(euro(tarief), tarief, -1);
  }

  private ExactEuro euro(Tarief tarief) {
    Optional<Waarde> waarde = look(tarief);
    return waarde.isPresent() ? ExactEuro.of(waarde.get().euro()) : ExactEuro.ZERO;
  }

  private Percentage procent(Tarief tarief) {
    Optional<Waarde> waarde = look(tarief);
    return waarde.isPresent() ? waarde.get().procent() : new Percentage(0);
  }

  /**
   * The amount, shifted when the figure is not certain; {@code sign} 1 when it lowers the whole.
   */
  private ExactEuro shifted(ExactEuro amount, Tarief tarief, int sign) {
    Optional<Waarde> waarde = look(tarief);
    boolean sure = waarde.isEmpty() || waarde.get().status() != Status.INDICATIEF;
    int percent = sign * richting.percent;
    return sure || percent == 0 ? amount : amount.times(HUNDRED + (long) percent, HUNDRED);
  }

  private Optional<Waarde> look(Tarief tarief) {
    Optional<Waarde> waarde = context.tarief(tarief);
    complete &= waarde.isPresent();
    certain &= waarde.isEmpty() || waarde.get().status() != Status.INDICATIEF;
    return waarde;
  }
}
