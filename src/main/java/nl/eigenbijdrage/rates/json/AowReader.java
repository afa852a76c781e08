package nl.eigenbijdrage.rates.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.eigenbijdrage.rates.AowLeeftijd;
import nl.eigenbijdrage.rates.AowTabel;
import nl.eigenbijdrage.rates.Status;
import nl.eigenbijdrage.value.Bron;

/** Reads {@code rates/aow.json}: the pension ages by day of birth. */
final class AowReader {

  private static final String SCHEMA = "schema/aow.schema.json";
  private static final int MONTHS_PER_YEAR = 12;
  private static final int FIRST_YEAR = 2013;
  private static final int LAST_YEAR = 2099;

  /** Where the Y stands in {@code P66Y4M}. */
  private static final int YEARS = 3;

  private final StrictReader in;

  private AowReader(StrictReader in) {
    this.in = in;
  }

  static AowTabel read(String file, byte[] content) {
    try (StrictReader in = new StrictReader(file, content)) {
      return new AowReader(in).read();
    }
  }

  private AowTabel read() {
    Set<String> keys = StrictReader.keys();
    LocalDate checked = null;
    List<AowLeeftijd> ages = new ArrayList<>();
    in.startObject();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      keys.add(key);
      switch (key) {
        case "$schema" -> in.constant(SCHEMA);
        case "gecontroleerdOp" -> checked = in.date();
        case "leeftijden" -> ages(ages);
        default -> throw in.unknownKey(key);
      }
    }
    in.require(keys, "$schema", "gecontroleerdOp", "leeftijden");
    in.end();
    return new AowTabel(ages, checked);
  }

  private void ages(List<AowLeeftijd> ages) {
    LocalDate previous = LocalDate.MIN;
    in.startArray();
    while (in.nextElement()) {
      AowLeeftijd age = age();
      if (!age.geborenVanaf().isAfter(previous)) {
        throw in.error("volgorde");
      }
      previous = age.geborenVanaf();
      ages.add(age);
    }
    if (ages.isEmpty()) {
      throw in.error("lege-lijst");
    }
  }

  private AowLeeftijd age() {
    Set<String> keys = StrictReader.keys();
    LocalDate born = null;
    int months = -1;
    Status status = null;
    List<Bron> bronnen = List.of();
    in.startObject();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      keys.add(key);
      switch (key) {
        case "geborenVanaf" -> born = in.date();
        case "leeftijd" -> months = months();
        case "bereiktIn" -> year();
        case "status" -> status = status();
        case "bronnen" -> bronnen = BronReader.landelijk(in);
        default -> throw in.unknownKey(key);
      }
    }
    in.require(keys, "geborenVanaf", "leeftijd", "status", "bronnen");
    if ((months < 0) != (status == Status.ONBEKEND)) {
      throw in.error("verwacht.status");
    }
    if (months < 0 && keys.contains("bereiktIn")) {
      throw in.unknownKey("bereiktIn");
    }
    return new AowLeeftijd(born, months, status, bronnen);
  }

  private Status status() {
    Status status = Status.find(in.text());
    if (status == null || status == Status.VOORSTEL) {
      throw in.error("verwacht.status");
    }
    return status;
  }

  /** The year in which the group reaches the age; only there for the reader of the file. */
  private void year() {
    int year = in.number();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw in.error("verwacht.getal");
    }
  }

  /** An age such as {@code P66Y4M} in months; -1 for null, an age that has not been set. */
  private int months() {
    if (in.isNull()) {
      in.skipNull();
      return -1;
    }
    String text = in.text();
    int end = text.length() - 1;
    boolean wellFormed = end >= YEARS && text.charAt(0) == 'P' && text.charAt(YEARS) == 'Y';
    int months = end == YEARS ? 0 : number(text, YEARS + 1, end);
    boolean monthsFit = end == YEARS || text.charAt(end) == 'M' && months > 0 && months < 12;
    int years = wellFormed ? number(text, 1, YEARS) : -1;
    if (years < 0 || !monthsFit || end > YEARS && text.charAt(YEARS + 1) == '0') {
      throw in.error("verwacht.leeftijd");
    }
    return years * MONTHS_PER_YEAR + months;
  }

  /** The whole number between two places; -1 when something else stands there. */
  private static int number(String text, int from, int to) {
    int value = from < to ? 0 : -1;
    for (int i = from; i < to && value >= 0; i++) {
      char c = text.charAt(i);
      value = c >= '0' && c <= '9' && value < 100 ? value * 10 + (c - '0') : -1;
    }
    return value;
  }
}
