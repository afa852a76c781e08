package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Wijziging;
import nl.eigenbijdrage.value.Periode;

/**
 * The facts of a case through time: those at first, and those after each change. A change counts
 * from the period that {@link Tijdstip#counts} names.
 */
public final class Verloop {

  private final Situation eerst;
  private final List<Wijziging> wijzigingen;

  /**
   * Facts that change.
   *
   * @param eerst the facts before the first change
   * @param wijzigingen the facts after each change, the earliest first
   */
  public Verloop(Situation eerst, List<Wijziging> wijzigingen) {
    this.eerst = eerst;
    this.wijzigingen = List.copyOf(wijzigingen);
  }

  /** Facts that stay as they are. */
  public static Verloop of(Situation situation) {
    return new Verloop(situation, List.of());
  }

  /** The facts before the first change. */
  public Situation eerst() {
    return eerst;
  }

  /** The facts after each change, the earliest first. */
  public List<Wijziging> wijzigingen() {
    return wijzigingen;
  }

  /** The facts that count in a period. */
  public Situation on(Periode periode) {
    Situation found = eerst;
    for (Wijziging wijziging : wijzigingen) {
      boolean counts =
          Tijdstip.counts(wijziging.vanaf(), periode) || careBegins(wijziging, found, periode);
      if (counts) {
        found = wijziging.situatie();
      }
    }
    return found;
  }

  /** The low or high contribution is owed from the month in which the care begins. */
  private static boolean careBegins(Wijziging wijziging, Situation before, Periode periode) {
    return before.zorg().isEmpty()
        && Zorgtijd.loopt(wijziging.situatie(), wijziging.vanaf())
        && Bijdrageperioden.month(wijziging.vanaf()).equals(periode);
  }

  /**
   * These facts where what differs between {@code van} and {@code naar}, one unknown fact that was
   * filled in, is filled in at every time at which it was as unknown.
   */
  Verloop ingevuld(Situation van, Situation naar) {
    List<Wijziging> filled = new ArrayList<>(wijzigingen.size());
    for (Wijziging wijziging : wijzigingen) {
      filled.add(new Wijziging(wijziging.vanaf(), ingevuld(wijziging.situatie(), van, naar)));
    }
    return new Verloop(ingevuld(eerst, van, naar), filled);
  }

  private static Situation ingevuld(Situation situation, Situation van, Situation naar) {
    Situation filled = situation;
    for (Feit feit : naar.facts().keySet()) {
      Object before = van.facts().get(feit);
      Object after = naar.facts().get(feit);
      boolean asUnknown = Objects.equals(situation.facts().get(feit), before);
      if (!Objects.equals(before, after) && asUnknown) {
        filled = filled.with(feit, after);
      }
    }
    return filled;
  }
}
