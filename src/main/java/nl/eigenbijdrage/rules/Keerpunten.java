package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.rates.AowTabel;
import nl.eigenbijdrage.rules.grond.Corona2020;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.DateRange;

/**
 * The days on which the outcome of a case can change: birthdays that matter, start and end of
 * support, a new year's rates, and days on which the law changed. Looking only there gives the same
 * answer as looking at every period, in a fraction of the time.
 */
final class Keerpunten {

  private static final int ADULT = 18;

  private Keerpunten() {}

  /**
   * The days from {@code from} up to and including {@code until}, in no particular order. The first
   * day of a period is one of them: an age reached on it counts from the next four weeks.
   */
  static List<LocalDate> of(Situation situation, AowTabel aow, LocalDate from, LocalDate until) {
    List<LocalDate> days = new ArrayList<>();
    for (int year = from.getYear() + 1; year <= until.getYear(); year++) {
      days.add(LocalDate.of(year, 1, 1));
    }
    ages(days, situation.client(), aow);
    ages(days, situation.partner(), aow);
    for (Voorziening voorziening : situation.voorzieningen().orElse(List.of())) {
      if (voorziening.start().isPresent()) {
        days.add(voorziening.start().get());
      }
      if (voorziening.eind().isPresent()) {
        days.add(voorziening.eind().get().plusDays(1));
      }
    }
    care(days, situation);
    days.add(Corona2020.MONTHS.van());
    days.add(Corona2020.MONTHS.tot().plusDays(1));
    List<LocalDate> within = new ArrayList<>();
    for (LocalDate day : days) {
      if (!day.isBefore(from) && !day.isAfter(until)) {
        within.add(day);
      }
    }
    return within;
  }

  /** Start and end of care, and the end of its first months under the texts to 2018 and after. */
  private static void care(List<LocalDate> days, Situation situation) {
    Zorgtijd care = Zorgtijd.of(situation);
    admission(days, care.van());
    admission(days, situation.date(Feit.PARTNER_OPNAME));
    if (care.tot().isPresent()) {
      days.add(care.tot().get().withDayOfMonth(1));
      days.add(Bijdrageperioden.next(Bijdrageperioden.on(care.tot().get())).van());
      days.add(care.tot().get().plusDays(1));
    }
  }

  private static void admission(List<LocalDate> days, Optional<LocalDate> start) {
    if (start.isPresent()) {
      days.add(start.get());
      days.add(start.get().plusMonths(Zorgregels.FEW_MONTHS));
      days.add(start.get().plusMonths(Zorgregels.MORE_MONTHS));
    }
  }

  private static void ages(List<LocalDate> days, Persoon person, AowTabel aow) {
    DateRange born = person.geboren();
    days.add(born.van().plusYears(ADULT));
    days.add(born.tot().plusYears(ADULT));
    days.add(aow.earliestAowDatum(born.van()));
    days.add(aow.earliestAowDatum(born.tot()));
  }
}
