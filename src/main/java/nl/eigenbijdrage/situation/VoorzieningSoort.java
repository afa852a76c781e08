package nl.eigenbijdrage.situation;

/** The kinds of support that the contract knows. */
public enum VoorzieningSoort implements Coded {
  HUISHOUDELIJKE_HULP("huishoudelijke-hulp"),
  BEGELEIDING("begeleiding"),
  DAGBESTEDING("dagbesteding"),
  ARBEIDSMATIGE_DAGBESTEDING("arbeidsmatige-dagbesteding"),
  KORTDUREND_VERBLIJF("kortdurend-verblijf"),
  PERSOONLIJKE_VERZORGING("persoonlijke-verzorging"),
  HULPMIDDEL("hulpmiddel"),
  ROLSTOEL("rolstoel"),
  SPORTROLSTOEL("sportrolstoel"),
  SCOOTMOBIEL("scootmobiel"),
  VERVOERSVOORZIENING("vervoersvoorziening"),
  COLLECTIEF_VERVOER("collectief-vervoer"),
  WONINGAANPASSING("woningaanpassing"),
  GEMEENSCHAPPELIJKE_RUIMTE("gemeenschappelijke-ruimte"),
  BESCHERMD_WONEN("beschermd-wonen"),
  OPVANG("opvang"),
  ALGEMENE_VOORZIENING("algemene-voorziening"),
  ALGEMENE_VOORZIENING_DUURZAAM("algemene-voorziening-duurzaam"),
  CLIENTONDERSTEUNING("clientondersteuning"),
  WIJKVERPLEGING("wijkverpleging");

  private final String code;

  VoorzieningSoort(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
