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

  private static final int MONTHS_PER_YEAR = 12;

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
    List<AowLeeftijd> ages = new ArrayList<>();
    in.startObject();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      keys.add(key);
      switch (key) {
        case "$schema" -> in.text();
        case "gecontroleerdOp" -> in.date();
        case "leeftijden" -> ages(ages);
        default -> throw in.unknownKey(key);
      }
    }
    in.require(keys, "gecontroleerdOp", "leeftijden");
    in.end();
    return new AowTabel(ages);
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
        case "bereiktIn" -> in.number();
        case "status" -> status = status();
        case "bronnen" -> bronnen = BronReader.list(in);
        default -> throw in.unknownKey(key);
      }
    }
    in.require(keys, "geborenVanaf", "leeftijd", "status", "bronnen");
    if ((months < 0) != (status == Status.ONBEKEND)) {
      throw in.error("verwacht.status");
    }
    return new AowLeeftijd(born, months, status, bronnen);
  }

  private Status status() {
    Status status = Status.find(in.text());
    if (status == null) {
      throw in.error("verwacht.status");
    }
    return status;
  }

  /** An age such as {@code P66Y4M} in months; -1 for null, an age that has not been set. */
  private int months() {
    if (in.isNull()) {
      in.skipNull();
      return -1;
    }
    String text = in.text();
    int years = text.indexOf('Y');
    try {
      if (text.startsWith("P") && years > 0) {
        int whole = Integer.parseInt(text.substring(1, years)) * MONTHS_PER_YEAR;
        if (years == text.length() - 1) {
          return whole;
        }
        if (text.endsWith("M")) {
          return whole + Integer.parseInt(text.substring(years + 1, text.length() - 1));
        }
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw in.error("verwacht.leeftijd");
  }
}
