package nl.eigenbijdrage.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The pension ages by day of birth: Algemene Ouderdomswet, article 7a. */
public final class AowTabel {

  private final List<AowLeeftijd> leeftijden;
  private final AowLeeftijd[] opGeboortedag;
  private final LocalDate gecontroleerdOp;
  private final int highestKnown;

  /**
   * A table of these ages.
   *
   * @param leeftijden the ages, those of the earliest births first
   * @param gecontroleerdOp the day on which somebody compared them with their sources
   */
  public AowTabel(List<AowLeeftijd> leeftijden, LocalDate gecontroleerdOp) {
    this.leeftijden = List.copyOf(leeftijden);
    this.opGeboortedag = leeftijden.toArray(new AowLeeftijd[0]);
    this.gecontroleerdOp = gecontroleerdOp;
    int highest = 0;
    for (AowLeeftijd leeftijd : leeftijden) {
      highest = Math.max(highest, leeftijd.maanden());
    }
    this.highestKnown = highest;
  }

  /** The ages, those of the earliest births first. */
  public List<AowLeeftijd> leeftijden() {
    return leeftijden;
  }

  /** The day on which somebody compared the ages with their sources. */
  public LocalDate gecontroleerdOp() {
    return gecontroleerdOp;
  }

  /** The pension age of somebody born on this day. */
  public AowLeeftijd leeftijd(LocalDate geboren) {
    AowLeeftijd found = opGeboortedag[0];
    for (AowLeeftijd leeftijd : opGeboortedag) {
      if (leeftijd.geborenVanaf().isAfter(geboren)) {
        return found; // so do all that follow
      }
      found = leeftijd;
    }
    return found;
  }

  /** The day on which somebody born on this day reaches pension age; empty when not set yet. */
  public Optional<LocalDate> aowDatum(LocalDate geboren) {
    AowLeeftijd leeftijd = leeftijd(geboren);
    return leeftijd.isKnown()
        ? Optional.of(geboren.plusMonths(leeftijd.maanden()))
        : Optional.empty();
  }

  /**
   * The day before which somebody born on this day certainly has not reached pension age: the AOW
   * date, or, when the age has not been set, the date at the highest age that has. The age never
   * goes down.
   */
  public LocalDate earliestAowDatum(LocalDate geboren) {
    AowLeeftijd leeftijd = leeftijd(geboren);
    return geboren.plusMonths(leeftijd.isKnown() ? leeftijd.maanden() : highestKnown);
  }
}
