package nl.eigenbijdrage.rules;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Verdeling;
import nl.eigenbijdrage.rules.bedrag.Zorgbedrag;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.ExactEuro;

/**
 * Divides a contribution between spouses in proportion to their incomes: Besluit langdurige zorg,
 * 3.3.2.9 lid 3; Uitvoeringsbesluit Wmo 2015, 3.19 lid 3. The client's part is rounded, the
 * partner's is the rest. An income below nil counts as nil (ruling).
 */
final class Verdeler {

  private Verdeler() {}

  /** The parts; empty without a partner, without one amount, or when no income tells. */
  static Optional<Verdeling> of(Context context, Zorgbedrag bedrag) {
    Situation situation = context.situation();
    Optional<Euro> client = situation.client().inkomen();
    Optional<Euro> partner = situation.partner().inkomen();
    boolean known =
        context.gehuwd() == Oordeel.GELDT
            && bedrag.isExact()
            && client.isPresent()
            && partner.isPresent();
    return known
        ? parts(
            bedrag.range().orElseThrow().min(),
            client.get().max(Euro.ZERO),
            partner.get().max(Euro.ZERO))
        : Optional.empty();
  }

  private static Optional<Verdeling> parts(Euro whole, Euro client, Euro partner) {
    Euro together = client.plus(partner);
    if (together.isZero()) {
      return Optional.empty();
    }
    Euro ofClient = ExactEuro.of(whole).times(client.cents(), together.cents()).roundHalfUp();
    return Optional.of(new Verdeling(ofClient, whole.minus(ofClient)));
  }
}
