package nl.eigenbijdrage.rules.grond;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.GeldtNiet;
import nl.eigenbijdrage.rules.Rule;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * The college decided that no contribution is due: for the safety of a minor (Uitvoeringsbesluit
 * Wmo 2015, 3.8 lid 3 onder c), for want of capacity to pay (g), or for an integrated approach (h).
 * The letters differ before 2020; the last two exist since 2018.
 */
public final class BesluitCollege implements Rule {

  private final Grond grond;
  private final BesluitGemeente besluit;
  private final Artikel artikel;
  private final String key;
  private final GeldtNiet geldtNiet;

  /** The ground that the college took this decision, as it stands in this article. */
  public BesluitCollege(Grond grond, BesluitGemeente besluit, Artikel artikel) {
    this.grond = grond;
    this.besluit = besluit;
    this.artikel = artikel;
    this.key = "reden." + grond.code() + ".";
    this.geldtNiet = new GeldtNiet(grond, artikel, key + "geldt-niet");
  }

  @Override
  public Finding assess(Context context) {
    Bron bron = artikel.bron(context.periode());
    Optional<BesluitGemeente> decided = context.situation().besluitGemeente();
    if (decided.isEmpty()) {
      Message tekst = Message.of(key + "onbekend");
      return Finding.onbekend(grond, tekst, List.of(Feit.BESLUIT_GEMEENTE), bron);
    }
    return decided.get() == besluit
        ? Finding.geldt(grond, Message.of(key + "geldt"), bron)
        : geldtNiet.in(context.periode());
  }
}
