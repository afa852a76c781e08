package nl.eigenbijdrage.rules.grond;

import java.time.LocalDate;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.Vorm;

/**
 * Whether beschermd wonen falls under a contribution of its own (Uitvoeringsbesluit Wmo 2015, 3.11
 * and 3.12). It does when it comes with a place to live, which is what the definition of beschermd
 * wonen asks (Wmo 2015, 1.1.1); up to 2019 only in kind: those texts do not name the pgb.
 */
final class Woonvorm {

  private static final LocalDate PGB_INCLUDED = LocalDate.of(2020, 1, 1);

  private Woonvorm() {}

  /** Whether this beschermd wonen has a contribution of its own in the period. */
  static Oordeel eigenBijdrage(Voorziening voorziening, Context context) {
    boolean early = context.periode().van().isBefore(PGB_INCLUDED);
    if (early && voorziening.vorm() == Vorm.PGB) {
      return Oordeel.GELDT_NIET;
    }
    Optional<Boolean> withHousing = context.situation().yesNo(Feit.WOONCOMPONENT);
    return withHousing.isPresent() ? Oordeel.of(withHousing.get()) : Oordeel.ONBEKEND;
  }
}
