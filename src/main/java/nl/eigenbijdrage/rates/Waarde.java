package nl.eigenbijdrage.rates;

import java.time.LocalDate;
import java.util.List;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Percentage;

/**
 * One figure of the law with its first day and its sources.
 *
 * @param tarief which figure
 * @param vanaf first day on which it holds
 * @param getal cents of an amount, thousandths of a percentage
 * @param per {@code maand}, {@code vier-weken} or {@code jaar}; empty for a percentage
 * @param status how certain it is
 * @param bronnen where it comes from; at least one
 */
public record Waarde(
    Tarief tarief, LocalDate vanaf, long getal, String per, Status status, List<Bron> bronnen) {

  /** Whether the other value is the same number for the same period. */
  public boolean isSameAmount(Waarde other) {
    return getal == other.getal && per.equals(other.per);
  }

  /** The amount in euro, per {@link #per}. */
  public Euro euro() {
    return Euro.ofCents(getal);
  }

  /** The percentage. */
  public Percentage procent() {
    return new Percentage(getal);
  }
}
