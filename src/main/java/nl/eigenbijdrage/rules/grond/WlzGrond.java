package nl.eigenbijdrage.rules.grond;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.Rule;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * Client or spouse owes a contribution under the Wlz, for stay, vpt, mpt or pgb: Uitvoeringsbesluit
 * Wmo 2015, 3.8 lid 3 onder a (to 2019: lid 4). It must be owed; a Wlz indication is not enough.
 *
 * <p>Vereenvoudiging: the fact is taken as it is in the period that is judged.
 */
public final class WlzGrond implements Rule {

  private static final String KEY = "reden.wlz-bijdrage.";

  private final Artikel artikel;

  public WlzGrond(Artikel artikel) {
    this.artikel = artikel;
  }

  @Override
  public Finding assess(Context context) {
    Bron bron = artikel.bron(context.periode());
    Optional<WlzBijdrage> wlz = context.situation().wlz();
    if (wlz.isEmpty()) {
      Message tekst = Message.of(KEY + "onbekend");
      return Finding.onbekend(Grond.WLZ_BIJDRAGE, tekst, List.of(Feit.WLZ), bron);
    }
    if (wlz.get() == WlzBijdrage.GEEN) {
      return Finding.geldtNiet(Grond.WLZ_BIJDRAGE, Message.of(KEY + "geldt-niet"), bron);
    }
    Message tekst = Message.of(KEY + "geldt." + wlz.get().code());
    return Finding.geldt(Grond.WLZ_BIJDRAGE, tekst, bron);
  }
}
