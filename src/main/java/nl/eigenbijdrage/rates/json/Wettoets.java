package nl.eigenbijdrage.rates.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

  private static final int ALWAYS = 2015;
  private static final int FOREVER = 9999;
  private static final int LAST_YEAR_BY_INCOME = 2018;
  private static final int FIRST_YEAR_OF_MONTHS = 2020;

  /** Per kind of deviation the first and the last year in which the law knows it. */
  private static final Map<String, List<Integer>> YEARS =
      Map.of(
          "minimabeleid", List.of(LAST_YEAR_BY_INCOME, FOREVER),
          "lagerBedrag", List.of(LAST_YEAR_BY_INCOME + 1, FOREVER),
          "lagereBasis", List.of(ALWAYS, LAST_YEAR_BY_INCOME),
          "lagerPercentage", List.of(ALWAYS, LAST_YEAR_BY_INCOME),
          "hogereDrempels", List.of(ALWAYS, LAST_YEAR_BY_INCOME));

  private static final Set<Categorie> WITH_MINIMABELEID =
      EnumSet.complementOf(EnumSet.of(Categorie.GEHUWD_ONDER_PENSIOENLEEFTIJD));

  /** The kinds of transport that can have a price of their own. */
  private static final Set<String> VERVOER = Set.of("collectief-vervoer", "vervoersvoorziening");

  private final StrictReader in;
  private final Jaartarieven landelijk;

  Wettoets(StrictReader in, Jaartarieven landelijk) {
    this.in = in;
    this.landelijk = landelijk;
  }

  /**
   * Refuses a deviation that the law does not allow.
   *
   * @throws nl.eigenbijdrage.rates.RatesException with the place of the fault
   */
  void check(Afwijking afwijking) {
    checkYear(afwijking);
    switch (afwijking.soort) {
      case "minimabeleid" -> checkHouseholds(afwijking);
      case "lagerBedrag" -> {
        notAbove(highest(Tarief.ABONNEMENTSTARIEF), afwijking);
        checkPeriod(afwijking);
      }
      case "vrijgesteldeVoorziening" -> oneOf(Voorzieningcodes.ALL, afwijking);
      case "eigenVervoerstarief" -> oneOf(VERVOER, afwijking);
      case "lagereBasis" -> notAbove(lowestBase(), afwijking);
      case "lagerPercentage" -> checkPercentage(afwijking);
      case "hogereDrempels" -> checkThresholds(afwijking);
      default -> {}
    }
  }

  private void checkYear(Afwijking afwijking) {
    List<Integer> years = YEARS.get(afwijking.soort);
    int jaar = landelijk.jaar();
    if (years != null && (jaar < years.get(0) || jaar > years.get(1))) {
      throw in.errorAt(afwijking.placeOf("soort"), "niet-in-dit-jaar", afwijking.soort, jaar);
    }
  }

  private void checkHouseholds(Afwijking afwijking) {
    for (Categorie categorie : afwijking.bedragen.keySet()) {
      if (!WITH_MINIMABELEID.contains(categorie)) {
        String place = afwijking.placeOf("inkomensgrenzen") + "/" + categorie.code();
        throw in.errorAt(place, "huishouden-niet-toegestaan", categorie.code());
      }
    }
  }

  private void checkPeriod(Afwijking afwijking) {
    String per = landelijk.jaar() < FIRST_YEAR_OF_MONTHS ? "vier-weken" : "maand";
    if (!afwijking.per.equals(per)) {
      throw in.errorAt(afwijking.placeOf("per"), "andere-periode", per);
    }
  }

  private void oneOf(Set<String> words, Afwijking afwijking) {
    if (!words.contains(afwijking.voorziening)) {
      String place = afwijking.placeOf("voorziening");
      throw in.errorAt(place, "verwacht.voorziening", afwijking.voorziening);
    }
  }

  private void checkPercentage(Afwijking afwijking) {
    for (Waarde waarde : values(Tarief.BIJDRAGEPERCENTAGE)) {
      if (afwijking.procent.thousandths() > waarde.procent().thousandths()) {
        throw in.errorAt(afwijking.placeOf("procent"), "boven-landelijk", waarde.procent());
      }
    }
  }

  /** All four thresholds, none below the national one where that is known. */
  private void checkThresholds(Afwijking afwijking) {
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

  private void notAbove(Optional<Euro> national, Afwijking afwijking) {
    String place = afwijking.placeOf("euro");
    if (national.isEmpty()) {
      throw in.errorAt(place, "geen-landelijk-bedrag", landelijk.jaar());
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

  /** The lowest base amount: one that is lowered is the same for every kind of household. */
  private Optional<Euro> lowestBase() {
    Optional<Euro> lowest = Optional.empty();
    for (Categorie categorie : Categorie.values()) {
      for (Waarde waarde : values(Tarief.basisbijdrage(categorie))) {
        lowest = Optional.of(lowest.isEmpty() ? waarde.euro() : lowest.get().min(waarde.euro()));
      }
    }
    return lowest;
  }

  private List<Waarde> values(Tarief tarief) {
    return landelijk.waarden().getOrDefault(tarief, List.of());
  }
}
