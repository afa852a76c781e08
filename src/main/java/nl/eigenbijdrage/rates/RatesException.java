package nl.eigenbijdrage.rates;

import nl.eigenbijdrage.value.Message;

/** A rates file is missing, unreadable or breaks its schema. */
public final class RatesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String bestand;
  private final String plaats;
  private final transient Message verwacht;

  /**
   * A fault in a rates file.
   *
   * @param bestand the file
   * @param plaats the place in the file as a JSON pointer; empty for the whole file
   * @param verwacht what was expected there
   */
  public RatesException(String bestand, String plaats, Message verwacht) {
    super(bestand + " " + plaats + " " + verwacht.key());
    this.bestand = bestand;
    this.plaats = plaats;
    this.verwacht = verwacht;
  }

  /** The file. */
  public String bestand() {
    return bestand;
  }

  /** The place in the file as a JSON pointer; empty for the whole file. */
  public String plaats() {
    return plaats;
  }

  /** What was expected there. */
  public Message verwacht() {
    return verwacht;
  }
}
