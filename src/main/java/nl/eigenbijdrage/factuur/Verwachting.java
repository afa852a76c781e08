package nl.eigenbijdrage.factuur;

import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Tijdlijn;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Periode;

/**
 * What was due in a period.
 *
 * @param uitkomst the outcome of the one engine
 * @param bedrag the amounts that were possible
 */
public record Verwachting(Outcome uitkomst, EuroRange bedrag) {

  private static final Euro CENT = Euro.ofCents(1);
  private static final String ROUNDED = "afronding";

  static Verwachting of(Outcome uitkomst) {
    return new Verwachting(uitkomst, Tijdlijn.mogelijk(uitkomst));
  }

  /** The period in which it was due. */
  public Periode periode() {
    return uitkomst.details().periode();
  }

  /** Whether it is certain that nothing was due. */
  boolean isNiets() {
    return bedrag.isExact() && bedrag.min().isZero();
  }

  /** Whether it is certain that something was due. */
  boolean isIets() {
    return !bedrag.min().isZero();
  }

  /** Whether a billed amount is one of those that were possible. */
  boolean past(Euro gefactureerd) {
    return teVeel(gefactureerd).isZero() && teWeinig(gefactureerd).isZero();
  }

  /** How much of a billed amount was certainly not due. */
  Euro teVeel(Euro gefactureerd) {
    return bedrag.max().isEmpty() ? Euro.ZERO : beyond(gefactureerd.minus(bedrag.max().get()));
  }

  /** How much was certainly due beyond a billed amount. */
  Euro teWeinig(Euro gefactureerd) {
    return beyond(bedrag.min().minus(gefactureerd));
  }

  /** The law does not say how a sum is rounded; a cent is no difference then. */
  private Euro beyond(Euro difference) {
    Euro allowed = Euro.ZERO;
    for (Melding melding : uitkomst.details().meldingen()) {
      allowed = melding.code().equals(ROUNDED) ? CENT : allowed;
    }
    return allowed.lessThan(difference) ? difference : Euro.ZERO;
  }
}
