package nl.eigenbijdrage.rates.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.Gemeenteregister;
import nl.eigenbijdrage.rates.RatesException;
import nl.eigenbijdrage.rates.RatesReport;
import nl.eigenbijdrage.rates.RegisterGemeente;

/**
 * Checks the register of gemeenten and every policy file. A folder or a file with another name than
 * the program looks for would never be read, and nobody would notice.
 */
final class GemeenteCheck implements RatesCheck.Part {

  private static final String EXTENSION = ".json";
  private static final String REGISTER = "register.json";
  private static final int CODE_LENGTH = 6;

  @Override
  public void check(RatesSource source, RatesReport report) {
    List<String> folders = source.names(JsonRates.GEMEENTEN);
    if (folders.isEmpty() && !source.has(JsonRates.REGISTER)) {
      return; // rates without gemeenten: only the national rules
    }
    JsonRates rates = new JsonRates(source);
    Gemeenteregister register;
    try {
      register = rates.register();
    } catch (RatesException e) {
      report.fault(e);
      return;
    }
    report.count(register.all().size());
    report.checkedOn(source.show(JsonRates.REGISTER), register.gecontroleerdOp());
    for (String folder : folders) {
      strangers(folder, source, register, report);
    }
    for (RegisterGemeente gemeente : register.all()) {
      for (int year : rates.jaren()) {
        policy(gemeente, year, rates, report);
      }
    }
  }

  /** Names what lies in the folder of gemeenten under a name that is never looked for. */
  private static void strangers(
      String folder, RatesSource source, Gemeenteregister register, RatesReport report) {
    String path = JsonRates.GEMEENTEN + "/" + folder;
    if (folder.equals(REGISTER) || folder.startsWith(".")) {
      return;
    }
    Optional<RegisterGemeente> gemeente =
        register.withCode(folder.substring(0, Math.min(CODE_LENGTH, folder.length())));
    if (gemeente.isEmpty()) {
      report.fault(source.show(path), "", "vreemde-map");
    } else if (!folder.equals(gemeente.get().folder())) {
      report.fault(source.show(path), "", "andere-map", gemeente.get().folder());
    } else {
      for (String name : source.names(path)) {
        if (!isCovered(name, source) && !name.startsWith(".")) {
          report.fault(source.show(path + "/" + name), "", "vreemd-beleid");
        }
      }
    }
  }

  /** Whether this is the name of a file for a year that has national rates. */
  private static boolean isCovered(String name, RatesSource source) {
    boolean year = name.length() == "2026.json".length() && name.endsWith(EXTENSION);
    for (int i = 0; year && i < name.length() - EXTENSION.length(); i++) {
      year = name.charAt(i) >= '0' && name.charAt(i) <= '9';
    }
    return year && source.has(name);
  }

  private static void policy(
      RegisterGemeente gemeente, int year, JsonRates rates, RatesReport report) {
    List<GemeenteBeleid> read;
    try {
      read = rates.beleid(gemeente, year);
    } catch (RatesException e) {
      if (e.bestand().contains(gemeente.folder())) {
        report.fault(e);
      } else {
        withoutAmounts(gemeente, year, rates, report);
      }
      return;
    }
    if (read.isEmpty()) {
      return;
    }
    GemeenteBeleid beleid = read.get(0);
    report.count(beleid.aantal());
    report.checkedOn(beleid.bestand(), beleid.gecontroleerdOp());
    boolean existed =
        !gemeente.endsBefore(LocalDate.of(year, 1, 1))
            && !gemeente.startsAfter(LocalDate.of(year, 12, 31));
    if (!existed) {
      report.fault(beleid.bestand(), "/jaar", "bestond-niet", gemeente.naam(), year);
    }
  }

  /** A fault in the national rates of the year is told once, where those are checked. */
  private static void withoutAmounts(
      RegisterGemeente gemeente, int year, JsonRates rates, RatesReport report) {
    try {
      rates.checkWithoutAmounts(gemeente, year);
    } catch (RatesException e) {
      report.fault(e);
    }
  }
}
