package nl.eigenbijdrage.situation;

/** The care that the partner has. */
public enum PartnerZorg implements Coded {
  GEEN("geen"),
  WMO("wmo"),
  WLZ_INSTELLING("wlz-instelling"),
  VPT("vpt"),
  MPT("mpt"),
  PGB_WLZ("pgb-wlz"),
  BESCHERMD_WONEN("beschermd-wonen");

  private final String code;

  PartnerZorg(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
