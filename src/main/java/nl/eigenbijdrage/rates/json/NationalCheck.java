package nl.eigenbijdrage.rates.json;

import java.time.LocalDate;
import java.util.List;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.RatesException;
import nl.eigenbijdrage.rates.RatesReport;
import nl.eigenbijdrage.rates.Status;
import nl.eigenbijdrage.rates.Waarde;

/** Checks the national files, {@code <year>.json}, also against each other. */
final class NationalCheck implements RatesCheck.Part {

  private static final String EXTENSION = ".json";

  /** Up to this year the first period of four weeks can begin in December of the year before. */
  private static final int LAST_YEAR_OF_FOUR_WEEKS = 2019;

  /** The Monday of the first ISO week of a year never lies before this day of December. */
  private static final int EARLIEST_FIRST_MONDAY = 29;

  @Override
  public void check(RatesSource source, RatesReport report) {
    strangers(source, report);
    JsonRates rates = new JsonRates(source);
    List<Integer> years = rates.jaren();
    if (years.isEmpty()) {
      report.fault(source.show(""), "", "geen-jaren");
      return;
    }
    for (int year = years.get(0); year <= years.get(years.size() - 1); year++) {
      check(rates, year, report);
    }
  }

  /** A file whose name is misspelt would never be read, and nobody would notice. */
  private static void strangers(RatesSource source, RatesReport report) {
    for (String name : source.names("")) {
      boolean looksLikeRates = name.endsWith(EXTENSION) && !name.startsWith(".");
      if (looksLikeRates && !name.equals(JsonRates.AOW) && !isYear(name)) {
        report.fault(source.show(name), "", "vreemd-bestand");
      }
    }
  }

  private static boolean isYear(String name) {
    for (int year = JsonRates.FIRST_YEAR; year <= JsonRates.LAST_YEAR; year++) {
      if (name.equals(year + EXTENSION)) {
        return true;
      }
    }
    return false;
  }

  /** Reads the file of this year, and adds what is wrong with it. */
  private static void check(JsonRates rates, int year, RatesReport report) {
    try {
      rates.jaar(year).ifPresent(tarieven -> values(tarieven, report));
    } catch (RatesException e) {
      report.fault(e);
    }
  }

  private static void values(Jaartarieven tarieven, RatesReport report) {
    int values = 0;
    for (List<Waarde> series : tarieven.waarden().values()) {
      values += series.size();
      series(series, tarieven, report);
    }
    report.count(values);
    report.checkedOn(tarieven.bestand(), tarieven.gecontroleerdOp());
  }

  private static void series(List<Waarde> series, Jaartarieven tarieven, RatesReport report) {
    for (int i = 0; i < series.size(); i++) {
      Waarde waarde = series.get(i);
      String place = "/waarden/" + waarde.tarief().code() + "/" + i;
      if (!canStartOn(waarde.vanaf(), tarieven.jaar())) {
        report.fault(tarieven.bestand(), place + "/vanaf", "buiten-jaar", tarieven.jaar());
      }
      if (waarde.status() == Status.VOORSTEL) {
        report.notice("voorstel", tarieven.bestand(), place);
      }
    }
  }

  private static boolean canStartOn(LocalDate day, int year) {
    LocalDate firstMonday = LocalDate.of(year - 1, 12, EARLIEST_FIRST_MONDAY);
    boolean inDecemberBefore = year <= LAST_YEAR_OF_FOUR_WEEKS && !day.isBefore(firstMonday);
    return day.getYear() == year || day.getYear() == year - 1 && inDecemberBefore;
  }
}
