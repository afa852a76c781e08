package nl.eigenbijdrage.rules.grond;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
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
 * Opvang and beschermd wonen have contributions of their own (Uitvoeringsbesluit Wmo 2015, 3.1 lid
 * 3 and 4). Beschermd wonen without a place to live, and up to 2019 with a pgb, has not: see {@link
 * Woonvorm}.
 */
public final class AnderRegime implements VoorzieningRule {

  private static final String KEY = "reden.ander-regime.";

  private final Artikel artikel;
  private final GeldtNiet geldtNiet;
  private final GeldtNiet geldtNietThuis;

  /** The ground, as it stands in this article. */
  public AnderRegime(Artikel artikel) {
    this.artikel = artikel;
    this.geldtNiet = new GeldtNiet(Grond.ANDER_REGIME, artikel, KEY + "geldt-niet");
    this.geldtNietThuis = new GeldtNiet(Grond.ANDER_REGIME, artikel, KEY + "geldt-niet.thuis");
  }

  @Override
  public Optional<Finding> assess(Context context, Voorziening voorziening) {
    Bron bron = artikel.bron(context.periode());
    Oordeel other =
        switch (voorziening.soort()) {
          case OPVANG -> Oordeel.GELDT;
          case BESCHERMD_WONEN -> Woonvorm.eigenBijdrage(voorziening, context);
          default -> Oordeel.GELDT_NIET;
        };
    boolean withoutHousing = voorziening.soort() == VoorzieningSoort.BESCHERMD_WONEN;
    return Optional.of(
        switch (other) {
          case GELDT ->
              Finding.geldt(
                  Grond.ANDER_REGIME,
                  Message.of(KEY + "geldt", Message.of("soort." + voorziening.soort().code())),
                  bron);
          case GELDT_NIET -> (withoutHousing ? geldtNietThuis : geldtNiet).in(context.periode());
          case ONBEKEND ->
              Finding.onbekend(
                  Grond.ANDER_REGIME,
                  Message.of(KEY + "onbekend"),
                  List.of(Feit.WOONCOMPONENT),
                  bron);
        });
  }
}
