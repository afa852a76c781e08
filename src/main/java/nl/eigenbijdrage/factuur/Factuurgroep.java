package nl.eigenbijdrage.factuur;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Periods behind each other with which the same is wrong, or about which the same is to be asked,
 * so that it is told once.
 *
 * @param perioden the periods, at least one
 */
public record Factuurgroep(List<Periodecontrole> perioden) {

  /** The first of the periods. */
  public Periodecontrole eerste() {
    return perioden.get(0);
  }

  /** The last of the periods. */
  public Periodecontrole laatste() {
    return perioden.get(perioden.size() - 1);
  }

  /** The periods among these that are wanted, grouped. */
  static List<Factuurgroep> of(List<Periodecontrole> perioden, Predicate<Periodecontrole> wanted) {
    List<Factuurgroep> groups = new ArrayList<>();
    Periodecontrole before = null;
    for (Periodecontrole one : perioden) {
      boolean isWanted = wanted.test(one);
      if (isWanted && before != null && isSame(before, one)) {
        groups.get(groups.size() - 1).perioden().add(one);
      } else if (isWanted) {
        groups.add(new Factuurgroep(new ArrayList<>(List.of(one))));
      }
      before = isWanted ? one : null;
    }
    return groups;
  }

  private static boolean isSame(Periodecontrole one, Periodecontrole other) {
    return one.tekst().equals(other.tekst())
        && one.gefactureerd().equals(other.gefactureerd())
        && one.verwacht().bedrag().sameAs(other.verwacht().bedrag())
        && one.kanttekeningen().equals(other.kanttekeningen());
  }
}
