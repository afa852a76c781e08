package nl.eigenbijdrage.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * @param volgnummer how many of those before it in the household are the same thing by all that a
 *     countdown of its kostprijs goes by; a {@link Situation} counts it
 */
public record Voorziening(
    VoorzieningSoort soort,
    Vorm vorm,
    Wie voor,
    Optional<LocalDate> start,
    Optional<LocalDate> eind,
    Optional<Euro> kostprijs,
    Optional<Euro> kosten,
    Set<Feit> onbekend,
    int volgnummer) {

  /** Support that is the only one of its sort, as long as no {@link Situation} says otherwise. */
  public Voorziening(
      VoorzieningSoort soort,
      Vorm vorm,
      Wie voor,
      Optional<LocalDate> start,
      Optional<LocalDate> eind,
      Optional<Euro> kostprijs,
      Optional<Euro> kosten,
      Set<Feit> onbekend) {
    this(soort, vorm, voor, start, eind, kostprijs, kosten, onbekend, 0);
  }

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
    return new Voorziening(
        soort, vorm, voor, start, eind, Optional.of(euro), kosten, onbekend, volgnummer);
  }

  /** The same list, in which no two voorzieningen share one countdown of a kostprijs. */
  static List<Voorziening> genummerd(List<Voorziening> list) {
    List<Voorziening> numbered = list;
    for (int i = 0; i < list.size(); i++) {
      int before = 0;
      for (int j = 0; j < i; j++) {
        before += list.get(j).isZelfde(list.get(i)) ? 1 : 0;
      }
      if (before != list.get(i).volgnummer) {
        numbered = numbered == list ? new ArrayList<>(list) : numbered;
        numbered.set(i, list.get(i).genummerd(before));
      }
    }
    return numbered;
  }

  private boolean isZelfde(Voorziening other) {
    return soort == other.soort
        && voor == other.voor
        && start.equals(other.start)
        && kostprijs.equals(other.kostprijs);
  }

  private Voorziening genummerd(int nummer) {
    return new Voorziening(soort, vorm, voor, start, eind, kostprijs, kosten, onbekend, nummer);
  }
}
