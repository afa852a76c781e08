package nl.eigenbijdrage.rules.bedrag;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;

/** A lower amount that the gemeente asks: what stands on the letter goes before the rates. */
final class Gemeentebedrag {

  private Gemeentebedrag() {}

  /** The amount that the gemeente asks at most, euro per period; empty when none is known. */
  static Optional<Euro> of(Context context) {
    Optional<Euro> letter = context.situation().money(Feit.TARIEF_GEMEENTE);
    if (letter.isPresent() || context.beleid().isEmpty()) {
      return letter;
    }
    return context.beleid().get().lagerBedrag();
  }

  /** The reason that this amount is asked; {@code artikel} lets the gemeente do so. */
  static Finding reden(Context context, Euro asked, Artikel artikel) {
    Bron bron = artikel.bron(context.periode());
    Message per = context.periode().per();
    boolean fromLetter = context.situation().knows(Feit.TARIEF_GEMEENTE);
    if (fromLetter || context.beleid().isEmpty()) {
      return Finding.geldt(
          Grond.GEMEENTE_LAGER_BEDRAG,
          Message.of("reden.gemeente-lager-bedrag.geldt.brief", asked, per),
          bron);
    }
    GemeenteBeleid beleid = context.beleid().get();
    return Finding.geldt(
        Grond.GEMEENTE_LAGER_BEDRAG,
        Message.of("reden.gemeente-lager-bedrag.geldt", beleid.naam(), asked, per),
        beleid.sourcesAfter(bron));
  }
}
