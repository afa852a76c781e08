package nl.eigenbijdrage.rates.json;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Percentage;

/**
 * One deviation of a gemeente as it stands in the file. The kinds form a closed list, because the
 * law says in what a gemeente may deviate; each has its own keys, and no others.
 */
final class Afwijking {

  private static final int LONGEST_LABEL = 40;

  /** Each kind may hold in a part of the year only. */
  private static final Set<String> DAYS = Set.of("vanaf", "totEnMet");

  /** The keys that a kind of deviation must have, and those that it may have. */
  private record Keys(Set<String> required, Set<String> optional) {}

  private static final Map<String, Keys> KEYS =
      Map.of(
          "minimabeleid", new Keys(Set.of(), Set.of("inkomensgrenzen", "grenzenOnbekend", "label")),
          "lagerBedrag", new Keys(Set.of("euro", "per"), Set.of()),
          "geenBijdrage", new Keys(Set.of(), Set.of()),
          "vrijgesteldeVoorziening", new Keys(Set.of("voorziening", "tekst"), Set.of()),
          "eigenVervoerstarief", new Keys(Set.of("voorziening"), Set.of("tekst")),
          "woningaanpassingMinderjarigen", new Keys(Set.of("oudersBetalen"), Set.of()),
          "lagereBasis", new Keys(Set.of("euro"), Set.of()),
          "lagerPercentage", new Keys(Set.of("procent"), Set.of()),
          "hogereDrempels", new Keys(Set.of("drempelinkomen"), Set.of()));

  /** Where the deviation stands, as a JSON pointer. */
  final String place;

  String soort = "";
  Euro euro = Euro.ZERO;
  String per = "";
  Percentage procent = new Percentage(0);
  String voorziening = "";
  String tekst = "";
  boolean oudersBetalen;
  Map<Categorie, Euro> bedragen = Map.of();
  private LocalDate vanaf;
  private LocalDate totEnMet;

  private final StrictReader in;
  private final int jaar;
  private final Map<String, String> places = new HashMap<>();

  private Afwijking(StrictReader in, int jaar) {
    this.in = in;
    this.place = in.place();
    this.jaar = jaar;
    this.vanaf = DateRange.ofYear(jaar).van();
    this.totEnMet = DateRange.ofYear(jaar).tot();
  }

  /**
   * Reads the current object.
   *
   * @param jaar the year of the file, in which the days lie on which the deviation holds
   * @throws nl.eigenbijdrage.rates.RatesException when it is no deviation, or not a whole one
   */
  static Afwijking read(StrictReader in, int jaar) {
    Afwijking afwijking = new Afwijking(in, jaar);
    in.startObject();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      afwijking.places.put(key, in.place());
      afwijking.value(key);
    }
    afwijking.checkKeys();
    return afwijking;
  }

  /** The days on which it holds; all of the year when the file names none. */
  DateRange dagen() {
    return new DateRange(vanaf, totEnMet);
  }

  /** Where the value of a key stands, as a JSON pointer. */
  String placeOf(String key) {
    return places.getOrDefault(key, place);
  }

  private void value(String key) {
    switch (key) {
      case "soort" -> soort = soort();
      case "euro" -> euro = Amounts.euro(in);
      case "per" -> per = in.text();
      case "procent" -> procent = Amounts.percentage(in);
      case "voorziening" -> voorziening = in.text();
      case "tekst" -> tekst = in.text();
      case "oudersBetalen" -> oudersBetalen = in.yesNo();
      case "inkomensgrenzen", "drempelinkomen" -> bedragen = amounts();
      case "grenzenOnbekend" -> {
        if (!in.yesNo()) {
          throw in.errorAt(placeOf(key), "grenzen");
        }
      }
      case "label" -> label();
      case "vanaf" -> vanaf = day();
      case "totEnMet" -> totEnMet = day();
      default -> throw in.unknownKey(key);
    }
  }

  private LocalDate day() {
    String at = in.place();
    LocalDate day = in.date();
    if (day.getYear() != jaar) {
      throw in.errorAt(at, "buiten-jaar", jaar);
    }
    return day;
  }

  private String soort() {
    String word = in.peekText();
    if (!KEYS.containsKey(word)) {
      throw in.error("verwacht.afwijking", word);
    }
    in.next();
    return word;
  }

  private void label() {
    if (in.peekText().length() > LONGEST_LABEL) {
      throw in.error("te-lang", LONGEST_LABEL);
    }
    in.next();
  }

  private Map<Categorie, Euro> amounts() {
    String start = in.place();
    Map<Categorie, Euro> amounts = new EnumMap<>(Categorie.class);
    in.startObject();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      Categorie categorie = Categorie.find(key);
      if (categorie == null) {
        throw in.unknownKey(key);
      }
      amounts.put(categorie, Amounts.euro(in));
    }
    if (amounts.isEmpty()) {
      throw in.errorAt(start, "huishouden-ontbreekt");
    }
    return amounts;
  }

  private void checkKeys() {
    if (soort.isEmpty()) {
      throw in.errorAt(place, "ontbrekende-sleutel", "soort");
    }
    Keys keys = KEYS.get(soort);
    for (String key : keys.required()) {
      if (!places.containsKey(key)) {
        throw in.errorAt(place, "ontbrekende-sleutel", key);
      }
    }
    for (String key : places.keySet()) {
      if (!key.equals("soort")
          && !DAYS.contains(key)
          && !keys.required().contains(key)
          && !keys.optional().contains(key)) {
        throw in.errorAt(placeOf(key), "onbekende-sleutel", key);
      }
    }
    boolean limits = places.containsKey("inkomensgrenzen");
    if (soort.equals("minimabeleid") && limits == places.containsKey("grenzenOnbekend")) {
      throw in.errorAt(place, "grenzen");
    }
    if (totEnMet.isBefore(vanaf)) {
      throw in.errorAt(placeOf("totEnMet"), "eind-voor-begin", vanaf);
    }
  }
}
