package nl.eigenbijdrage.situation;

import java.util.Optional;

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

  /** Whether the care is a stay: in an institution under the Wlz, or beschermd wonen. */
  public boolean isVerblijf() {
    return this == BESCHERMD_WONEN || this == WLZ_INSTELLING;
  }

  /** Whether the care is given under the Wlz. */
  public boolean isWlz() {
    return this == WLZ_INSTELLING || this == VPT || this == MPT || this == PGB_WLZ;
  }

  /** The care as one for which a low or high contribution is owed; empty when it is not such. */
  public Optional<Zorg> verschuldigd() {
    return isVerschuldigd() ? Optional.of(Zorg.valueOf(name())) : Optional.empty();
  }

  /** Whether a low or high contribution is owed for the care. */
  public boolean isVerschuldigd() {
    return isWlz() || this == BESCHERMD_WONEN;
  }
}
