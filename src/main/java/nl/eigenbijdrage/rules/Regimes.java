package nl.eigenbijdrage.rules;

import java.util.List;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Periode;

/**
 * Which rules hold when. The grounds are those of article 3.8 of the Uitvoeringsbesluit Wmo 2015 in
 * the text of each span of years; its paragraph and letters differ between them.
 */
final class Regimes {

  private final Regime now = Abonnementstarief.vanaf2020();
  private final Regime zorg = new IntramuraalRegime(this);

  /** The earlier rules, apart so that a question about today does not load them. */
  private static final class Earlier {

    private static final List<Regime> REGIMES =
        List.of(
            new TussenPerioden(),
            Abonnementstarief.over2019(),
            Inkomensafhankelijk.van2018(),
            Inkomensafhankelijk.van2017(),
            Inkomensafhankelijk.van2015());

    private Earlier() {}
  }

  /** The rules for a case in a period. */
  public Regime on(Situation situation, Periode periode) {
    boolean month = periode.soort() == Periode.Soort.MAAND;
    return month && Zorgtijd.loopt(situation, periode.van()) ? zorg : home(periode);
  }

  /** The rules for support at home in a period. */
  Regime home(Periode periode) {
    if (now.holdsOn(periode.van())) {
      return now;
    }
    for (Regime regime : Earlier.REGIMES) {
      if (regime.holdsOn(periode.van())) {
        return regime;
      }
    }
    throw new IllegalArgumentException("no rules for " + periode.code());
  }
}
