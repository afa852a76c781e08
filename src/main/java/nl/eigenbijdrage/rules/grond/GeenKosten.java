package nl.eigenbijdrage.rules.grond;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.VoorzieningRule;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;

/**
 * To 2019 support that costs nothing in the period makes no contribution due, also beside other
 * support: Wmo 2015, 2.1.4 lid 3. What costs little bounds the sum, which is for all support
 * together; that costs count by the period is a ruling.
 */
public final class GeenKosten implements VoorzieningRule {

  private static final Artikel ARTIKEL = Artikel.wmo("2.1.4", "3", "");

  @Override
  public Optional<Finding> assess(Context context, Voorziening voorziening) {
    if (voorziening.kosten().isEmpty() || !voorziening.kosten().get().isZero()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.geldt(
                Grond.KOSTEN_LAGER,
                Message.of("reden.kosten-lager.geldt", Euro.ZERO),
                ARTIKEL.bron(context.periode()))
            .withRuling(Message.of("aanname.kosten-per-periode")));
  }
}
