package nl.eigenbijdrage.outcome;

/** The bodies of rules between which the law has changed. */
public enum Regeling {
  INKOMENSAFHANKELIJK_2015("inkomensafhankelijk-2015"),
  INKOMENSAFHANKELIJK_2017("inkomensafhankelijk-2017"),
  ABONNEMENTSTARIEF_2019("abonnementstarief-2019"),
  ABONNEMENTSTARIEF_2020("abonnementstarief-2020"),
  INTRAMURAAL_LAAG("intramuraal-laag"),
  INTRAMURAAL_HOOG("intramuraal-hoog");

  private final String code;

  Regeling(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** Whether these are the rules for beschermd wonen and the Wlz, not those for support at home. */
  public boolean isIntramuraal() {
    return this == INTRAMURAAL_LAAG || this == INTRAMURAAL_HOOG;
  }
}
