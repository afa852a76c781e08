package nl.eigenbijdrage.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;

/** Tells which reasons rest on what a gemeente has decided, or on a letter of the CAK. */
final class Gemeentegronden {

  /** The grounds that rest on what the gemeente has decided. */
  private static final Set<Grond> OF_GEMEENTE =
      EnumSet.of(
          Grond.GEMEENTE_VRAAGT_NIETS,
          Grond.MINIMABELEID,
          Grond.GEMEENTE_VRIJGESTELDE_VOORZIENING,
          Grond.VERVOER_EIGEN_TARIEF,
          Grond.GEMEENTE_LAGER_BEDRAG);

  private Gemeentegronden() {}

  /** Whether the reason that decides is one on which the gemeente has decided. */
  static boolean restsOnGemeente(Outcome outcome) {
    Optional<Finding> decisive = outcome.details().beslissend();
    return decisive.isPresent() && OF_GEMEENTE.contains(decisive.get().grond());
  }

  /** Whether a reason is one on which the gemeente has decided, or a sum that it has changed. */
  static boolean restsOnGemeente(Finding finding, GemeenteInPeriode gemeente) {
    boolean changedSum =
        finding.grond() == Grond.PERIODEBIJDRAGE
            && gemeente.beleid().isPresent()
            && gemeente.beleid().get().changesSum();
    return changedSum || OF_GEMEENTE.contains(finding.grond());
  }

  /** Whether a reason is one that stands on a letter of the CAK. */
  static boolean restsOnLetter(Finding finding, Situation situation) {
    Grond grond = finding.grond();
    boolean amount = grond == Grond.GEMEENTE_VRAAGT_NIETS || grond == Grond.GEMEENTE_LAGER_BEDRAG;
    return amount && situation.knows(Feit.TARIEF_GEMEENTE)
        || grond == Grond.MINIMABELEID && situation.knows(Feit.INKOMENSGRENS);
  }
}
