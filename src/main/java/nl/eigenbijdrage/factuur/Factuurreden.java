package nl.eigenbijdrage.factuur;

/** Why a period got its verdict. */
public enum Factuurreden {
  KLOPT("klopt", Factuuroordeel.KLOPT),
  NIETS_VERWACHT("niets-verwacht", Factuuroordeel.KLOPT),
  TWEE_KEER("zelfde-bedrag-vaker", Factuuroordeel.DUBBEL),
  MEER_BEDRAGEN("meer-bedragen", Factuuroordeel.DUBBEL),
  NA_EINDE("na-einde", Factuuroordeel.TE_HOOG),
  VOOR_BEGIN("voor-begin", Factuuroordeel.TE_HOOG),
  NIETS_VERSCHULDIGD("niets-verschuldigd", Factuuroordeel.TE_HOOG),
  HOGER_ANDER_JAAR("hoger-ander-jaar", Factuuroordeel.TE_HOOG),
  HOGER("hoger", Factuuroordeel.TE_HOOG),
  LAGER_ANDER_JAAR("lager-ander-jaar", Factuuroordeel.TE_LAAG),
  LAGER("lager", Factuuroordeel.TE_LAAG),
  TERUGGENOMEN("teruggenomen", Factuuroordeel.TE_LAAG),
  GEEN_FACTUUR("geen-factuur", Factuuroordeel.ONTBREEKT),
  KOMT_NOG("komt-nog", Factuuroordeel.NIET_VAST_TE_STELLEN),
  HANGT_AF("hangt-af", Factuuroordeel.NIET_VAST_TE_STELLEN),
  BINNEN_MARGE("binnen-marge", Factuuroordeel.NIET_VAST_TE_STELLEN),
  GEEN_BEDRAG("geen-bedrag", Factuuroordeel.NIET_VAST_TE_STELLEN);

  private final String code;
  private final Factuuroordeel oordeel;

  Factuurreden(String code, Factuuroordeel oordeel) {
    this.code = code;
    this.oordeel = oordeel;
  }

  /** A stable word for scripts. */
  public String code() {
    return code;
  }

  /** The verdict that goes with it. */
  public Factuuroordeel oordeel() {
    return oordeel;
  }
}
