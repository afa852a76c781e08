package nl.eigenbijdrage.rates.json;

import java.time.LocalDate;
import java.util.List;
import nl.eigenbijdrage.rates.RatesReport;

/**
 * Reads every file of a set of rates and collects all that is wrong. An answer reads only the files
 * that it needs; whoever changes a folder wants to know of all of them.
 */
public final class RatesCheck {

  /** One kind of files in the folder; a new kind is a class of its own, added to the list. */
  interface Part {

    /** Reads the files of this kind, and adds what is wrong with them to the report. */
    void check(RatesSource source, RatesReport report);
  }

  private static final List<Part> PARTS =
      List.of(new NationalCheck(), new AowCheck(), new GemeenteCheck());

  private RatesCheck() {}

  /** What is right and wrong in these rates, on the day {@code today}. */
  public static RatesReport of(RatesSource source, LocalDate today) {
    RatesReport report = new RatesReport(today);
    for (Part part : PARTS) {
      part.check(source, report);
    }
    return report;
  }
}
