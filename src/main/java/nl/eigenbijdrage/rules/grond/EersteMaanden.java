package nl.eigenbijdrage.rules.grond;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.Tijdstip;
import nl.eigenbijdrage.rules.Zorgregels;
import nl.eigenbijdrage.rules.Zorgtijd;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Periode;

/**
 * The first months of a stay, or of the later of two stays of spouses: Besluit langdurige zorg,
 * 3.3.2.2 lid 1 onder a and b, and Uitvoeringsbesluit Wmo 2015, 3.12 lid 1. They end with the month
 * in which the last of them ends (ruling).
 */
final class EersteMaanden {

  private final Periode periode;
  private final int months;
  private final List<LocalDate> ends = new ArrayList<>();
  private final List<Feit> missing = new ArrayList<>();

  private EersteMaanden(Context context) {
    this.periode = context.periode();
    this.months = Zorgregels.on(periode).maanden();
  }

  /**
   * The first months of a stay.
   *
   * @param gehuwd whether the stay of the partner counts too
   */
  static EersteMaanden of(Context context, boolean gehuwd) {
    EersteMaanden found = new EersteMaanden(context);
    found.add(Zorgtijd.of(context.situation()).van(), Feit.OPNAME);
    if (gehuwd) {
      found.add(context.situation().date(Feit.PARTNER_OPNAME), Feit.PARTNER_OPNAME);
    }
    return found;
  }

  private void add(Optional<LocalDate> admission, Feit feit) {
    if (admission.isPresent()) {
      ends.add(admission.get().plusMonths(months));
    } else {
      missing.add(feit);
    }
  }

  /** Whether they still run in this month. */
  Oordeel lopen() {
    boolean running = false;
    for (LocalDate end : ends) {
      running |= !Tijdstip.counts(end, periode);
    }
    return running ? Oordeel.GELDT : missing.isEmpty() ? Oordeel.GELDT_NIET : Oordeel.ONBEKEND;
  }

  /** The days of admission that are not known. */
  List<Feit> ontbreekt() {
    return missing;
  }

  /** Whether they end in the course of this month. */
  boolean eindigenNu() {
    boolean now = false;
    boolean later = false;
    for (LocalDate end : ends) {
      now |= periode.contains(end) && end.isAfter(periode.van());
      later |= end.isAfter(periode.tot());
    }
    return now && !later;
  }
}
