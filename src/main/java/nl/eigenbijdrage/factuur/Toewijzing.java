package nl.eigenbijdrage.factuur;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Periode;

/**
 * Which bill counts for which period. A bill that names its period counts there. A date says less:
 * a payment counts for the month that lies a month before it, unless that month has been paid
 * already or the amount does not fit. Then it is looked upon in the light of what is missing: it
 * can be a payment that came late or early, or one for several months together. A refund takes away
 * what was paid too much before it.
 */
final class Toewijzing {

  /** No decision goes back further than this many months (3.5 lid 4, 3.6 lid 2). */
  private static final int FURTHEST = 36;

  private final List<Verwachting> perioden;
  private final int later;
  private final Map<Periode, Integer> plaats = new HashMap<>();
  private final List<List<Post>> posten = new ArrayList<>();
  private final List<Factuur> zonderPeriode = new ArrayList<>();
  private final List<Factuur> los = new ArrayList<>();

  private Toewijzing(List<Verwachting> perioden, int later) {
    this.perioden = perioden;
    this.later = later;
    for (int i = 0; i < perioden.size(); i++) {
      plaats.put(perioden.get(i).periode(), i);
      posten.add(new ArrayList<>());
    }
  }

  /**
   * Assigns the bills.
   *
   * @param perioden what was due, the earliest first
   * @param later how many months a date lies after the contribution month
   */
  static Toewijzing van(List<Verwachting> perioden, List<Factuur> facturen, int later) {
    Toewijzing toewijzing = new Toewijzing(perioden, later);
    List<Factuur> payments = new ArrayList<>();
    List<Factuur> refunds = new ArrayList<>();
    for (Factuur factuur : facturen) {
      if (!toewijzing.plaats.containsKey(factuur.periode(later))) {
        boolean refund = factuur.isCredit() && factuur.periode().isEmpty();
        (refund ? refunds : toewijzing.zonderPeriode).add(factuur);
      } else if (factuur.periode().isPresent()) {
        toewijzing.add(toewijzing.eigen(factuur), factuur, factuur.bedrag(), Optional.empty());
      } else {
        (factuur.isCredit() ? refunds : payments).add(factuur);
      }
    }
    Comparator<Factuur> byDay = Comparator.comparing(factuur -> factuur.datum().orElseThrow());
    payments.sort(byDay);
    refunds.sort(byDay);
    toewijzing.payments(payments);
    for (Factuur refund : refunds) {
      if (!Terugbetaling.takeOff(refund, perioden, toewijzing.posten)) {
        toewijzing.los.add(refund);
      }
    }
    return toewijzing;
  }

  /** The bills of each period. */
  List<List<Post>> posten() {
    return posten;
  }

  /** The bills for which there is no period: a month in the years of four weeks. */
  List<Factuur> zonderPeriode() {
    return zonderPeriode;
  }

  /** Refunds of which it is not clear what they pay back. */
  List<Factuur> los() {
    return los;
  }

  private int eigen(Factuur factuur) {
    return plaats.get(factuur.periode(later));
  }

  private void add(int index, Factuur factuur, Euro bedrag, Optional<Kanttekening> uitleg) {
    posten.get(index).add(new Post(factuur, bedrag, uitleg));
  }

  private void payments(List<Factuur> payments) {
    List<Factuur> rest = new ArrayList<>();
    for (int i = payments.size() - 1; i >= 0; i--) {
      Factuur factuur = payments.get(i); // of two in a month the last is the one for this month
      int own = eigen(factuur);
      if (isOpen(own) && perioden.get(own).past(factuur.bedrag())) {
        add(own, factuur, factuur.bedrag(), Optional.empty());
      } else {
        rest.add(0, factuur);
      }
    }
    for (Factuur factuur : rest) {
      int own = eigen(factuur);
      if (!catchesUp(factuur, own) && !isEarly(factuur, own + 1)) {
        add(own, factuur, factuur.bedrag(), Optional.empty());
      }
    }
  }

  /** Whether nothing has been paid for a period for which something may be due. */
  private boolean isOpen(int index) {
    return posten.get(index).isEmpty() && !perioden.get(index).isNiets();
  }

  /**
   * A payment that is exactly what is open in the months up to it, the nearest first. Months that
   * have been paid, or for which nothing is due, lie between without breaking the row.
   */
  private boolean catchesUp(Factuur factuur, int own) {
    List<Integer> run = new ArrayList<>();
    Euro rest = factuur.bedrag();
    for (int i = own; i >= Math.max(0, own - FURTHEST) && !rest.isZero(); i--) {
      if (!isOpen(i)) {
        continue;
      }
      Verwachting due = perioden.get(i);
      if (!due.bedrag().isExact() || rest.lessThan(due.bedrag().min())) {
        return false;
      }
      run.add(i);
      rest = rest.minus(due.bedrag().min());
    }
    if (run.isEmpty() || !rest.isZero()) {
      return false;
    }
    spread(factuur, run);
    return true;
  }

  private void spread(Factuur factuur, List<Integer> run) {
    List<Periode> names = new ArrayList<>();
    for (int index : run) {
      names.add(0, perioden.get(index).periode());
    }
    String code = run.size() == 1 ? "later-betaald" : "meer-perioden";
    for (int index : run) {
      Euro part = perioden.get(index).bedrag().min();
      add(index, factuur, part, uitleg(code, factuur, names));
    }
  }

  /** A payment that is right for the next month, of which nothing else has been paid. */
  private boolean isEarly(Factuur factuur, int next) {
    boolean fits =
        next < perioden.size() && isOpen(next) && perioden.get(next).past(factuur.bedrag());
    if (fits) {
      List<Periode> names = List.of(perioden.get(next).periode());
      add(next, factuur, factuur.bedrag(), uitleg("eerder-betaald", factuur, names));
    }
    return fits;
  }

  /** Why a payment or refund counts for these periods. */
  static Optional<Kanttekening> uitleg(String code, Factuur factuur, List<Periode> perioden) {
    Euro amount = factuur.bedrag().max(factuur.terug());
    return Optional.of(
        Kanttekening.of(code, List.of(), factuur.datum().orElseThrow(), amount, perioden));
  }
}
