package nl.eigenbijdrage.factuur;

import java.time.LocalDate;
import java.util.Optional;
import nl.eigenbijdrage.rules.Bijdrageperioden;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Periode;

/**
 * One bill, credit note, payment or refund, as it stands in the file.
 *
 * @param regel the line of the file
 * @param periode the contribution period that is named there
 * @param datum the day of the bill, or of the payment; known when no period is named
 * @param bedrag euro; negative for a credit note or refund
 */
public record Factuur(
    long regel, Optional<Periode> periode, Optional<LocalDate> datum, Euro bedrag) {

  /** Whether money comes back with it. */
  public boolean isCredit() {
    return bedrag.isNegative();
  }

  /** What comes back with a credit note or refund. */
  public Euro terug() {
    return Euro.ZERO.minus(bedrag);
  }

  /**
   * The period that is named, or else the month that lies {@code later} months before the date.
   * Payment is due at the latest in the month after the contribution month (Uitvoeringsbesluit Wmo
   * 2015, 3.3 lid 1 a, from 2020).
   */
  public Periode periode(int later) {
    return periode.orElseGet(() -> Bijdrageperioden.month(datum.orElseThrow().minusMonths(later)));
  }
}
