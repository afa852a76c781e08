package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.MisschienLagereBasis;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Percentage;

/**
 * How the contribution of one kind of household follows from its income, 2015-2018: a base, and a
 * thirteenth part of a percentage of the income above a threshold (Uitvoeringsbesluit Wmo 2015, 3.8
 * lid 1). The gemeente may lower the base or the percentage, or raise the threshold, for all kinds
 * of household alike (lid 2).
 *
 * @param basis euro per period that is due at any income; nil where the law names none
 * @param drempel euro per year
 * @param procent of the income above the threshold
 * @param vanGemeente whether the gemeente made it more favourable
 * @param bronnen where it comes from
 */
public record Schaal(
    Euro basis, Euro drempel, Percentage procent, boolean vanGemeente, List<Bron> bronnen) {

  /** A year has thirteen periods of four weeks, also when the last one has five. */
  static final int PERIODS = 13;

  /**
   * The scale of a kind of household, as the gemeente asks it.
   *
   * @param zonderBasis whether the law names no base for it
   * @return empty when the rates lack a figure that is needed
   */
  public static Optional<Schaal> of(Context context, Categorie categorie, boolean zonderBasis) {
    Optional<Schaal> national = landelijk(context, categorie, zonderBasis);
    return national.isEmpty()
        ? national
        : Optional.of(national.get().vanGemeente(context, categorie));
  }

  /** The same by the national rules alone. */
  static Optional<Schaal> landelijk(Context context, Categorie categorie, boolean zonderBasis) {
    Optional<Waarde> basis =
        zonderBasis ? Optional.empty() : context.tarief(Tarief.basisbijdrage(categorie));
    Optional<Waarde> drempel = context.tarief(Tarief.drempelinkomen(categorie));
    Optional<Waarde> procent = context.tarief(Tarief.BIJDRAGEPERCENTAGE);
    if (drempel.isEmpty() || procent.isEmpty() || !zonderBasis && basis.isEmpty()) {
      return Optional.empty();
    }
    List<Bron> bronnen = new ArrayList<>(drempel.get().bronnen());
    return Optional.of(
        new Schaal(
            basis.map(Waarde::euro).orElse(Euro.ZERO),
            drempel.get().euro(),
            procent.get().procent(),
            false,
            bronnen));
  }

  /** This national scale, made more favourable by the gemeente where it has done so. */
  Schaal vanGemeente(Context context, Categorie categorie) {
    return context.beleid().isEmpty() ? this : of(context.beleid().get(), categorie);
  }

  /**
   * This scale as it is for those for whom the gemeente asks a lower base, of whom it is not known
   * who they are; empty when it lowers nothing.
   */
  Optional<Schaal> misschien(Context context) {
    Optional<GemeenteBeleid> beleid = context.beleid();
    if (beleid.isEmpty() || beleid.get().misschienLagereBasis().isEmpty()) {
      return Optional.empty();
    }
    MisschienLagereBasis perhaps = beleid.get().misschienLagereBasis().get();
    Euro lowerBase = basis.min(perhaps.basis());
    Euro threshold = drempel.max(perhaps.inkomenTot());
    return lowerBase.lessThan(basis) || drempel.lessThan(threshold)
        ? Optional.of(new Schaal(lowerBase, threshold, procent, true, bronnen))
        : Optional.empty();
  }

  /**
   * The least that a kind of household owes at any income, euro per period: also known where the
   * threshold is not.
   *
   * @param zonderBasis whether the law names no base for it
   */
  static Euro laagste(Context context, Categorie categorie, boolean zonderBasis) {
    Optional<Waarde> basis =
        zonderBasis ? Optional.empty() : context.tarief(Tarief.basisbijdrage(categorie));
    Euro national = basis.map(Waarde::euro).orElse(Euro.ZERO);
    if (context.beleid().isEmpty()) {
      return national;
    }
    Optional<MisschienLagereBasis> perhaps = context.beleid().get().misschienLagereBasis();
    Euro known = lower(national, context.beleid().get(), categorie);
    return perhaps.isEmpty() ? known : known.min(perhaps.get().basis());
  }

  private static Euro lower(Euro national, GemeenteBeleid beleid, Categorie categorie) {
    return beleid.lagereBasis().getOrDefault(categorie, national).min(national);
  }

  private Schaal of(GemeenteBeleid beleid, Categorie categorie) {
    Euro lowerBase = lower(basis, beleid, categorie);
    Euro threshold = beleid.hogereDrempels().getOrDefault(categorie, drempel).max(drempel);
    Percentage lower = beleid.lagerPercentage().orElse(procent);
    Percentage percentage = lower.thousandths() < procent.thousandths() ? lower : procent;
    boolean differs =
        lowerBase.lessThan(basis)
            || drempel.lessThan(threshold)
            || percentage.thousandths() < procent.thousandths();
    if (!differs) {
      return this;
    }
    List<Bron> more = new ArrayList<>(bronnen);
    more.add(beleid.bronnen().get(0));
    return new Schaal(lowerBase, threshold, percentage, true, more);
  }

  /** What exceeds the threshold of an income, euro per year. */
  ExactEuro boven(ExactEuro inkomen) {
    return inkomen.minus(drempel).max(ExactEuro.ZERO);
  }

  /** What an income adds to the base, euro per period, not rounded. */
  ExactEuro verhoging(ExactEuro inkomen) {
    return boven(inkomen).times(procent).dividedBy(PERIODS);
  }

  /** The contribution at an income, euro per period, not rounded. */
  ExactEuro bijdrage(ExactEuro inkomen) {
    return verhoging(inkomen).plus(basis);
  }

  /** Whether the gemeente asks the same at every income. */
  public boolean isVast() {
    return procent.thousandths() == 0;
  }

  /** The contributions that are possible with what is known of an income, rounded. */
  EuroRange bijdragen(InkomenRange inkomen) {
    if (isVast()) {
      return EuroRange.exactly(basis);
    }
    return new EuroRange(
        bijdrage(inkomen.min()).roundHalfUp(),
        inkomen.max().map(max -> bijdrage(max).roundHalfUp()));
  }
}
