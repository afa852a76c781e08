package nl.eigenbijdrage.rules.grond;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.GeldtNiet;
import nl.eigenbijdrage.rules.Rule;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * Client or spouse stays two or more consecutive nights in opvang in the period: Uitvoeringsbesluit
 * Wmo 2015, 3.8 lid 3 onder b (to 2019: lid 4).
 */
public final class OpvangnachtenGrond implements Rule {

  private static final String KEY = "reden.opvangnachten.";

  private final Artikel artikel;
  private final GeldtNiet geldtNiet;

  /** The ground, as it stands in this article. */
  public OpvangnachtenGrond(Artikel artikel) {
    this.artikel = artikel;
    this.geldtNiet = new GeldtNiet(Grond.OPVANGNACHTEN, artikel, KEY + "geldt-niet");
  }

  @Override
  public Finding assess(Context context) {
    Bron bron = artikel.bron(context.periode());
    Optional<Boolean> nights = context.situation().yesNo(Feit.OPVANGNACHTEN);
    if (nights.isEmpty()) {
      Message tekst = Message.of(KEY + "onbekend");
      return Finding.onbekend(Grond.OPVANGNACHTEN, tekst, List.of(Feit.OPVANGNACHTEN), bron);
    }
    String key = context.gehuwd() == Oordeel.GELDT_NIET ? "geldt.alleen" : "geldt";
    return nights.get()
        ? Finding.geldt(Grond.OPVANGNACHTEN, Message.of(KEY + key), bron)
        : geldtNiet.in(context.periode());
  }
}
