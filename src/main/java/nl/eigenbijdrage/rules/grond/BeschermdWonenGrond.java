package nl.eigenbijdrage.rules.grond;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.Looptijd;
import nl.eigenbijdrage.rules.Rule;
import nl.eigenbijdrage.rules.Tijdstip;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * Client or spouse owes the contribution for beschermd wonen: Uitvoeringsbesluit Wmo 2015, 3.8 lid
 * 3 onder a (to 2019: lid 4). It counts from the period that {@link Tijdstip#counts} names, and
 * through the period in which it ends.
 */
public final class BeschermdWonenGrond implements Rule {

  private static final String KEY = "reden.beschermd-wonen-bijdrage.";

  private final Artikel artikel;

  public BeschermdWonenGrond(Artikel artikel) {
    this.artikel = artikel;
  }

  @Override
  public Finding assess(Context context) {
    Bron bron = artikel.bron(context.periode());
    if (context.situation().voorzieningen().isEmpty()) {
      Message tekst = Message.of(KEY + "onbekend");
      return Finding.onbekend(
          Grond.BESCHERMD_WONEN_BIJDRAGE, tekst, List.of(Feit.VOORZIENING), bron);
    }
    Oordeel owed = Oordeel.GELDT_NIET;
    Set<Feit> missing = EnumSet.noneOf(Feit.class);
    for (Voorziening voorziening : context.situation().voorzieningen().get()) {
      if (voorziening.soort() == VoorzieningSoort.BESCHERMD_WONEN) {
        owed = owed.or(owed(voorziening, context));
        missing.addAll(voorziening.onbekend());
      }
    }
    return switch (owed) {
      case GELDT -> Finding.geldt(Grond.BESCHERMD_WONEN_BIJDRAGE, Message.of(KEY + "geldt"), bron);
      case GELDT_NIET ->
          Finding.geldtNiet(Grond.BESCHERMD_WONEN_BIJDRAGE, Message.of(KEY + "geldt-niet"), bron);
      case ONBEKEND ->
          Finding.onbekend(
              Grond.BESCHERMD_WONEN_BIJDRAGE,
              Message.of(KEY + "onbekend"),
              List.copyOf(missing),
              bron);
    };
  }

  private static Oordeel owed(Voorziening voorziening, Context context) {
    Oordeel started =
        voorziening.start().isPresent()
            ? Oordeel.of(Tijdstip.counts(voorziening.start().get(), context.periode()))
            : Looptijd.begonnen(voorziening, context);
    return started.and(Looptijd.gestopt(voorziening, context).not());
  }
}
