package nl.eigenbijdrage.rules.grond;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.GeldtNiet;
import nl.eigenbijdrage.rules.VoorzieningRule;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * Transport for which the gemeente set a price of its own stays outside the flat rate; one pays per
 * ride: Uitvoeringsbesluit Wmo 2015, 3.8 lid 1. Without data of the gemeente it is unknown whether
 * collective transport has such a price.
 */
public final class VervoerEigenTarief implements VoorzieningRule {

  private static final String KEY = "reden.vervoer-eigen-tarief.";

  private final Artikel artikel;
  private final GeldtNiet geldtNiet;

  /** The ground, as it stands in this article. */
  public VervoerEigenTarief(Artikel artikel) {
    this.artikel = artikel;
    this.geldtNiet = new GeldtNiet(Grond.VERVOER_EIGEN_TARIEF, artikel, KEY + "geldt-niet");
  }

  @Override
  public Optional<Finding> assess(Context context, Voorziening voorziening) {
    Bron bron = artikel.bron(context.periode());
    String soort = voorziening.soort().code();
    Optional<GemeenteBeleid> beleid = context.beleid();
    if (beleid.isPresent() && beleid.get().eigenVervoerstarief().containsKey(soort)) {
      return Optional.of(ownFare(beleid.get(), soort, bron));
    }
    boolean decidedOtherwise = beleid.isPresent() && beleid.get().vrijgesteld().containsKey(soort);
    if (voorziening.soort() == VoorzieningSoort.COLLECTIEF_VERVOER && !decidedOtherwise) {
      return Optional.of(
          Finding.onbekend(
              Grond.VERVOER_EIGEN_TARIEF,
              Message.of(KEY + "onbekend"),
              List.of(Feit.GEMEENTE),
              bron));
    }
    return Optional.of(geldtNiet.in(context.periode()));
  }

  private static Finding ownFare(GemeenteBeleid beleid, String soort, Bron bron) {
    String fare = beleid.eigenVervoerstarief().get(soort);
    Message tekst =
        fare.isEmpty()
            ? Message.of(KEY + "geldt", beleid.naam())
            : Message.of(KEY + "geldt.tarief", beleid.naam(), fare);
    return Finding.geldt(Grond.VERVOER_EIGEN_TARIEF, tekst, beleid.sourcesAfter(bron));
  }
}
