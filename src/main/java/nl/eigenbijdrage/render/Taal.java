package nl.eigenbijdrage.render;

/** The languages in which the program speaks. */
public enum Taal {
  NL("nl"),
  EN("en");

  private final String code;

  Taal(String code) {
    this.code = code;
  }

  /** The word after {@code --taal}. */
  public String code() {
    return code;
  }
}
