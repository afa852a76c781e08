package nl.eigenbijdrage.rules.grond;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.GeldtNiet;
import nl.eigenbijdrage.rules.VoorzieningRule;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * The gemeente left this kind of voorziening out of its verordening: it "can" ask a contribution
 * (Wmo 2015, 2.1.4a lid 1; to 2019: 2.1.4 lid 1) and does not for this kind.
 */
public final class GemeenteVrij implements VoorzieningRule {

  private static final Grond GROND = Grond.GEMEENTE_VRIJGESTELDE_VOORZIENING;
  private static final String KEY = "reden.gemeente-vrijgestelde-voorziening.";

  private final Artikel artikel;
  private final GeldtNiet geldtNiet;

  /** The ground, as it stands in this article. */
  public GemeenteVrij(Artikel artikel) {
    this.artikel = artikel;
    this.geldtNiet = new GeldtNiet(GROND, artikel, KEY + "geldt-niet");
  }

  @Override
  public Optional<Finding> assess(Context context, Voorziening voorziening) {
    Bron bron = artikel.bron(context.periode());
    Optional<GemeenteBeleid> beleid = context.beleid();
    String soort = voorziening.soort().code();
    if (beleid.isEmpty() || !beleid.get().vrijgesteld().containsKey(soort)) {
      return Optional.of(geldtNiet.in(context.periode()));
    }
    Message tekst = Message.of(KEY + "geldt", beleid.get().naam(), Message.of("soort." + soort));
    return Optional.of(Finding.geldt(GROND, tekst, beleid.get().sourcesAfter(bron)));
  }
}
