package nl.eigenbijdrage.rates.json;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
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

  /** Where the deviation stands, as a JSON pointer. */
  final String place;

  String soort = "";
  Euro euro = Euro.ZERO;
  Euro inkomenTot = Euro.ZERO;
  String per = "";
  Percentage procent = new Percentage(0);
  String voorziening = "";
  String tekst = "";
  boolean oudersBetalen;
  Map<Categorie, Euro> bedragen = Map.of();

  /** The kinds of support it is for; empty when it is for all. */
  Set<String> voorzieningen = Set.of();

  /** The households it is for. */
  Set<Categorie> huishoudens = EnumSet.allOf(Categorie.class);

  /** For whom it is, in words; empty when it is for everybody. */
  String voorWie = "";

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

  /** Whether the deviation has this key. */
  boolean has(String key) {
    return places.containsKey(key);
  }

  /** Where the value of a key stands, as a JSON pointer. */
  String placeOf(String key) {
    return places.getOrDefault(key, place);
  }

  private void value(String key) {
    switch (key) {
      case "soort" -> soort = soort();
      case "inkomenTot" -> inkomenTot = Amounts.euro(in);
      case "euro" -> euro = Amounts.euro(in);
      case "per" -> per = in.text();
      case "procent" -> procent = Amounts.percentage(in);
      case "voorziening" -> voorziening = in.text();
      case "voorzieningen" -> voorzieningen = Lijsten.voorzieningen(in);
      case "huishoudens" -> huishoudens = Lijsten.huishoudens(in);
      case "voorWie" -> voorWie = in.text();
      case "tekst" -> tekst = in.text();
      case "oudersBetalen" -> oudersBetalen = in.yesNo();
      case "inkomensgrenzen", "drempelinkomen" -> bedragen = amounts();
      case "grenzenOnbekend" -> onlyTrue(key, "grenzen");
      case "bedragOnbekend" -> onlyTrue(key, "bedrag");
      case "label" -> label();
      case "vanaf" -> vanaf = day();
      case "totEnMet" -> totEnMet = day();
      default -> throw in.unknownKey(key);
    }
  }

  private void onlyTrue(String key, String expected) {
    if (!in.yesNo()) {
      throw in.errorAt(placeOf(key), expected);
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
    if (!Afwijkingsleutels.isSoort(word)) {
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
    Afwijkingsleutels.check(soort, places, in, place);
    if (totEnMet.isBefore(vanaf)) {
      throw in.errorAt(placeOf("totEnMet"), "eind-voor-begin", vanaf);
    }
  }
}
