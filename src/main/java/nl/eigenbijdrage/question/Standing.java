package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rules.Assessor;
import nl.eigenbijdrage.rules.Kalender;
import nl.eigenbijdrage.rules.Tijdstip;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.value.Periode;

/** What the answers of an interview come to so far. */
final class Standing {

  private static final int ADULT = 18;

  private final Rates rates;
  private final Assessor assessor;
  private final Supplier<LocalDate> today;

  Standing(Rates rates, Supplier<LocalDate> today) {
    this.rates = rates;
    this.assessor = new Assessor(rates);
    this.today = today;
  }

  /** The outcome of a case in the period that is asked about. */
  Outcome assess(Situation situation) {
    return assessor.assess(situation, periode(situation));
  }

  /**
   * The case as it was answered.
   *
   * @param assume whether what was not answered is taken to be as it usually is
   */
  Situation situation(Answers answers, boolean assume) {
    return read(answers, assume).orElseThrow();
  }

  private Optional<Situation> read(Answers answers, boolean assume) {
    Optional<Situation> read = Intake.read(answers, today, assume, rates).situation();
    if (read.isEmpty()) {
      return read;
    }
    boolean ask = answers.has(Feit.OUDER) || !assume && mayBeForMinor(read.get());
    return ask ? read : Optional.of(read.get().with(Feit.OUDER, false));
  }

  /** The outcome of answers that may contradict each other; empty when they do. */
  Optional<Outcome> tried(Answers answers) {
    return read(answers, false).map(this::assess);
  }

  /** Whether no outcome can be determined with what is known. */
  boolean isUndetermined(Answers answers) {
    return assess(situation(answers, false)) instanceof NietVastTeStellen;
  }

  /** Whether contributions are counted down to the kostprijs of an aid in the period at hand. */
  boolean countsDown(Answers answers) {
    return assess(situation(answers, false)).details().regeling()
        == Regeling.ABONNEMENTSTARIEF_2020;
  }

  /** Whether the income always counts for support at home in the period at hand, as to 2018. */
  boolean incomeCounts(Answers answers) {
    Regeling regeling = assess(situation(answers, false)).details().regeling();
    return regeling == Regeling.INKOMENSAFHANKELIJK_2015
        || regeling == Regeling.INKOMENSAFHANKELIJK_2017;
  }

  /** Whether the high contribution is not ruled out. */
  boolean mayBeHigh(Answers answers) {
    for (Finding finding : assess(situation(answers, false)).details().redenen()) {
      if (finding.grond() == Grond.HOGE_BIJDRAGE) {
        return finding.oordeel() != Oordeel.GELDT_NIET;
      }
    }
    return false;
  }

  /** Whether this may be about support at home, and not about the low or high contribution. */
  boolean isAtHome(Answers answers) {
    return !assess(situation(answers, false)).details().regeling().isIntramuraal();
  }

  /** Whether this may be about a home adaptation of a minor, for which the parents can pay. */
  private static boolean mayBeForMinor(Situation situation) {
    for (Voorziening voorziening : situation.voorzieningen().orElse(List.of())) {
      if (voorziening.soort() == VoorzieningSoort.WONINGAANPASSING
          && !isAdult(situation.persoon(voorziening.voor()), situation)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdult(Persoon person, Situation situation) {
    LocalDate latest = person.geboren().tot().plusYears(ADULT);
    return Tijdstip.counts(latest, periode(situation));
  }

  /** Whether the answers may yet turn out to be about a home adaptation of a minor. */
  boolean mayBeForMinor(Answers answers) {
    Situation situation = situation(answers, false);
    return situation.voorzieningen().isEmpty()
        ? !isAdult(situation.client(), situation)
        : mayBeForMinor(situation);
  }

  /** The contribution period that is asked about. */
  Periode periode(Answers answers) {
    return periode(situation(answers, false));
  }

  private static Periode periode(Situation situation) {
    return Kalender.on(situation, situation.datum());
  }
}
