package nl.eigenbijdrage.rates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened to one figure between two years.
 *
 * @param tarief the figure
 * @param oud the last value of the first year; empty when the figure appeared
 * @param nieuw the value in the second year; empty when the figure disappeared
 */
public record Tariefwijziging(Tarief tarief, Optional<Waarde> oud, Optional<Waarde> nieuw) {

  /** Everything that differs between two years, in the order of the figures. */
  public static List<Tariefwijziging> tussen(Jaartarieven van, Jaartarieven naar) {
    List<Tariefwijziging> changes = new ArrayList<>();
    for (Tarief tarief : Tarief.values()) {
      List<Waarde> before = van.waarden().getOrDefault(tarief, List.of());
      List<Waarde> after = naar.waarden().getOrDefault(tarief, List.of());
      Optional<Waarde> previous =
          before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
      if (after.isEmpty() && previous.isPresent()) {
        changes.add(new Tariefwijziging(tarief, previous, Optional.empty()));
      }
      for (Waarde waarde : after) {
        if (previous.isEmpty() || !previous.get().isSameAmount(waarde)) {
          changes.add(new Tariefwijziging(tarief, previous, Optional.of(waarde)));
        }
        previous = Optional.of(waarde);
      }
    }
    return changes;
  }

  /**
   * The new value minus the old one: cents, or thousandths of a percentage; empty when the figure
   * appeared or disappeared, or when the two are not for the same period.
   */
  public Optional<Long> verschil() {
    boolean comparable =
        oud.isPresent() && nieuw.isPresent() && oud.get().per().equals(nieuw.get().per());
    return comparable ? Optional.of(nieuw.get().getal() - oud.get().getal()) : Optional.empty();
  }
}
