package nl.eigenbijdrage.situation;

/** The care for which the low or high contribution is asked. */
public enum Zorg implements Coded {
  BESCHERMD_WONEN("beschermd-wonen"),
  WLZ_INSTELLING("wlz-instelling"),
  VPT("vpt"),
  MPT("mpt"),
  PGB_WLZ("pgb-wlz");

  private final String code;

  Zorg(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether the care is a stay, where the low contribution can turn into the high one. */
  public boolean isVerblijf() {
    return this == BESCHERMD_WONEN || this == WLZ_INSTELLING;
  }

  /** Whether the care is given under the Wlz; beschermd wonen is not. */
  public boolean isWlz() {
    return this != BESCHERMD_WONEN;
  }
}
