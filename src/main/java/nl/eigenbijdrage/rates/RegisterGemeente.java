package nl.eigenbijdrage.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A gemeente as it stands in the register.
 *
 * @param code its code, {@code GM0546}; a new gemeente has a new code
 * @param naam the name in the spelling of Statistics Netherlands
 * @param gewoneNaam the name by which everybody knows it, where that is another one
 * @param vanaf first day; empty when it existed before 2015
 * @param totEnMet last day; empty when it still exists
 * @param opvolgers codes of the gemeenten that took over; several when it was split
 * @param ookBekendAls other names
 */
public record RegisterGemeente(
    String code,
    String naam,
    Optional<String> gewoneNaam,
    Optional<LocalDate> vanaf,
    Optional<LocalDate> totEnMet,
    List<String> opvolgers,
    List<String> ookBekendAls) {

  /** The name to show to people. */
  public String dagelijkseNaam() {
    return gewoneNaam.orElse(naam);
  }

  /** Whether it exists on a day. */
  public boolean existsOn(LocalDate day) {
    return !startsAfter(day) && !endsBefore(day);
  }

  /** Whether it did not exist yet on a day. */
  public boolean startsAfter(LocalDate day) {
    return vanaf.isPresent() && vanaf.get().isAfter(day);
  }

  /** Whether it did not exist any more on a day. */
  public boolean endsBefore(LocalDate day) {
    return totEnMet.isPresent() && totEnMet.get().isBefore(day);
  }

  /** The folder in which its policy files stand, {@code GM0518-den-haag}. */
  public String folder() {
    return code + "-" + Gemeentenaam.folder(dagelijkseNaam());
  }
}
