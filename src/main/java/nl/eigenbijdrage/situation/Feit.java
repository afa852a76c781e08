package nl.eigenbijdrage.situation;

import java.util.Locale;

/**
 * The facts that a case can hold, in the order in which they are asked. Their names are fixed by
 * the contract: camel case in JSON and CSV, the same words in kebab case as a flag.
 */
public enum Feit {
  DATUM("datum", Soort.DATE),
  HUISHOUDEN("huishouden", Soort.CHOICE),
  GEBOORTEDATUM("geboortedatum", Soort.PARTIAL_DATE),
  LEEFTIJD("leeftijd", Soort.AGE),
  PARTNER_GEBOORTEDATUM("partnerGeboortedatum", Soort.PARTIAL_DATE),
  PARTNER_LEEFTIJD("partnerLeeftijd", Soort.AGE),
  VOORZIENING("voorziening", Soort.SUPPORT),
  OUDER("ouder", Soort.YES_NO),
  WLZ("wlz", Soort.CHOICE),
  OPVANGNACHTEN("opvangnachten", Soort.YES_NO),
  BESLUIT_GEMEENTE("besluitGemeente", Soort.CHOICE),
  GEMEENTE("gemeente", Soort.TEXT),
  INKOMENSGRENS("inkomensgrens", Soort.MONEY),
  TARIEF_GEMEENTE("tariefGemeente", Soort.MONEY),
  INKOMEN("inkomen", Soort.SIGNED_MONEY),
  PARTNER_INKOMEN("partnerInkomen", Soort.SIGNED_MONEY),
  VERMOGEN("vermogen", Soort.SIGNED_MONEY),
  PARTNER_VERMOGEN("partnerVermogen", Soort.SIGNED_MONEY),
  GRONDSLAG("grondslag", Soort.MONEY),
  PARTNER_GRONDSLAG("partnerGrondslag", Soort.MONEY),
  INKOMEN_DIT_JAAR("inkomenDitJaar", Soort.SIGNED_MONEY),
  PARTNER_INKOMEN_DIT_JAAR("partnerInkomenDitJaar", Soort.SIGNED_MONEY),
  VERMOGEN_DIT_JAAR("vermogenDitJaar", Soort.SIGNED_MONEY),
  PARTNER_VERMOGEN_DIT_JAAR("partnerVermogenDitJaar", Soort.SIGNED_MONEY),
  ZORG("zorg", Soort.CHOICE),
  WOONCOMPONENT("wooncomponent", Soort.YES_NO),
  OPNAME("opname", Soort.DATE),
  ZORG_EIND("zorgEind", Soort.DATE),
  DEELTIJDVERBLIJF("deeltijdverblijf", Soort.YES_NO),
  TERUGKEER_BINNEN_4_MAANDEN("terugkeerBinnen4Maanden", Soort.YES_NO),
  KINDEREN_TEN_LASTE("kinderenTenLaste", Soort.YES_NO),
  PARTNER_ZORG("partnerZorg", Soort.CHOICE),
  PARTNER_OPNAME("partnerOpname", Soort.DATE),
  MPT_HOOGSTENS_20_UUR("mptHoogstens20Uur", Soort.YES_NO),
  EERDER_HOOG("eerderHoog", Soort.YES_NO),
  BELASTING("belasting", Soort.MONEY),
  PARTNER_BELASTING("partnerBelasting", Soort.MONEY),
  ZORGTOESLAG("zorgtoeslag", Soort.YES_NO),
  ARBEIDSINKOMEN("arbeidsinkomen", Soort.MONEY),
  BIJSTAND("bijstand", Soort.YES_NO),
  SOORT("soort", Soort.SUPPORT_KEY),
  VORM("vorm", Soort.SUPPORT_KEY),
  VOOR("voor", Soort.SUPPORT_KEY),
  START("start", Soort.SUPPORT_KEY),
  EIND("eind", Soort.SUPPORT_KEY),
  KOSTPRIJS("kostprijs", Soort.SUPPORT_KEY),
  KOSTEN("kosten", Soort.SUPPORT_KEY);

  /** What kind of value a fact has. */
  public enum Soort {
    DATE,
    PARTIAL_DATE,
    AGE,
    CHOICE,
    YES_NO,
    MONEY,
    SIGNED_MONEY,
    TEXT,
    SUPPORT,
    /** A key of a voorziening; not a fact by itself. */
    SUPPORT_KEY
  }

  private final String code;
  private final String flag;
  private final Soort soort;

  Feit(String code, Soort soort) {
    this.code = code;
    this.flag = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.soort = soort;
  }

  /** The name in JSON and CSV. */
  public String code() {
    return code;
  }

  /** The name on the command line, without the dashes. */
  public String flag() {
    return flag;
  }

  /** What kind of value it has. */
  public Soort soort() {
    return soort;
  }
}
