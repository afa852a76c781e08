package nl.eigenbijdrage.rates.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.value.Euro;

/**
 * What the law allows a gemeente in a year: never more than the national amount (Wmo 2015, 2.1.4a
 * lid 5; Uitvoeringsbesluit Wmo 2015, 3.8 lid 2), an income limit only for some households, and
 * only the deviations that existed in that year.
 */
final class Wettoets {

  private static final int LAST_YEAR_BY_INCOME = 2018;
  private static final int FIRST_YEAR_OF_MONTHS = 2020;

  private static final Set<Categorie> WITH_MINIMABELEID =
      EnumSet.complementOf(EnumSet.of(Categorie.GEHUWD_ONDER_PENSIOENLEEFTIJD));

  /** The kinds of transport that can have a price of their own. */
  private static final Set<String> VERVOER = Set.of("collectief-vervoer", "vervoersvoorziening");

  private final int jaar;
  private final Optional<Jaartarieven> landelijk;

  private Wettoets(int jaar, Optional<Jaartarieven> landelijk) {
    this.jaar = jaar;
    this.landelijk = landelijk;
  }

  /** What the law allows in the year of these national rates. */
  static Wettoets of(Jaartarieven landelijk) {
    return new Wettoets(landelijk.jaar(), Optional.of(landelijk));
  }

  /** What the law allows in a year whose national amounts are not known. */
  static Wettoets withoutAmounts(int jaar) {
    return new Wettoets(jaar, Optional.empty());
  }

  /** The year. */
  int jaar() {
    return jaar;
  }

  /**
   * Refuses a deviation that the law does not allow.
   *
   * @param in where it was read
   * @throws nl.eigenbijdrage.rates.RatesException with the place of the fault
   */
  void check(Afwijking afwijking, StrictReader in) {
    checkYear(afwijking, in);
    switch (afwijking.soort) {
      case "minimabeleid" -> checkHouseholds(afwijking, in);
      case "lagerBedrag" -> {
        notAbove(highest(Tarief.ABONNEMENTSTARIEF), afwijking, in);
        checkPeriod(afwijking, in);
      }
      case "lagerBedragVoorSommigen" -> checkForSome(afwijking, in);
      case "vrijgesteldeVoorziening" -> oneOf(Voorzieningcodes.ALL, afwijking, in);
      case "eigenVervoerstarief" -> oneOf(VERVOER, afwijking, in);
      case "lagereBasis" -> notAbove(lowestBase(afwijking.huishoudens), afwijking, in);
      case "lagereBasisVoorSommigen" -> notAbove(highestBase(), afwijking, in);
      case "lagerPercentage" -> checkPercentage(afwijking, in);
      case "hogereDrempels" -> checkThresholds(afwijking, in);
      default -> {}
    }
  }

  private void checkYear(Afwijking afwijking, StrictReader in) {
    if (!Afwijkingsleutels.isInYear(afwijking.soort, jaar)) {
      throw in.errorAt(afwijking.placeOf("soort"), "niet-in-dit-jaar", afwijking.soort, jaar);
    }
  }

  private static void checkHouseholds(Afwijking afwijking, StrictReader in) {
    for (Categorie categorie : afwijking.bedragen.keySet()) {
      if (!WITH_MINIMABELEID.contains(categorie)) {
        String place = afwijking.placeOf("inkomensgrenzen") + "/" + categorie.code();
        throw in.errorAt(place, "huishouden-niet-toegestaan", categorie.code());
      }
    }
  }

  private void checkPeriod(Afwijking afwijking, StrictReader in) {
    String per = jaar < FIRST_YEAR_OF_MONTHS ? "vier-weken" : "maand";
    if (!afwijking.per.equals(per)) {
      throw in.errorAt(afwijking.placeOf("per"), "andere-periode", per);
    }
  }

  private static void oneOf(Set<String> words, Afwijking afwijking, StrictReader in) {
    if (!words.contains(afwijking.voorziening)) {
      String place = afwijking.placeOf("voorziening");
      throw in.errorAt(place, "verwacht.voorziening", afwijking.voorziening);
    }
  }

  /** Where the amount follows from the income no single one is the national one. */
  private void checkForSome(Afwijking afwijking, StrictReader in) {
    if (jaar > LAST_YEAR_BY_INCOME && afwijking.has("euro")) {
      notAbove(highest(Tarief.ABONNEMENTSTARIEF), afwijking, in);
    }
  }

  private void checkPercentage(Afwijking afwijking, StrictReader in) {
    for (Waarde waarde : values(Tarief.BIJDRAGEPERCENTAGE)) {
      if (afwijking.procent.thousandths() > waarde.procent().thousandths()) {
        throw in.errorAt(afwijking.placeOf("procent"), "boven-landelijk", waarde.procent());
      }
    }
  }

  /** All four thresholds, none below the national one where that is known. */
  private void checkThresholds(Afwijking afwijking, StrictReader in) {
    String place = afwijking.placeOf("drempelinkomen");
    for (Categorie categorie : Categorie.values()) {
      Euro threshold = afwijking.bedragen.get(categorie);
      if (threshold == null) {
        throw in.errorAt(place, "ontbrekende-sleutel", categorie.code());
      }
      for (Waarde waarde : values(Tarief.drempelinkomen(categorie))) {
        if (threshold.lessThan(waarde.euro())) {
          throw in.errorAt(place + "/" + categorie.code(), "onder-landelijk", waarde.euro());
        }
      }
    }
  }

  private void notAbove(Optional<Euro> national, Afwijking afwijking, StrictReader in) {
    if (landelijk.isEmpty()) {
      return;
    }
    String place = afwijking.placeOf("euro");
    if (national.isEmpty()) {
      throw in.errorAt(place, "geen-landelijk-bedrag", jaar);
    }
    if (national.get().lessThan(afwijking.euro)) {
      throw in.errorAt(place, "boven-landelijk", national.get());
    }
  }

  private Optional<Euro> highest(Tarief tarief) {
    Optional<Euro> highest = Optional.empty();
    for (Waarde waarde : values(tarief)) {
      highest = Optional.of(highest.isEmpty() ? waarde.euro() : highest.get().max(waarde.euro()));
    }
    return highest;
  }

  /** The lowest base amount of these: one that is lowered is the same for each of them. */
  private Optional<Euro> lowestBase(Set<Categorie> huishoudens) {
    Optional<Euro> lowest = Optional.empty();
    for (Categorie categorie : huishoudens) {
      for (Waarde waarde : values(Tarief.basisbijdrage(categorie))) {
        lowest = Optional.of(lowest.isEmpty() ? waarde.euro() : lowest.get().min(waarde.euro()));
      }
    }
    return lowest;
  }

  /** The highest base amount: one above it is lower for nobody. */
  private Optional<Euro> highestBase() {
    Optional<Euro> highest = Optional.empty();
    for (Categorie categorie : Categorie.values()) {
      Optional<Euro> one = highest(Tarief.basisbijdrage(categorie));
      boolean higher = one.isPresent() && (highest.isEmpty() || highest.get().lessThan(one.get()));
      highest = higher ? one : highest;
    }
    return highest;
  }

  private List<Waarde> values(Tarief tarief) {
    return landelijk.isEmpty()
        ? List.of()
        : landelijk.get().waarden().getOrDefault(tarief, List.of());
  }
}
