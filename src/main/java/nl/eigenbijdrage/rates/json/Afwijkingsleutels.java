package nl.eigenbijdrage.rates.json;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The kinds of deviation, a closed list because the law says in what a gemeente may deviate, and
 * the keys and the years of each.
 */
final class Afwijkingsleutels {

  /** A lower amount of which not everybody has the benefit. */
  static final String FOR_SOME = "lagerBedragVoorSommigen";

  /** Each kind may hold in a part of the year only. */
  private static final Set<String> DAYS = Set.of("vanaf", "totEnMet");

  /** The keys that a kind of deviation must have, and those that it may have. */
  private record Keys(Set<String> required, Set<String> optional) {}

  private static final Map<String, Keys> KEYS =
      Map.ofEntries(
          keys("minimabeleid", Set.of(), "inkomensgrenzen", "grenzenOnbekend", "label"),
          keys("lagerBedrag", Set.of("euro", "per")),
          keys(FOR_SOME, Set.of(), "voorzieningen", "voorWie", "euro", "bedragOnbekend"),
          keys("geenBijdrage", Set.of()),
          keys("vrijgesteldeVoorziening", Set.of("voorziening", "tekst")),
          keys("eigenVervoerstarief", Set.of("voorziening"), "tekst"),
          keys("woningaanpassingMinderjarigen", Set.of("oudersBetalen")),
          keys("lagereBasis", Set.of("euro"), "huishoudens"),
          keys("lagereBasisVoorSommigen", Set.of("euro", "inkomenTot")),
          keys("lagerPercentage", Set.of("procent")),
          keys("hogereDrempels", Set.of("drempelinkomen")));

  private static final int ALWAYS = 2015;
  private static final int LAST_YEAR_BY_INCOME = 2018;
  private static final int LAST_YEAR_OF_FOUR_WEEKS = 2019;
  private static final int FOREVER = 9999;

  /** Per kind of deviation the first and the last year in which the law knows it. */
  private static final Map<String, List<Integer>> YEARS =
      Map.of(
          "minimabeleid",
          List.of(LAST_YEAR_BY_INCOME, FOREVER),
          "lagerBedrag",
          List.of(LAST_YEAR_BY_INCOME + 1, FOREVER),
          FOR_SOME,
          List.of(ALWAYS, LAST_YEAR_OF_FOUR_WEEKS),
          "lagereBasis",
          List.of(ALWAYS, LAST_YEAR_BY_INCOME),
          "lagereBasisVoorSommigen",
          List.of(ALWAYS, LAST_YEAR_BY_INCOME),
          "lagerPercentage",
          List.of(ALWAYS, LAST_YEAR_BY_INCOME),
          "hogereDrempels",
          List.of(ALWAYS, LAST_YEAR_BY_INCOME));

  private Afwijkingsleutels() {}

  private static Map.Entry<String, Keys> keys(
      String soort, Set<String> required, String... optional) {
    return Map.entry(soort, new Keys(required, Set.of(optional)));
  }

  /** Whether the law knows this kind. */
  static boolean isSoort(String word) {
    return KEYS.containsKey(word);
  }

  /** Whether the law knows this kind in a year. */
  static boolean isInYear(String soort, int jaar) {
    List<Integer> years = YEARS.get(soort);
    return years == null || jaar >= years.get(0) && jaar <= years.get(1);
  }

  /**
   * Refuses a deviation that lacks a key or has one of another kind.
   *
   * @param places per key where its value stands
   * @param place where the deviation stands
   */
  static void check(String soort, Map<String, String> places, StrictReader in, String place) {
    Keys keys = KEYS.get(soort);
    for (String key : keys.required()) {
      if (!places.containsKey(key)) {
        throw in.errorAt(place, "ontbrekende-sleutel", key);
      }
    }
    for (Map.Entry<String, String> entry : places.entrySet()) {
      String key = entry.getKey();
      if (!key.equals("soort")
          && !DAYS.contains(key)
          && !keys.required().contains(key)
          && !keys.optional().contains(key)) {
        throw in.errorAt(entry.getValue(), "onbekende-sleutel", key);
      }
    }
    checkChoice(soort, places.keySet(), in, place);
  }

  /** Of some keys exactly one must be there. */
  private static void checkChoice(String soort, Set<String> keys, StrictReader in, String place) {
    if (soort.equals("minimabeleid")
        && keys.contains("inkomensgrenzen") == keys.contains("grenzenOnbekend")) {
      throw in.errorAt(place, "grenzen");
    }
    if (!soort.equals(FOR_SOME)) {
      return;
    }
    if (keys.contains("euro") == keys.contains("bedragOnbekend")) {
      throw in.errorAt(place, "bedrag");
    }
    boolean forSome = keys.contains("voorzieningen") || keys.contains("voorWie");
    if (keys.contains("euro") && !forSome) {
      throw in.errorAt(place, "voor-iedereen");
    }
  }
}
