package nl.eigenbijdrage.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The national rates of one year.
 *
 * @param jaar the year
 * @param bestand the file they stand in, {@code rates/2026.json}
 * @param gecontroleerdOp the day on which somebody compared them with their sources
 * @param waarden per figure its values, the earliest first
 */
public record Jaartarieven(
    int jaar, String bestand, LocalDate gecontroleerdOp, Map<Tarief, List<Waarde>> waarden) {

  /** The value that holds on {@code day}; empty when none does. A proposal is never used. */
  public Optional<Waarde> on(Tarief tarief, LocalDate day) {
    Optional<Waarde> found = Optional.empty();
    List<Waarde> candidates = waarden.get(tarief);
    if (candidates == null) {
      return found;
    }
    for (Waarde waarde : candidates) {
      if (!waarde.vanaf().isAfter(day) && waarde.status() != Status.VOORSTEL) {
        found = Optional.of(waarde);
      }
    }
    return found;
  }
}
