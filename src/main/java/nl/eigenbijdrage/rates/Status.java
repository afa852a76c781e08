package nl.eigenbijdrage.rates;

/** How certain a figure is. */
public enum Status {
  /** In force, from a primary source. */
  VASTGESTELD("vastgesteld"),
  /** From a secondary source, or derived; an outcome that rests on it says so. */
  INDICATIEF("indicatief"),
  /** Not yet in force; used only by an explicit what-if. */
  VOORSTEL("voorstel"),
  /** Not known yet. */
  ONBEKEND("onbekend");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  /** The word in the rates files. */
  public String code() {
    return code;
  }

  /** The status with this word; null when there is none. */
  public static Status find(String code) {
    for (Status status : values()) {
      if (status.code.equals(code)) {
        return status;
      }
    }
    return null;
  }
}
