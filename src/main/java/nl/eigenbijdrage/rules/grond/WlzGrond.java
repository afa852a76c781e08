package nl.eigenbijdrage.rules.grond;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.GeldtNiet;
import nl.eigenbijdrage.rules.Rule;
import nl.eigenbijdrage.rules.Tijdstip;
import nl.eigenbijdrage.rules.Zorgtijd;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.PartnerZorg;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * Client or spouse owes a contribution under the Wlz, for stay, vpt, mpt or pgb: Uitvoeringsbesluit
 * Wmo 2015, 3.8 lid 3 onder a (to 2019: lid 4). It must be owed; a Wlz indication is not enough.
 * From the day of admission, when it is known, it counts as {@link Tijdstip#zorgTelt} says, and
 * through the period in which it ends.
 *
 * <p>The care of the client, when it is given, makes that the low or high contribution itself is
 * computed for the months in which it runs. It then frees support at home only in four weeks, to
 * 2019, that had begun before its last day.
 */
public final class WlzGrond implements Rule {

  private static final String KEY = "reden.wlz-bijdrage.";

  private final Artikel artikel;
  private final GeldtNiet geldtNiet;

  /** The ground, as it stands in this article. */
  public WlzGrond(Artikel artikel) {
    this.artikel = artikel;
    this.geldtNiet = new GeldtNiet(Grond.WLZ_BIJDRAGE, artikel, KEY + "geldt-niet");
  }

  @Override
  public Finding assess(Context context) {
    Bron bron = artikel.bron(context.periode());
    Oordeel client = ofClient(context);
    Oordeel partner = ofPartner(context);
    return switch (client.or(partner)) {
      case GELDT ->
          Finding.geldt(
              Grond.WLZ_BIJDRAGE, Message.of(KEY + "geldt." + who(client, partner)), bron);
      case GELDT_NIET -> geldtNiet.in(context.periode());
      case ONBEKEND ->
          Finding.onbekend(
              Grond.WLZ_BIJDRAGE, Message.of(KEY + "onbekend"), List.of(Feit.WLZ), bron);
    };
  }

  private static String who(Oordeel client, Oordeel partner) {
    WlzBijdrage who =
        client != Oordeel.GELDT
            ? WlzBijdrage.PARTNER
            : partner == Oordeel.GELDT ? WlzBijdrage.BEIDEN : WlzBijdrage.CLIENT;
    return who.code();
  }

  private static Oordeel ofClient(Context context) {
    Situation situation = context.situation();
    if (situation.knows(Feit.ZORG)) {
      boolean ofWlz = situation.zorg().orElseThrow().isWlz();
      return Oordeel.of(ofWlz && Zorgtijd.of(situation).liepBij(context.periode()));
    }
    Optional<WlzBijdrage> wlz = situation.wlz();
    return wlz.isEmpty()
        ? Oordeel.ONBEKEND
        : Oordeel.of(wlz.get().isClient()).and(from(Feit.OPNAME, context));
  }

  private static Oordeel ofPartner(Context context) {
    Situation situation = context.situation();
    Optional<PartnerZorg> care = situation.partnerZorg();
    if (care.isPresent()) {
      return Oordeel.of(care.get().isWlz()).and(from(Feit.PARTNER_OPNAME, context));
    }
    Optional<WlzBijdrage> wlz = situation.wlz();
    return wlz.isEmpty()
        ? Oordeel.ONBEKEND
        : Oordeel.of(wlz.get().isPartner()).and(from(Feit.PARTNER_OPNAME, context));
  }

  /** Whether it counts already, by the day of admission; without one: it does. */
  private static Oordeel from(Feit admission, Context context) {
    Optional<LocalDate> start = context.situation().date(admission);
    return Oordeel.of(start.isEmpty() || Tijdstip.zorgTelt(start.get(), context.periode()));
  }
}
