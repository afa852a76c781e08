package nl.eigenbijdrage.rules.bedrag;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.situation.PartnerZorg;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.Euro;

/**
 * The household for which a low or high contribution is computed. Who is in it, their ages and
 * their care are known; incomes and wealth need not be.
 *
 * @param context the case
 * @param gehuwd whether the partner counts
 */
public record Zorghuishouden(Context context, boolean gehuwd) {

  /** The client, and the partner who counts. */
  List<Persoon> personen() {
    Persoon client = context.situation().client();
    return gehuwd ? List.of(client, context.situation().partner()) : List.of(client);
  }

  /** The care of the client. */
  Zorg zorg() {
    return context.situation().zorg().orElseThrow();
  }

  /** The care of the partner who counts; none when there is no such partner. */
  PartnerZorg partnerZorg() {
    Optional<PartnerZorg> care = context.situation().partnerZorg();
    return gehuwd && care.isPresent() ? care.get() : PartnerZorg.GEEN;
  }

  /** Whether this person has reached pension age. */
  boolean pensioengerechtigd(Persoon persoon) {
    return context.pensioengerechtigd(persoon) == Oordeel.GELDT;
  }

  /** Whether this person owes a low or high contribution. */
  boolean verschuldigd(Persoon persoon) {
    return persoon.wie() == Wie.CLIENT || partnerZorg().isVerschuldigd();
  }

  /** The other spouse. */
  Persoon echtgenoot(Persoon persoon) {
    return context.situation().persoon(persoon.wie() == Wie.CLIENT ? Wie.PARTNER : Wie.CLIENT);
  }

  /** The amount in the rates; nil when they have none, which is how the law says that it is not. */
  Euro euro(Tarief tarief) {
    Optional<Waarde> waarde = context.tarief(tarief);
    return waarde.isPresent() ? waarde.get().euro() : Euro.ZERO;
  }
}
