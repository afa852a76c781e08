package nl.eigenbijdrage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Verandering;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Periode;

/** Finds the first change of an amount the long way: by looking at every period that follows. */
final class FirstChange {

  private static final int MONTHS = 24;

  private final Assessor assessor;

  FirstChange(Assessor assessor) {
    this.assessor = assessor;
  }

  /** Checks that the change that is told of a case is the first one; gives whether there is one. */
  boolean isTold(Situation situation) {
    Outcome outcome = assessor.assess(situation);
    Optional<Verandering> told = outcome.details().verandert();
    Optional<Outcome> found = after(outcome, situation);

    assertThat(told.map(Verandering::vanaf))
        .as("%s", situation.facts())
        .isEqualTo(found.map(then -> then.details().periode().van()));
    assertThat(told.map(Verandering::bedrag))
        .isEqualTo(found.flatMap(Outcome::bedragen).map(EuroRange::min));
    return told.isPresent();
  }

  private Optional<Outcome> after(Outcome now, Situation situation) {
    Optional<EuroRange> range = now.bedragen();
    if (range.isEmpty() || !range.get().isExact()) {
      return Optional.empty();
    }
    Zaak zaak = assessor.zaak(Verloop.of(situation));
    Periode periode = now.details().periode();
    LocalDate until = periode.van().plusMonths(MONTHS);
    for (Periode later = Kalender.next(situation, periode);
        !later.van().isAfter(until);
        later = Kalender.next(situation, later)) {
      if (later.isBetweenPeriods() || !later.van().isAfter(periode.van())) {
        continue; // no period, or one that had begun before the month of care
      }
      Outcome then = assessor.assess(zaak, later);
      if (dependsOnAnotherLetter(now, then)
          || then.bedragen().isEmpty()
          || !then.bedragen().get().isExact()) {
        return Optional.empty();
      }
      boolean otherSpan = later.soort() != periode.soort() && !range.get().min().isZero();
      if (otherSpan || !then.bedragen().get().sameAs(range.get())) {
        return Optional.of(then);
      }
    }
    return Optional.empty();
  }

  /** What the gemeente's letter of another year says is not known. */
  private static boolean dependsOnAnotherLetter(Outcome now, Outcome then) {
    boolean otherYear = now.details().periode().jaar() != then.details().periode().jaar();
    boolean letter = restsOnLetter(now) || restsOnLetter(then);
    return otherYear && letter && !nothingWhateverALetterSays(then);
  }

  private static boolean restsOnLetter(Outcome outcome) {
    boolean letter = outcome.details().situation().knows(Feit.TARIEF_GEMEENTE);
    Optional<Grond> decides = outcome.details().beslissend().map(Finding::grond);
    return letter && decides.equals(Optional.of(Grond.GEMEENTE_LAGER_BEDRAG));
  }

  private static boolean nothingWhateverALetterSays(Outcome outcome) {
    Optional<EuroRange> range = outcome.bedragen();
    boolean nothing = range.isPresent() && range.get().sameAs(EuroRange.ZERO);
    return nothing && !restsOnLetter(outcome);
  }
}
