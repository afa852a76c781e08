package nl.eigenbijdrage.rules.bedrag;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;

/**
 * The rates of a year for its own vermogen. After peiljaarverlegging the expected vermogen of the
 * year itself counts, with the exempt amounts of that year: Uitvoeringsbesluit Wmo 2015, 3.9 lid 2
 * and 3.2 lid 3; Besluit langdurige zorg, 3.3.1.2 lid 3. Those of a year stand in the rates of two
 * years later, as those of its peiljaar, and until there are such rates in its own.
 */
public final class Lopendjaar {

  private static final int UNTIL_PEILJAAR = 2;
  private static final int DECEMBER = 12;
  private static final int LAST = 31;

  private static final Tarief[] OUDERENTOESLAG = {
    Tarief.OUDERENTOESLAG_GRONDSLAG,
    Tarief.OUDERENTOESLAG_GRONDSLAG_PARTNERS,
    Tarief.OUDERENTOESLAG_INKOMEN_HOOG,
    Tarief.OUDERENTOESLAG_VRIJSTELLING_HOOG,
    Tarief.OUDERENTOESLAG_INKOMEN_LAAG,
    Tarief.OUDERENTOESLAG_VRIJSTELLING_LAAG,
  };

  private final Jaartarieven own;
  private final Optional<Jaartarieven> later;
  private final Map<Tarief, List<Waarde>> waarden;

  private Lopendjaar(Jaartarieven own, Optional<Jaartarieven> later) {
    this.own = own;
    this.later = later;
    this.waarden = new EnumMap<>(own.waarden());
  }

  /**
   * These rates with the exempt amounts of the year itself in place of those of its peiljaar.
   *
   * @return empty when the rates do not have the exemption of that year
   */
  public static Optional<Jaartarieven> of(Jaartarieven jaar, Rates rates) {
    return new Lopendjaar(jaar, rates.jaar(jaar.jaar() + UNTIL_PEILJAAR)).replaced();
  }

  private Optional<Jaartarieven> replaced() {
    Optional<Waarde> box3 =
        find(Tarief.HEFFINGVRIJ_VERMOGEN_BOX_3_DIT_JAAR, Tarief.HEFFINGVRIJ_VERMOGEN_BOX_3);
    Optional<Waarde> exemption =
        find(Tarief.HEFFINGVRIJ_VERMOGEN_DIT_JAAR, Tarief.HEFFINGVRIJ_VERMOGEN);
    if (Vermogensregel.of(own.jaar()) == Vermogensregel.GRONDSLAG && box3.isPresent()) {
      exemption = box3;
    }
    if (exemption.isEmpty()) {
      return Optional.empty();
    }
    put(Tarief.HEFFINGVRIJ_VERMOGEN, exemption);
    put(Tarief.HEFFINGVRIJ_VERMOGEN_BOX_3, box3);
    for (Tarief tarief : OUDERENTOESLAG) {
      put(tarief, ofLater(tarief));
    }
    return Optional.of(new Jaartarieven(own.jaar(), own.bestand(), own.gecontroleerdOp(), waarden));
  }

  private Optional<Waarde> find(Tarief ofYear, Tarief ofPeiljaar) {
    Optional<Waarde> found = own.on(ofYear, LocalDate.of(own.jaar(), DECEMBER, LAST));
    return found.isPresent() ? found : ofLater(ofPeiljaar);
  }

  private Optional<Waarde> ofLater(Tarief tarief) {
    return later.isEmpty()
        ? Optional.empty()
        : later.get().on(tarief, LocalDate.of(later.get().jaar(), DECEMBER, LAST));
  }

  /** Lets a figure hold on every day of the year; takes it away when there is none. */
  private void put(Tarief tarief, Optional<Waarde> found) {
    waarden.remove(tarief);
    if (found.isPresent()) {
      Waarde waarde = found.get();
      waarden.put(
          tarief,
          List.of(
              new Waarde(
                  tarief,
                  LocalDate.MIN,
                  waarde.getal(),
                  waarde.per(),
                  waarde.status(),
                  waarde.bronnen())));
    }
  }
}
