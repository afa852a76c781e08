package nl.eigenbijdrage.situation;

/** The decision of the college that no contribution is due: Uitvoeringsbesluit Wmo 2015, 3.8. */
public enum BesluitGemeente implements Coded {
  GEEN("geen"),
  VEILIGHEID_KIND("veiligheid-kind"),
  BETAALCAPACITEIT("betaalcapaciteit"),
  INTEGRALE_AANPAK("integrale-aanpak");

  private final String code;

  BesluitGemeente(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
