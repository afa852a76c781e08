package nl.eigenbijdrage.outcome;

/** Whether a ground applies; unknown when a fact it needs is unknown. */
public enum Oordeel {
  GELDT("geldt"),
  GELDT_NIET("geldt-niet"),
  ONBEKEND("onbekend");

  private final String code;

  Oordeel(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The verdict on what is known. */
  public static Oordeel of(boolean holds) {
    return holds ? GELDT : GELDT_NIET;
  }

  /** Holds when both do; does not when one does not; otherwise unknown. */
  public Oordeel and(Oordeel other) {
    if (this == GELDT_NIET || other == GELDT_NIET) {
      return GELDT_NIET;
    }
    return this == GELDT ? other : this;
  }

  /** Holds when one does; does not when both do not; otherwise unknown. */
  public Oordeel or(Oordeel other) {
    if (this == GELDT || other == GELDT) {
      return GELDT;
    }
    return this == GELDT_NIET ? other : this;
  }

  /** The opposite; what is unknown stays so. */
  public Oordeel not() {
    return switch (this) {
      case GELDT -> GELDT_NIET;
      case GELDT_NIET -> GELDT;
      case ONBEKEND -> ONBEKEND;
    };
  }
}
