package nl.eigenbijdrage.outcome;

/**
 * The reason codes of the contract, in the order in which they decide when several hold: first the
 * grounds of the household in the order of article 3.8 of the Uitvoeringsbesluit Wmo 2015, then
 * what the gemeente chose, then the grounds of one voorziening, then its start and stop; last the
 * codes that name an amount.
 */
public enum Grond {
  TUSSEN_PERIODEN("tussen-perioden"),
  WLZ_BIJDRAGE("wlz-bijdrage"),
  BESCHERMD_WONEN_BIJDRAGE("beschermd-wonen-bijdrage"),
  OPVANGNACHTEN("opvangnachten"),
  VEILIGHEID_KIND("veiligheid-kind"),
  JONGER_DAN_18("jonger-dan-18"),
  PARTNER_ONDER_AOW("partner-onder-aow"),
  BETAALCAPACITEIT("betaalcapaciteit"),
  INTEGRALE_AANPAK("integrale-aanpak"),
  CORONA_2020("corona-2020"),
  INKOMEN_ONDER_DREMPEL("inkomen-onder-drempel"),
  GEMEENTE_VRAAGT_NIETS("gemeente-vraagt-niets"),
  MINIMABELEID("minimabeleid"),
  GEMEENTE_VRIJGESTELDE_VOORZIENING("gemeente-vrijgestelde-voorziening"),
  ROLSTOEL("rolstoel"),
  CLIENTONDERSTEUNING("clientondersteuning"),
  ZORGVERZEKERINGSWET("zorgverzekeringswet"),
  ANDER_REGIME("ander-regime"),
  VERVOER_EIGEN_TARIEF("vervoer-eigen-tarief"),
  ALGEMENE_VOORZIENING_EIGEN_TARIEF("algemene-voorziening-eigen-tarief"),
  KOSTPRIJS_BEREIKT("kostprijs-bereikt"),
  NOG_NIET_BEGONNEN("nog-niet-begonnen"),
  GESTOPT("gestopt"),
  KOSTEN_LAGER("kosten-lager"),
  GEMEENTE_LAGER_BEDRAG("gemeente-lager-bedrag"),
  ABONNEMENTSTARIEF("abonnementstarief"),
  PERIODEBIJDRAGE("periodebijdrage"),
  INKOMEN_ONDER_NORM("inkomen-onder-norm"),
  GEEN_INKOMENSGEGEVENS("geen-inkomensgegevens"),
  LAGE_BIJDRAGE("lage-bijdrage"),
  HOGE_BIJDRAGE("hoge-bijdrage"),
  MINIMUM("minimum"),
  MAXIMUM("maximum"),
  GEEN_TARIEVEN("geen-tarieven"),
  NIET_GEMODELLEERD("niet-gemodelleerd");

  private final String code;

  Grond(String code) {
    this.code = code;
  }

  /** The code in the outcome. */
  public String code() {
    return code;
  }
}
