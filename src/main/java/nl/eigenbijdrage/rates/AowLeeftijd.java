package nl.eigenbijdrage.rates;

import java.time.LocalDate;
import java.util.List;
import nl.eigenbijdrage.value.Bron;

/**
 * The pension age of everybody born from a day on: Algemene Ouderdomswet, article 7a.
 *
 * @param geborenVanaf first day of birth for which it holds
 * @param maanden the age in months; -1 when it has not been set
 * @param status how certain it is
 * @param bronnen where it comes from
 */
public record AowLeeftijd(LocalDate geborenVanaf, int maanden, Status status, List<Bron> bronnen) {

  /** Whether the age has been set. */
  public boolean isKnown() {
    return maanden >= 0;
  }
}
