package nl.eigenbijdrage.situation;

/** Whether the client counts as unmarried or as married: Wmo 2015, article 1.1.2. */
public enum Huishouden implements Coded {
  ALLEEN("alleen"),
  SAMEN("samen");

  private final String code;

  Huishouden(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
