package nl.eigenbijdrage.rules;

import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.rules.grond.AnderRegime;
import nl.eigenbijdrage.rules.grond.BesluitCollege;
import nl.eigenbijdrage.rules.grond.SoortGrond;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.value.Wet;

/** Grounds that stand in the lists of several spans of years. */
final class Grondenlijst {

  private static final Artikel UNDER_HEALTH_INSURANCE =
      new Artikel(Wet.ZORGVERZEKERINGSWET, "11", "", "");

  private Grondenlijst() {}

  /** The ground that the college decided so. */
  static Rule college(Grond grond, BesluitGemeente besluit, String lid, String letter) {
    return new BesluitCollege(grond, besluit, Artikel.besluit("3.8", lid, letter));
  }

  /** Nursing from the health insurer. */
  static VoorzieningRule wijkverpleging() {
    return new SoortGrond(
        Grond.ZORGVERZEKERINGSWET, UNDER_HEALTH_INSURANCE, VoorzieningSoort.WIJKVERPLEGING);
  }

  /** Opvang and beschermd wonen, which have rules of their own. */
  static VoorzieningRule otherRegime() {
    return new AnderRegime(Artikel.besluit("3.1", "", ""));
  }
}
