package nl.eigenbijdrage.rates;

/** A rates file that was read, kept so that an outcome can name the exact version it rests on. */
public final class RatesFile {

  private final String bestand;
  private final byte[] inhoud;

  /**
   * A file with this content.
   *
   * @param bestand its name, {@code rates/2026.json}
   * @param inhoud its bytes; not copied
   */
  public RatesFile(String bestand, byte[] inhoud) {
    this.bestand = bestand;
    this.inhoud = inhoud;
  }

  public String bestand() {
    return bestand;
  }

  /** The bytes of the file, as they were read. */
  public byte[] inhoud() {
    return inhoud.clone();
  }
}
