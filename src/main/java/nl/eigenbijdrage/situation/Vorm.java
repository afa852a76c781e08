package nl.eigenbijdrage.situation;

/** How support is given: in kind, or as a budget to buy it with. */
public enum Vorm implements Coded {
  NATURA("natura"),
  PGB("pgb");

  private final String code;

  Vorm(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
