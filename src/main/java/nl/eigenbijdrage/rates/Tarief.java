package nl.eigenbijdrage.rates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys of the national rates files; each stands for one figure of the law. */
public enum Tarief {
  ABONNEMENTSTARIEF("abonnementstarief"),
  VERMOGENSINKOMENSBIJTELLING("vermogensinkomensbijtelling"),
  HEFFINGVRIJ_VERMOGEN("heffingvrijVermogen"),
  /**
   * From 2023 only in the compensation for the ouderentoeslag, and for a grondslag that is given.
   */
  HEFFINGVRIJ_VERMOGEN_BOX_3("heffingvrijVermogenBox3"),
  /** Of the year itself, as long as there is no file that has it as that of its peiljaar. */
  HEFFINGVRIJ_VERMOGEN_DIT_JAAR("heffingvrijVermogenDitJaar"),
  HEFFINGVRIJ_VERMOGEN_BOX_3_DIT_JAAR("heffingvrijVermogenBox3DitJaar"),
  PEILJAARVERLEGGING("peiljaarverlegging"),
  BASISBIJDRAGE_ONGEHUWD_ONDER("basisbijdrage.ongehuwdOnderPensioenleeftijd"),
  BASISBIJDRAGE_ONGEHUWD_PENSIOEN("basisbijdrage.ongehuwdPensioengerechtigd"),
  BASISBIJDRAGE_GEHUWD_ONDER("basisbijdrage.gehuwdOnderPensioenleeftijd"),
  BASISBIJDRAGE_GEHUWD_PENSIOEN("basisbijdrage.gehuwdPensioengerechtigd"),
  DREMPELINKOMEN_ONGEHUWD_ONDER("drempelinkomen.ongehuwdOnderPensioenleeftijd"),
  DREMPELINKOMEN_ONGEHUWD_PENSIOEN("drempelinkomen.ongehuwdPensioengerechtigd"),
  DREMPELINKOMEN_GEHUWD_ONDER("drempelinkomen.gehuwdOnderPensioenleeftijd"),
  DREMPELINKOMEN_GEHUWD_PENSIOEN("drempelinkomen.gehuwdPensioengerechtigd"),
  BIJDRAGEPERCENTAGE("bijdragepercentage"),
  OUDERENTOESLAG_GRONDSLAG("ouderentoeslag.grondslag"),
  OUDERENTOESLAG_GRONDSLAG_PARTNERS("ouderentoeslag.grondslagPartners"),
  OUDERENTOESLAG_INKOMEN_HOOG("ouderentoeslag.inkomen.hoog"),
  OUDERENTOESLAG_VRIJSTELLING_HOOG("ouderentoeslag.vrijstelling.hoog"),
  OUDERENTOESLAG_INKOMEN_LAAG("ouderentoeslag.inkomen.laag"),
  OUDERENTOESLAG_VRIJSTELLING_LAAG("ouderentoeslag.vrijstelling.laag"),
  COMPENSATIE_PROCENT("compensatieOuderentoeslag.procent"),
  COMPENSATIE_MAXIMUM("compensatieOuderentoeslag.maximum"),
  COMPENSATIE_INKOMENSGRENS("compensatieOuderentoeslag.inkomensgrens"),
  EXTRA_VRIJSTELLING("extraVrijstelling"),
  LAAG_PROCENT("laag.procent"),
  LAAG_MINIMUM("laag.minimum"),
  LAAG_MAXIMUM("laag.maximum"),
  LAAG_AFTREK_THUIS("laag.aftrekThuis"),
  LAAG_INKOMENSAFTREK_THUIS("laag.inkomensaftrekThuis"),
  HOOG_MAXIMUM("hoog.maximum"),
  HOOG_ZAKGELD_ALLEENSTAAND("hoog.zakgeld.alleenstaand"),
  HOOG_ZAKGELD_ECHTPAAR("hoog.zakgeld.echtpaar"),
  HOOG_PREMIE_VAST("hoog.premie.vast"),
  HOOG_PREMIE_PROCENT("hoog.premie.procent"),
  HOOG_PREMIE_MINIMUM_ALLEENSTAAND("hoog.premie.minimum.alleenstaand"),
  HOOG_PREMIE_MINIMUM_ECHTGENOOT("hoog.premie.minimum.echtgenoot"),
  HOOG_PREMIE_MAXIMUM("hoog.premie.maximum"),
  HOOG_ZORGTOESLAG_ALLEENSTAAND("hoog.zorgtoeslag.alleenstaand"),
  HOOG_ZORGTOESLAG_ECHTPAAR("hoog.zorgtoeslag.echtpaar"),
  HOOG_ZORGTOESLAG_INKOMEN("hoog.zorgtoeslag.inkomen"),
  HOOG_ZORGTOESLAG_PROCENT("hoog.zorgtoeslag.procent"),
  HOOG_EXTRA_ONDER_PENSIOENLEEFTIJD("hoog.extraBedrag.onderPensioenleeftijd"),
  HOOG_EXTRA_PENSIOENGERECHTIGD("hoog.extraBedrag.pensioengerechtigd"),
  HOOG_VRIJLATING_ONGEHUWD_ONDER("hoog.vrijlating.ongehuwdOnderPensioenleeftijd"),
  HOOG_VRIJLATING_ONGEHUWD_PENSIOEN("hoog.vrijlating.ongehuwdPensioengerechtigd"),
  HOOG_VRIJLATING_GEHUWD_ONDER("hoog.vrijlating.gehuwdOnderPensioenleeftijd"),
  HOOG_VRIJLATING_GEHUWD_PENSIOEN("hoog.vrijlating.gehuwdPensioengerechtigd");

  private static final String MAAND = "maand";
  private static final String VIER_WEKEN = "vier-weken";

  private static final Map<String, Tarief> BY_CODE = new HashMap<>();

  static {
    for (Tarief tarief : values()) {
      BY_CODE.put(tarief.code, tarief);
    }
  }

  private final String code;

  Tarief(String code) {
    this.code = code;
  }

  /** The key in the rates files. */
  public String code() {
    return code;
  }

  /** Whether the value is a percentage; otherwise it is an amount in euro. */
  public boolean isPercentage() {
    return this == VERMOGENSINKOMENSBIJTELLING
        || this == BIJDRAGEPERCENTAGE
        || code.endsWith(".procent");
  }

  /**
   * The periods for which the amount can be given, as they are written in the rates files; none for
   * a percentage. A threshold, an exemption or a yearly sum is given per year.
   */
  public List<String> perioden() {
    if (isPercentage()) {
      return List.of();
    }
    return switch (this) {
      case ABONNEMENTSTARIEF -> List.of(VIER_WEKEN, MAAND);
      case BASISBIJDRAGE_ONGEHUWD_ONDER,
          BASISBIJDRAGE_ONGEHUWD_PENSIOEN,
          BASISBIJDRAGE_GEHUWD_ONDER,
          BASISBIJDRAGE_GEHUWD_PENSIOEN ->
          List.of(VIER_WEKEN);
      case LAAG_MINIMUM, LAAG_MAXIMUM, LAAG_AFTREK_THUIS, HOOG_MAXIMUM -> List.of(MAAND);
      default -> List.of("jaar");
    };
  }

  /** The key with this name; null when there is none. */
  public static Tarief find(String code) {
    return BY_CODE.get(code);
  }

  /** The lowest amount per period of a household of this kind, 2015-2018. */
  public static Tarief basisbijdrage(Categorie categorie) {
    return switch (categorie) {
      case ONGEHUWD_ONDER_PENSIOENLEEFTIJD -> BASISBIJDRAGE_ONGEHUWD_ONDER;
      case ONGEHUWD_PENSIOENGERECHTIGD -> BASISBIJDRAGE_ONGEHUWD_PENSIOEN;
      case GEHUWD_ONDER_PENSIOENLEEFTIJD -> BASISBIJDRAGE_GEHUWD_ONDER;
      case GEHUWD_PENSIOENGERECHTIGD -> BASISBIJDRAGE_GEHUWD_PENSIOEN;
    };
  }

  /** The income above which the contribution of such a household rises, 2015-2018. */
  public static Tarief drempelinkomen(Categorie categorie) {
    return switch (categorie) {
      case ONGEHUWD_ONDER_PENSIOENLEEFTIJD -> DREMPELINKOMEN_ONGEHUWD_ONDER;
      case ONGEHUWD_PENSIOENGERECHTIGD -> DREMPELINKOMEN_ONGEHUWD_PENSIOEN;
      case GEHUWD_ONDER_PENSIOENLEEFTIJD -> DREMPELINKOMEN_GEHUWD_ONDER;
      case GEHUWD_PENSIOENGERECHTIGD -> DREMPELINKOMEN_GEHUWD_PENSIOEN;
    };
  }

  /** The part of the income that stays free in the high contribution. */
  public static Tarief vrijlating(Categorie categorie) {
    return switch (categorie) {
      case ONGEHUWD_ONDER_PENSIOENLEEFTIJD -> HOOG_VRIJLATING_ONGEHUWD_ONDER;
      case ONGEHUWD_PENSIOENGERECHTIGD -> HOOG_VRIJLATING_ONGEHUWD_PENSIOEN;
      case GEHUWD_ONDER_PENSIOENLEEFTIJD -> HOOG_VRIJLATING_GEHUWD_ONDER;
      case GEHUWD_PENSIOENGERECHTIGD -> HOOG_VRIJLATING_GEHUWD_PENSIOEN;
    };
  }
}
