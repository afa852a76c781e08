package nl.eigenbijdrage.factuur;

/** Whether what was billed for a period is right. */
public enum Factuuroordeel {
  KLOPT("klopt"),
  TE_HOOG("te-hoog"),
  TE_LAAG("te-laag"),
  DUBBEL("dubbel"),
  ONTBREEKT("ontbreekt"),
  NIET_VAST_TE_STELLEN("niet-vast-te-stellen");

  private final String code;

  Factuuroordeel(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** Whether it is certain that something is wrong. */
  public boolean isFout() {
    return this != KLOPT && this != NIET_VAST_TE_STELLEN;
  }
}
