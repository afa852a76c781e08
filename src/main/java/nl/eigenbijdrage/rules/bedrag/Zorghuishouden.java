package nl.eigenbijdrage.rules.bedrag;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.Zorgdagen;
import nl.eigenbijdrage.rules.Zorgtijd;
import nl.eigenbijdrage.situation.PartnerZorg;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.Euro;

/**
 * The household for which a low or high contribution is computed. Who is in it, their ages and
 * their care are known; incomes and wealth need not be.
 *
 * @param context the case
 * @param gehuwd whether the partner counts
 * @param client whether the client has care on the days that are looked at
 * @param partner whether the partner who counts has
 */
public record Zorghuishouden(Context context, boolean gehuwd, boolean client, boolean partner) {

  /**
   * The household in the month of this case: on the days on which both have care when there are
   * such days, otherwise on those on which one of them has.
   */
  public static Zorghuishouden of(Context context, boolean gehuwd) {
    Zorgdagen dagen = Zorgtijd.of(context.situation()).dagen(context.periode());
    if (!gehuwd || dagen.partner().isEmpty()) {
      return new Zorghuishouden(context, gehuwd, true, false);
    }
    boolean ofClient = dagen.client().isPresent();
    return new Zorghuishouden(context, true, ofClient, !ofClient || dagen.beiden() > 0);
  }

  /** The same household with other facts, such as another income. */
  Zorghuishouden with(Situation other) {
    return new Zorghuishouden(context.with(other), gehuwd, client, partner);
  }

  /** The client, and the partner who counts. */
  List<Persoon> personen() {
    Persoon client = context.situation().client();
    return gehuwd ? List.of(client, context.situation().partner()) : List.of(client);
  }

  /** The care of the client, or of the partner when only the partner has care. */
  public Zorg zorg() {
    Situation situation = context.situation();
    return client
        ? situation.zorg().orElseThrow()
        : situation.partnerZorg().flatMap(PartnerZorg::verschuldigd).orElseThrow();
  }

  /** The care of the other spouse; none when there is no such spouse, or without care. */
  public PartnerZorg partnerZorg() {
    PartnerZorg care = context.situation().partnerZorg().orElse(PartnerZorg.GEEN);
    boolean counts = gehuwd && client && (partner || !care.isVerschuldigd());
    return counts ? care : PartnerZorg.GEEN;
  }

  /** Whether this person has reached pension age. */
  boolean pensioengerechtigd(Persoon persoon) {
    return context.pensioengerechtigd(persoon) == Oordeel.GELDT;
  }

  /** Whether this person owes a low or high contribution. */
  boolean verschuldigd(Persoon persoon) {
    return persoon.wie() == Wie.CLIENT ? client : partner;
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
