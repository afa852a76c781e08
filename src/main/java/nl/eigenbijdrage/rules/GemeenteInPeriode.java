package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.Gemeenteregister;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.RegisterGemeente;
import nl.eigenbijdrage.situation.Gemeente;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Periode;

/**
 * The gemeente of a case in one period. A policy belongs to a code and a year: a gemeente that
 * merged does not hand its policy on, so the one that exists in the period is looked up.
 *
 * @param genoemd the gemeente that was named; empty when none was
 * @param geldend what it is in the period: itself, or what it became or came from; several when it
 *     was split, or made of several
 * @param beleid what the gemeente has decided for the year; empty when not known
 */
public record GemeenteInPeriode(
    Optional<RegisterGemeente> genoemd,
    List<RegisterGemeente> geldend,
    Optional<GemeenteBeleid> beleid) {

  private static final GemeenteInPeriode NONE =
      new GemeenteInPeriode(Optional.empty(), List.of(), Optional.empty());

  /** The gemeente of this case in this period; the register is read only when one was named. */
  static GemeenteInPeriode of(Situation situation, Periode periode, Rates rates) {
    Optional<Gemeente> named = situation.gemeente();
    if (named.isEmpty()) {
      return NONE;
    }
    Gemeenteregister register = rates.register();
    Optional<RegisterGemeente> found = register.withCode(named.get().code());
    if (found.isEmpty()) {
      return NONE;
    }
    List<RegisterGemeente> current = register.onDay(found.get(), day(periode, situation.datum()));
    Optional<GemeenteBeleid> beleid =
        current.size() == 1 ? beleid(current.get(0), periode, rates) : Optional.empty();
    return new GemeenteInPeriode(found, current, beleid);
  }

  /** What holds on the first day of a period holds for all of it: ruling, as for the rates. */
  private static Optional<GemeenteBeleid> beleid(
      RegisterGemeente gemeente, Periode periode, Rates rates) {
    LocalDate first = inYear(periode.van(), periode);
    for (GemeenteBeleid part : rates.beleid(gemeente, periode.jaar())) {
      if (part.dagen().contains(first)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /**
   * The day within this period on which the gemeente changes its policy; empty when it does not.
   */
  Optional<LocalDate> wijziging(Periode periode) {
    if (beleid.isEmpty()) {
      return Optional.empty();
    }
    LocalDate next = beleid.get().dagen().tot().plusDays(1);
    return next.getYear() == periode.jaar() && periode.contains(next)
        ? Optional.of(next)
        : Optional.empty();
  }

  /**
   * The day on which the gemeente of a period is looked up: the date of the case when it lies in
   * the period, otherwise the first day. It always lies in the year whose rates hold, because the
   * policy of a gemeente does too: the first period of 2019 starts on 31 December 2018.
   */
  public static LocalDate day(Periode periode, LocalDate datum) {
    return inYear(periode.contains(datum) ? datum : periode.van(), periode);
  }

  private static LocalDate inYear(LocalDate day, Periode periode) {
    LocalDate first = LocalDate.of(periode.jaar(), 1, 1);
    LocalDate last = LocalDate.of(periode.jaar(), 12, 31);
    if (day.isBefore(first)) {
      return first;
    }
    return day.isAfter(last) ? last : day;
  }

  /**
   * The days on which the gemeente of a case begins, is followed by another one, or changes its
   * policy within one of these years.
   */
  static List<LocalDate> changes(Situation situation, Rates rates, int firstYear, int lastYear) {
    List<LocalDate> days = new ArrayList<>(2);
    Optional<Gemeente> given = situation.gemeente();
    Optional<RegisterGemeente> named =
        given.isEmpty() ? Optional.empty() : rates.register().withCode(given.get().code());
    if (named.isEmpty()) {
      return days;
    }
    if (named.get().vanaf().isPresent()) {
      days.add(named.get().vanaf().get());
    }
    if (named.get().totEnMet().isPresent()) {
      days.add(named.get().totEnMet().get().plusDays(1));
    }
    for (int year = firstYear; year <= lastYear; year++) {
      LocalDate last = LocalDate.of(year, 12, 31);
      for (RegisterGemeente current : rates.register().onDay(named.get(), last)) {
        for (GemeenteBeleid part : rates.beleid(current, year)) {
          if (part.dagen().van().getDayOfYear() > 1) {
            days.add(part.dagen().van());
          }
        }
      }
    }
    return days;
  }

  /** The name to show: of the one gemeente of the period, or else of the one that was named. */
  public String naam() {
    Optional<RegisterGemeente> shown = enige().isPresent() ? enige() : genoemd;
    return shown.isPresent() ? shown.get().dagelijkseNaam() : "";
  }

  /** The one gemeente of the period; empty when none was named, or it is not clear which. */
  public Optional<RegisterGemeente> enige() {
    return geldend.size() == 1 ? Optional.of(geldend.get(0)) : Optional.empty();
  }
}
