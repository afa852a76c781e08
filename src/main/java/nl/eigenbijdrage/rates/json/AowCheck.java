package nl.eigenbijdrage.rates.json;

import java.time.LocalDate;
import java.util.List;
import nl.eigenbijdrage.rates.AowLeeftijd;
import nl.eigenbijdrage.rates.AowTabel;
import nl.eigenbijdrage.rates.RatesException;
import nl.eigenbijdrage.rates.RatesReport;

/** Checks {@code aow.json}: everybody has an age, and the age never goes down. */
final class AowCheck implements RatesCheck.Part {

  /** Somebody of the highest age that can be given, on the first day that the rates cover. */
  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1884, 1, 1);

  @Override
  public void check(RatesSource source, RatesReport report) {
    String file = source.show(JsonRates.AOW);
    AowTabel tabel;
    try {
      tabel = new JsonRates(source).aow();
    } catch (RatesException e) {
      report.fault(e);
      return;
    }
    List<AowLeeftijd> ages = tabel.leeftijden();
    report.count(ages.size());
    report.checkedOn(file, tabel.gecontroleerdOp());
    if (ages.get(0).geborenVanaf().isAfter(EARLIEST_BIRTH)) {
      report.fault(file, "/leeftijden/0/geborenVanaf", "aow-begin", EARLIEST_BIRTH);
    }
    for (int i = 1; i < ages.size(); i++) {
      AowLeeftijd before = ages.get(i - 1);
      boolean goesDown = ages.get(i).isKnown() && ages.get(i).maanden() < before.maanden();
      boolean knownAfterUnknown = ages.get(i).isKnown() && !before.isKnown();
      if (goesDown || knownAfterUnknown) {
        report.fault(file, "/leeftijden/" + i + "/leeftijd", "aow-daalt");
      }
    }
  }
}
