package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.eigenbijdrage.outcome.Details;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Periode;

/** Finds when the amount of a case changes by what is known now. */
final class LookAhead {

  private static final int MONTHS_AHEAD = 24;

  private final Assessor assessor;
  private final Rates rates;

  /** Per year the days from which its figures hold; a caseload asks for them in every case. */
  private final Map<Integer, Set<LocalDate>> ofRates = new HashMap<>();

  LookAhead(Assessor assessor, Rates rates) {
    this.assessor = assessor;
    this.rates = rates;
  }

  /**
   * The outcome with the first later period, within 24 months, whose amount differs by what is
   * known now. When in between the amount becomes uncertain, no date can be given; a notice says
   * so.
   */
  Outcome withChange(Zaak zaak, Outcome outcome, Periode periode) {
    Optional<EuroRange> now = outcome.bedragen();
    if (now.isEmpty() || !now.get().isExact()) {
      return outcome;
    }
    Optional<Finding> decisive = outcome.details().beslissend();
    if (decisive.isPresent() && decisive.get().grond() == Grond.OPVANGNACHTEN) {
      // nights in opvang are of this period: of a later one nothing is known
      return outcome.with(outcome.details().withMelding(Melding.of("opvang-later-onbekend")));
    }
    Situation situation = zaak.on(periode);
    NavigableMap<LocalDate, Periode> candidates = candidates(zaak, periode);
    addRates(candidates, situation, periode, periode);
    int jaar = periode.jaar();
    while (!candidates.isEmpty()) {
      Periode later = candidates.pollFirstEntry().getValue();
      if (later.jaar() != jaar) {
        jaar = later.jaar();
        addRates(candidates, situation, periode, later);
      }
      Optional<Outcome> told = compare(outcome, assessor.assess(zaak, later), now.get().min());
      if (told.isPresent()) {
        return told.get();
      }
    }
    return outcome;
  }

  /** The outcome with what is to be told of a later one; empty when the amount stays the same. */
  private Optional<Outcome> compare(Outcome outcome, Outcome then, Euro now) {
    Details details = outcome.details();
    LaterOnbekend unknown = new LaterOnbekend(outcome, then, rates);
    if (unknown.end().isPresent()) {
      return Optional.of(outcome.with(details.withMelding(unknown.end().get())));
    }
    Optional<EuroRange> range = then.bedragen();
    if (range.isEmpty() || !range.get().isExact()) {
      Optional<Melding> notice = Veranderingen.uncertain(outcome, then);
      return Optional.of(
          notice.isEmpty() ? outcome : outcome.with(details.withMelding(notice.get())));
    }
    boolean otherLength = then.details().periode().soort() != details.periode().soort();
    boolean same = range.get().min().equals(now) && (!otherLength || now.isZero());
    if (same) {
      return Optional.empty();
    }
    Details changed =
        ZelfdeInkomen.withLater(
            details.withChange(Veranderingen.between(outcome, then)), outcome, then);
    return Optional.of(
        outcome.with(
            unknown.beside().isPresent() ? changed.withMelding(unknown.beside().get()) : changed));
  }

  /** The later periods in which something can change, by their last day; rates apart. */
  private NavigableMap<LocalDate, Periode> candidates(Zaak zaak, Periode periode) {
    Situation situation = zaak.on(periode);
    LocalDate until = until(periode);
    List<LocalDate> days = Keerpunten.of(situation, rates.aow(), periode.van(), until);
    days.addAll(GemeenteInPeriode.changes(situation, rates, periode.jaar(), until.getYear()));
    if (zaak.kostprijsLoopt()) {
      everyPeriod(days, periode, until);
    }
    NavigableMap<LocalDate, Periode> candidates = new TreeMap<>();
    for (LocalDate day : days) {
      add(candidates, situation, day, periode);
    }
    return candidates;
  }

  /** Adds the periods from which a figure of one year holds, after the one looked at. */
  private void addRates(
      Map<LocalDate, Periode> candidates, Situation situation, Periode periode, Periode ofYear) {
    Optional<Jaartarieven> tarieven = rates.jaar(ofYear.jaar());
    if (tarieven.isEmpty()) {
      return;
    }
    for (LocalDate day : days(tarieven.get())) {
      if (day.isAfter(ofYear.van())) {
        add(candidates, situation, day, periode);
      }
    }
  }

  /** The days from which the figures of a year hold. */
  private Set<LocalDate> days(Jaartarieven tarieven) {
    Set<LocalDate> days = ofRates.get(tarieven.jaar());
    if (days == null) {
      days = new HashSet<>();
      for (List<Waarde> waarden : tarieven.waarden().values()) {
        for (Waarde waarde : waarden) {
          days.add(waarde.vanaf());
        }
      }
      ofRates.put(tarieven.jaar(), days);
    }
    return days;
  }

  /**
   * Adds the period of a day and the one after it: what happens on it counts from one of them. What
   * happens on the first day of a month counts from that month. The four weeks in which a month of
   * care begins count as well.
   */
  private static void add(
      Map<LocalDate, Periode> candidates, Situation situation, LocalDate day, Periode after) {
    Periode found = Kalender.on(situation, day);
    addLater(candidates, found, after);
    if (found.soort() == Periode.Soort.MAAND && day.isBefore(Bijdrageperioden.FIRST_MONTH)) {
      Periode weeks = Kalender.on(situation, Bijdrageperioden.on(day).van());
      addLater(candidates, weeks, after);
    }
    if (found.soort() != Periode.Soort.MAAND || !found.van().equals(day)) {
      addLater(candidates, Kalender.next(situation, found), after);
    }
  }

  /**
   * Adds a period that begins and ends later. Up to 2019 it can begin before the end of the one
   * looked at: four weeks after a month of care, or a month of care after four weeks. Five weeks
   * can even end after a month of care that began later.
   */
  private static void addLater(
      Map<LocalDate, Periode> candidates, Periode candidate, Periode after) {
    LocalDate start = candidate.van();
    boolean endsLater =
        candidate.soort() == Periode.Soort.MAAND || candidate.tot().isAfter(after.tot());
    boolean later = start.isAfter(after.van()) && endsLater;
    if (later && !start.isAfter(until(after)) && !candidate.isBetweenPeriods()) {
      candidates.put(candidate.tot(), candidate);
    }
  }

  private static LocalDate until(Periode periode) {
    return periode.van().plusMonths(MONTHS_AHEAD);
  }

  /** A kostprijs can be reached in any period. */
  private static void everyPeriod(List<LocalDate> days, Periode after, LocalDate until) {
    Periode next = Bijdrageperioden.next(after);
    while (!next.van().isAfter(until)) {
      days.add(next.van());
      next = Bijdrageperioden.next(next);
    }
  }
}
