package nl.eigenbijdrage.rates;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A rates file that was read, kept so that an outcome can name the exact version it rests on. */
public final class RatesFile {

  private final String bestand;
  private final byte[] inhoud;
  private String sha256;

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

  /** Its name, {@code rates/2026.json}. */
  public String bestand() {
    return bestand;
  }

  /** The bytes of the file, as they were read. */
  public byte[] inhoud() {
    return inhoud.clone();
  }

  /** The SHA-256 of the bytes, in hexadecimal digits. */
  public String sha256() {
    if (sha256 == null) {
      sha256 = sha256(inhoud);
    }
    return sha256;
  }

  private static String sha256(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      StringBuilder hex = new StringBuilder(2 * digest.length);
      for (byte b : digest) {
        hex.append(Character.forDigit((b >> 4) & 0xF, 16)).append(Character.forDigit(b & 0xF, 16));
      }
      return hex.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
