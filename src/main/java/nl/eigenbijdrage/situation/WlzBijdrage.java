package nl.eigenbijdrage.situation;

/** Who owes a contribution under the Wlz for stay, vpt, mpt or pgb. */
public enum WlzBijdrage implements Coded {
  GEEN("geen"),
  CLIENT("client"),
  PARTNER("partner"),
  BEIDEN("beiden");

  private final String code;

  WlzBijdrage(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether the client owes. */
  public boolean isClient() {
    return this == CLIENT || this == BEIDEN;
  }

  /** Whether the partner owes. */
  public boolean isPartner() {
    return this == PARTNER || this == BEIDEN;
  }
}
