package nl.eigenbijdrage.rates.json;

import java.util.ArrayList;
import java.util.List;

/** Of which years a source has a file; apart from reading them, as most answers need one year. */
final class YearFiles {

  private YearFiles() {}

  /** The file of a year, relative to the rates folder. */
  private static String name(int jaar) {
    return jaar + ".json";
  }

  /** The years that have a file, in order. */
  static List<Integer> in(RatesSource source) {
    List<Integer> found = new ArrayList<>();
    for (int year = JsonRates.FIRST_YEAR; year <= JsonRates.LAST_YEAR; year++) {
      if (source.has(name(year))) {
        found.add(year);
      }
    }
    return List.copyOf(found);
  }

  /** Before the first year and after the last nothing is known; in between a file was lost. */
  static void mayBeAbsent(int jaar, RatesSource source, List<Integer> present) {
    if (present.isEmpty()) {
      throw ReadFiles.fault(source.show(""), "geen-jaren");
    }
    int before = 0;
    for (int year : present) {
      if (year > jaar && before > 0) {
        throw ReadFiles.fault(source.show(name(jaar)), "jaar-ontbreekt", before, year);
      }
      before = year < jaar ? year : before;
    }
  }
}
