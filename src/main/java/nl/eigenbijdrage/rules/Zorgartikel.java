package nl.eigenbijdrage.rules;

import nl.eigenbijdrage.situation.Zorg;

/**
 * Where the rules for the low and high contribution stand: in the Besluit langdurige zorg for care
 * under the Wlz, in the Uitvoeringsbesluit Wmo 2015 for beschermd wonen, with the same content.
 */
public final class Zorgartikel {

  private final boolean wlz;

  private Zorgartikel(Zorg zorg) {
    this.wlz = zorg.isWlz();
  }

  /** The places for this kind of care. */
  public static Zorgartikel of(Zorg zorg) {
    return new Zorgartikel(zorg);
  }

  /** Who owes the low contribution, and how much. */
  public Artikel laag(String lid, String letter) {
    return wlz ? Artikel.blz("3.3.2.2", lid, letter) : Artikel.besluit("3.12", lid, letter);
  }

  /** Who owes the high contribution, and how much at most. */
  public Artikel hoog(String lid, String letter) {
    return wlz ? Artikel.blz("3.3.2.1", lid, letter) : Artikel.besluit("3.11", lid, letter);
  }

  /** The income that counts for the low contribution. */
  public Artikel inkomenLaag() {
    return wlz ? Artikel.blz("3.3.2.4", "1", "") : Artikel.besluit("3.14", "1", "");
  }

  /** What is taken off the income for the lapsed ouderentoeslag, in the low contribution. */
  public Artikel compensatieLaag() {
    return wlz ? Artikel.blz("3.3.2.4a", "", "") : Artikel.besluit("3.14a", "", "");
  }

  /** The income that counts for the high contribution. */
  public Artikel inkomenHoog() {
    return wlz ? Artikel.blz("3.3.2.3", "1", "") : Artikel.besluit("3.13", "1", "");
  }

  /** That nothing is due with a very low income. */
  public Artikel onderNorm() {
    return wlz ? Artikel.blz("3.3.2.2", "9", "") : Artikel.besluit("3.12", "6", "");
  }

  /** What is due when the income is not known to the CAK. */
  public Artikel geenGegevens() {
    return wlz ? Artikel.blz("3.3.2.7", "1", "") : Artikel.besluit("3.17", "1", "");
  }

  /** From which age on a contribution is owed; for beschermd wonen by that for support at home. */
  public Artikel leeftijd() {
    return wlz ? Artikel.blz("3.3.1.1", "1", "") : Artikel.besluit("3.8", "", "");
  }
}
