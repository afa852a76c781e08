package nl.eigenbijdrage.rates;

/**
 * The four kinds of household between which amounts and limits differ: article 3.8 of the
 * Uitvoeringsbesluit Wmo 2015.
 */
public enum Categorie {
  ONGEHUWD_ONDER_PENSIOENLEEFTIJD("ongehuwdOnderPensioenleeftijd"),
  ONGEHUWD_PENSIOENGERECHTIGD("ongehuwdPensioengerechtigd"),
  GEHUWD_ONDER_PENSIOENLEEFTIJD("gehuwdOnderPensioenleeftijd"),
  GEHUWD_PENSIOENGERECHTIGD("gehuwdPensioengerechtigd");

  private final String code;

  Categorie(String code) {
    this.code = code;
  }

  /** The name in the rates files. */
  public String code() {
    return code;
  }

  /** The kind of household with this name; null when there is none. */
  public static Categorie find(String code) {
    for (Categorie categorie : values()) {
      if (categorie.code.equals(code)) {
        return categorie;
      }
    }
    return null;
  }

  /** Whether the two of a couple pay together. */
  public boolean gehuwd() {
    return this == GEHUWD_ONDER_PENSIOENLEEFTIJD || this == GEHUWD_PENSIOENGERECHTIGD;
  }
}
