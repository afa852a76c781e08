package nl.eigenbijdrage.situation;

/** One of the two persons in a case. */
public enum Wie implements Coded {
  CLIENT("client"),
  PARTNER("partner");

  private final String code;

  Wie(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
