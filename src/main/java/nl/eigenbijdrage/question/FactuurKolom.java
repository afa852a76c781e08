package nl.eigenbijdrage.question;

/** What a column or name in a file of bills can hold. */
public enum FactuurKolom {
  PERIODE("periode"),
  DATUM("datum"),
  BEDRAG("bedrag"),
  SOORT("soort"),
  /** Whether money went off the account or came onto it; only in the export of a bank. */
  AF_BIJ("af bij"),
  /** Who was paid, and for what; only in the export of a bank. */
  WIE("omschrijving");

  private final String naam;

  FactuurKolom(String naam) {
    this.naam = naam;
  }

  /** How it is called in our own files, and in what we tell. */
  public String naam() {
    return naam;
  }
}
