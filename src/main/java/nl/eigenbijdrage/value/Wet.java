package nl.eigenbijdrage.value;

/** The laws that the rules rest on, with their number in the register of legislation. */
public enum Wet {
  WMO("Wmo 2015", "BWBR0035362"),
  UITVOERINGSBESLUIT("Uitvoeringsbesluit Wmo 2015", "BWBR0035733"),
  BESLUIT_LANGDURIGE_ZORG("Besluit langdurige zorg", "BWBR0035948"),
  ZORGVERZEKERINGSWET("Zorgverzekeringswet", "BWBR0018450"),
  AOW("Algemene Ouderdomswet", "BWBR0002221");

  private final String titel;
  private final String bwb;

  Wet(String titel, String bwb) {
    this.titel = titel;
    this.bwb = bwb;
  }

  /** The short title by which the law is cited. */
  public String titel() {
    return titel;
  }

  /** The number under which wetten.overheid.nl publishes the law. */
  public String bwb() {
    return bwb;
  }
}
