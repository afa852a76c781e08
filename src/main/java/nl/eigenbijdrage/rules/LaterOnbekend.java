package nl.eigenbijdrage.rules;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Details;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Periode;

/**
 * What nobody knows yet of a later year. A gemeente decides year by year, and what stands on a
 * letter of the CAK is of the year of that letter: that either stays the same is only a guess.
 */
final class LaterOnbekend {

  private final Outcome now;
  private final Outcome then;
  private final Periode later;
  private final Rates rates;

  /** What is not known of {@code then}, a later outcome of the same case as {@code now}. */
  LaterOnbekend(Outcome now, Outcome then, Rates rates) {
    this.now = now;
    this.then = then;
    this.later = then.details().periode();
    this.rates = rates;
  }

  /** The notice that puts an end to looking ahead, as the outcome rests on what is not known. */
  Optional<Melding> end() {
    if (!isLaterYear()) {
      return Optional.empty();
    }
    if (restsOnLetter(now) || restsOnLetter(then)) {
      return nothingAnyway() ? Optional.empty() : Optional.of(ofLetter());
    }
    boolean unknown = restsOnGemeente(now) && !restsOnKnownPolicy();
    return unknown ? Optional.of(ofGemeente()) : Optional.empty();
  }

  /** The notice beside a change to an amount from which the gemeente may deviate then too. */
  Optional<Melding> beside() {
    boolean pays = then.bedragen().isPresent() && !then.bedragen().get().sameAs(EuroRange.ZERO);
    if (!isLaterYear() || !pays) {
      return Optional.empty();
    }
    Situation situation = now.details().situation();
    if (situation.knows(Feit.TARIEF_GEMEENTE) || situation.knows(Feit.INKOMENSGRENS)) {
      return Optional.of(ofLetter());
    }
    Optional<GemeenteBeleid> beleid = gemeente(now).beleid();
    boolean deviates = beleid.isPresent() && beleid.get().deviates();
    return deviates && gemeente(then).beleid().isEmpty()
        ? Optional.of(ofGemeente())
        : Optional.empty();
  }

  private boolean isLaterYear() {
    return later.jaar() != now.details().periode().jaar();
  }

  private Melding ofLetter() {
    return Melding.of("brief-later-onbekend", later.jaar(), later);
  }

  private Melding ofGemeente() {
    return Melding.of("gemeente-later-onbekend", gemeente(then).naam(), later.jaar(), later);
  }

  /** Whether the reason that decides stands on a letter. */
  private static boolean restsOnLetter(Outcome outcome) {
    Details details = outcome.details();
    return details.beslissend().isPresent()
        && Gemeentegronden.restsOnLetter(details.beslissend().get(), details.situation());
  }

  /** Whether nothing is due later for a reason that does not stand on a letter. */
  private boolean nothingAnyway() {
    Optional<EuroRange> later = then.bedragen();
    return later.isPresent() && later.get().sameAs(EuroRange.ZERO) && !restsOnLetter(then);
  }

  /** Whether what the gemeente decided for the later year is known well enough. */
  private boolean restsOnKnownPolicy() {
    Optional<GemeenteBeleid> beleid = gemeente(then).beleid();
    return beleid.isPresent() && (!beleid.get().onvolledig() || restsOnGemeente(then));
  }

  /** Whether an outcome rests on what is known of the gemeente's policy. */
  private boolean restsOnGemeente(Outcome outcome) {
    Details details = outcome.details();
    if (details.beslissend().isEmpty() || details.situation().gemeente().isEmpty()) {
      return false;
    }
    GemeenteInPeriode gemeente = gemeente(outcome);
    return gemeente.beleid().isPresent()
        && Gemeentegronden.restsOnGemeente(details.beslissend().get(), gemeente);
  }

  private GemeenteInPeriode gemeente(Outcome outcome) {
    Details details = outcome.details();
    return GemeenteInPeriode.of(details.situation(), details.periode(), rates);
  }
}
