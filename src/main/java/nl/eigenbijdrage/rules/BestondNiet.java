package nl.eigenbijdrage.rules;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.Feit;

/**
 * A fact was given for a period in which the law did not know of it yet: to 2017 the college could
 * not free somebody for want of capacity to pay or for an integrated approach, and the gemeente
 * could not set an income limit (Uitvoeringsbesluit Wmo 2015, 3.8, texts up to 2017).
 */
final class BestondNiet implements Notice {

  private final boolean limit;

  private BestondNiet(boolean limit) {
    this.limit = limit;
  }

  /** The notice on an income limit of the gemeente. */
  static Notice inkomensgrens() {
    return new BestondNiet(true);
  }

  /** The notice on a decision of the college. */
  static Notice besluit() {
    return new BestondNiet(false);
  }

  @Override
  public Optional<Melding> assess(Context context) {
    if (limit) {
      return context.situation().knows(Feit.INKOMENSGRENS)
          ? Optional.of(Melding.of("inkomensgrens-bestond-niet"))
          : Optional.empty();
    }
    BesluitGemeente decided = context.situation().besluitGemeente().orElse(BesluitGemeente.GEEN);
    return decided == BesluitGemeente.BETAALCAPACITEIT
            || decided == BesluitGemeente.INTEGRALE_AANPAK
        ? Optional.of(Melding.of("besluit-bestond-niet"))
        : Optional.empty();
  }
}
