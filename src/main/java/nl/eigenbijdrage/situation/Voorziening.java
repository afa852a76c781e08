package nl.eigenbijdrage.situation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.value.Euro;

/**
 * One kind of support that a person in the household has.
 *
 * @param soort what it is
 * @param vorm in kind or as a budget
 * @param voor whose support it is
 * @param start first day of the support (ingangstijdstip)
 * @param eind last day of the support
 * @param kostprijs euro, the total cost price
 * @param kosten euro, the cost in one contribution period
 * @param onbekend the keys that were expressly given as unknown; a key that was left out means the
 *     ordinary case: running, without a limit by its cost
 */
public record Voorziening(
    VoorzieningSoort soort,
    Vorm vorm,
    Wie voor,
    Optional<LocalDate> start,
    Optional<LocalDate> eind,
    Optional<Euro> kostprijs,
    Optional<Euro> kosten,
    Set<Feit> onbekend) {

  /** Support of this kind with nothing more known of it, for the client, in kind. */
  public static Voorziening of(VoorzieningSoort soort) {
    return new Voorziening(
        soort,
        Vorm.NATURA,
        Wie.CLIENT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }

  /** The same support with this kostprijs in euro. */
  public Voorziening metKostprijs(Euro euro) {
    return new Voorziening(soort, vorm, voor, start, eind, Optional.of(euro), kosten, onbekend);
  }
}
