package nl.eigenbijdrage.factuur;

import java.util.List;
import java.util.OptionalInt;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.Status;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.value.Euro;

/** Recognises an amount that is that of another year: the fixed amount, or a base before 2019. */
final class AnderJaar {

  private static final List<Tarief> AMOUNTS =
      List.of(
          Tarief.ABONNEMENTSTARIEF,
          Tarief.BASISBIJDRAGE_ONGEHUWD_ONDER,
          Tarief.BASISBIJDRAGE_ONGEHUWD_PENSIOEN,
          Tarief.BASISBIJDRAGE_GEHUWD_ONDER,
          Tarief.BASISBIJDRAGE_GEHUWD_PENSIOEN);

  private final Rates rates;

  AnderJaar(Rates rates) {
    this.rates = rates;
  }

  /** The nearest other year whose amount this is, for a household that owes the fixed amount. */
  OptionalInt van(Euro bedrag, Outcome uitkomst) {
    int jaar = uitkomst.details().periode().jaar();
    int found = Integer.MIN_VALUE;
    if (isFixed(jaar, uitkomst)) {
      for (int other : rates.jaren()) {
        boolean nearer = Math.abs((long) other - jaar) < Math.abs((long) found - jaar);
        found = other != jaar && nearer && has(other, bedrag, AMOUNTS) ? other : found;
      }
    }
    return found == Integer.MIN_VALUE ? OptionalInt.empty() : OptionalInt.of(found);
  }

  private boolean isFixed(int jaar, Outcome uitkomst) {
    boolean certain = uitkomst.bedragen().isPresent() && uitkomst.bedragen().get().isExact();
    return certain
        && !uitkomst.details().regeling().isIntramuraal()
        && has(jaar, uitkomst.bedragen().get().min(), List.of(Tarief.ABONNEMENTSTARIEF));
  }

  private boolean has(int jaar, Euro bedrag, List<Tarief> tarieven) {
    Jaartarieven year = rates.jaar(jaar).orElse(null);
    for (Tarief tarief : year == null ? List.<Tarief>of() : tarieven) {
      for (Waarde waarde : year.waarden().getOrDefault(tarief, List.of())) {
        if (waarde.status() != Status.VOORSTEL && waarde.euro().equals(bedrag)) {
          return true;
        }
      }
    }
    return false;
  }
}
