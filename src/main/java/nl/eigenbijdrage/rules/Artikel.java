package nl.eigenbijdrage.rules;

import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Periode;
import nl.eigenbijdrage.value.Wet;

/** A place in a law; the same words of it in the text of every year. */
public final class Artikel extends PerJaar<Bron> {

  private final Wet wet;
  private final String artikel;
  private final String lid;
  private final String onderdeel;

  /**
   * A place.
   *
   * @param wet the law
   * @param artikel number of the article
   * @param lid paragraph; empty for the whole article
   * @param onderdeel letter; empty for the whole paragraph
   */
  public Artikel(Wet wet, String artikel, String lid, String onderdeel) {
    this.wet = wet;
    this.artikel = artikel;
    this.lid = lid;
    this.onderdeel = onderdeel;
  }

  /** A place in the Uitvoeringsbesluit Wmo 2015. */
  public static Artikel besluit(String artikel, String lid, String onderdeel) {
    return new Artikel(Wet.UITVOERINGSBESLUIT, artikel, lid, onderdeel);
  }

  /** A place in the Wmo 2015. */
  public static Artikel wmo(String artikel, String lid, String onderdeel) {
    return new Artikel(Wet.WMO, artikel, lid, onderdeel);
  }

  /** A place in the Besluit langdurige zorg. */
  public static Artikel blz(String artikel, String lid, String onderdeel) {
    return new Artikel(Wet.BESLUIT_LANGDURIGE_ZORG, artikel, lid, onderdeel);
  }

  /** This place as a source, in the text in force at the start of the period's year. */
  public Bron bron(Periode periode) {
    return bron(periode.jaar());
  }

  /** This place as a source, in the text in force on 1 January of a year. */
  public Bron bron(int jaar) {
    return in(jaar);
  }

  @Override
  Bron make(int jaar) {
    return Bron.article(wet, jaar + "-01-01", artikel, lid, onderdeel);
  }
}
