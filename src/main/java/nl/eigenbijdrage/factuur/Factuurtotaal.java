package nl.eigenbijdrage.factuur;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;

/**
 * What the periods add up to.
 *
 * @param verwacht what was due
 * @param gefactureerd what was billed, less what was credited
 * @param teVeel how much was certainly billed too much, without what was billed too little
 * @param teWeinig how much was certainly billed too little
 * @param aantallen how many periods got each verdict
 */
public record Factuurtotaal(
    EuroRange verwacht,
    Euro gefactureerd,
    Euro teVeel,
    Euro teWeinig,
    Map<Factuuroordeel, Integer> aantallen) {

  static Factuurtotaal of(List<Periodecontrole> perioden) {
    EuroRange due = EuroRange.ZERO;
    Euro billed = Euro.ZERO;
    Euro tooMuch = Euro.ZERO;
    Euro tooLittle = Euro.ZERO;
    Map<Factuuroordeel, Integer> counts = new EnumMap<>(Factuuroordeel.class);
    for (Periodecontrole periode : perioden) {
      due = due.plus(periode.verwacht().bedrag());
      billed = billed.plus(periode.gefactureerd());
      tooMuch = tooMuch.plus(periode.teVeel());
      tooLittle = tooLittle.plus(periode.teWeinig());
      counts.merge(periode.oordeel(), 1, Integer::sum);
    }
    return new Factuurtotaal(due, billed, tooMuch, tooLittle, counts);
  }

  /** How many periods got this verdict. */
  public int aantal(Factuuroordeel oordeel) {
    return aantallen.getOrDefault(oordeel, 0);
  }

  /** How many periods there are. */
  public int perioden() {
    int sum = 0;
    for (int count : aantallen.values()) {
      sum += count;
    }
    return sum;
  }

  /** How many periods are certainly wrong. */
  public int fouten() {
    return perioden() - aantal(Factuuroordeel.KLOPT) - aantal(Factuuroordeel.NIET_VAST_TE_STELLEN);
  }
}
