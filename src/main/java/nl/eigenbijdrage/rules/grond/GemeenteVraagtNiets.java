package nl.eigenbijdrage.rules.grond;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.GeldtNiet;
import nl.eigenbijdrage.rules.Rule;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;

/**
 * The gemeente asks nothing at all: it "can" ask a contribution (Wmo 2015, 2.1.4a lid 1; to 2019:
 * 2.1.4 lid 1). An amount on the letter of the CAK goes before what the rates say.
 */
public final class GemeenteVraagtNiets implements Rule {

  private static final String KEY = "reden.gemeente-vraagt-niets.";

  private final Artikel artikel;
  private final GeldtNiet geldtNiet;

  /** The ground, as it stands in this article. */
  public GemeenteVraagtNiets(Artikel artikel) {
    this.artikel = artikel;
    this.geldtNiet = new GeldtNiet(Grond.GEMEENTE_VRAAGT_NIETS, artikel, KEY + "geldt-niet");
  }

  @Override
  public Finding assess(Context context) {
    Bron bron = artikel.bron(context.periode());
    Optional<Euro> letter = context.situation().money(Feit.TARIEF_GEMEENTE);
    Optional<GemeenteBeleid> beleid = context.beleid();
    if (letter.isPresent()) {
      return letter.get().isZero()
          ? Finding.geldt(Grond.GEMEENTE_VRAAGT_NIETS, Message.of(KEY + "geldt.brief"), bron)
          : geldtNiet.in(context.periode());
    }
    if (beleid.isPresent() && beleid.get().geenBijdrage()) {
      Message tekst = Message.of(KEY + "geldt", beleid.get().naam());
      return Finding.geldt(Grond.GEMEENTE_VRAAGT_NIETS, tekst, beleid.get().sourcesAfter(bron));
    }
    return geldtNiet.in(context.periode());
  }
}
