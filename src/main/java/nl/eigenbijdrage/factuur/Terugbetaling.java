package nl.eigenbijdrage.factuur;

import java.time.LocalDate;
import java.util.List;
import nl.eigenbijdrage.value.Euro;

/** Takes a refund off what was paid too much before it. */
final class Terugbetaling {

  private final Factuur factuur;
  private final List<Verwachting> perioden;
  private final List<List<Post>> posten;

  private Terugbetaling(Factuur factuur, List<Verwachting> perioden, List<List<Post>> posten) {
    this.factuur = factuur;
    this.perioden = perioden;
    this.posten = posten;
  }

  /**
   * Takes a refund off the period with just that much too much; else off the earliest ones.
   *
   * @param posten the bills of each period, to which the refund is added
   * @return false, and nothing is added, when less was paid too much than comes back
   */
  static boolean takeOff(Factuur factuur, List<Verwachting> perioden, List<List<Post>> posten) {
    return new Terugbetaling(factuur, perioden, posten).takeOff();
  }

  private boolean takeOff() {
    Euro amount = factuur.terug();
    LocalDate day = factuur.datum().orElseThrow();
    Euro sum = Euro.ZERO;
    int last = -1;
    int exact = -1;
    for (int i = 0; i < perioden.size() && !perioden.get(i).periode().van().isAfter(day); i++) {
      sum = sum.plus(teVeel(i));
      exact = teVeel(i).equals(amount) ? i : exact;
      last = i;
    }
    if (exact >= 0) {
      add(amount, exact);
      return true;
    }
    if (sum.lessThan(amount)) {
      return false;
    }
    Euro rest = amount;
    for (int i = 0; i <= last; i++) {
      Euro part = teVeel(i).min(rest);
      add(part, i);
      rest = rest.minus(part);
    }
    return true;
  }

  private void add(Euro part, int index) {
    if (!part.isZero()) {
      Euro back = Euro.ZERO.minus(part);
      posten
          .get(index)
          .add(
              new Post(
                  factuur,
                  back,
                  Toewijzing.uitleg(
                      "terugbetaald", factuur, List.of(perioden.get(index).periode()))));
    }
  }

  private Euro teVeel(int index) {
    return perioden.get(index).teVeel(Periodecontrole.som(posten.get(index)));
  }
}
