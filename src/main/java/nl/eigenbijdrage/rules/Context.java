package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rates.AowTabel;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Periode;

/**
 * What a rule may look at.
 *
 * @param situation the facts
 * @param periode the contribution period that is judged
 * @param tarieven the national rates of that period's year
 * @param aow the pension ages
 * @param gemeente the gemeente in that period, with what it has decided
 * @param gebruikt notes which figures are looked at
 */
public record Context(
    Situation situation,
    Periode periode,
    Jaartarieven tarieven,
    AowTabel aow,
    GemeenteInPeriode gemeente,
    Gebruikt gebruikt) {

  private static final int ADULT = 18;

  /** A case in which no figure has been looked at yet. */
  public Context(
      Situation situation,
      Periode periode,
      Jaartarieven tarieven,
      AowTabel aow,
      GemeenteInPeriode gemeente) {
    this(situation, periode, tarieven, aow, gemeente, new Gebruikt());
  }

  /** This case with other facts. */
  Context with(Situation other) {
    return new Context(other, periode, tarieven, aow, gemeente, gebruikt);
  }

  /** The same case, noting apart which figures are looked at. */
  public Context apart() {
    return new Context(situation, periode, tarieven, aow, gemeente, new Gebruikt());
  }

  /** What the gemeente has decided for the year; empty when not known. */
  public Optional<GemeenteBeleid> beleid() {
    return gemeente.beleid();
  }

  /** The figure that holds in this period; empty when the rates do not have it. */
  public Optional<Waarde> tarief(Tarief tarief) {
    Optional<Waarde> waarde = tarieven.on(tarief, periode.van());
    if (waarde.isPresent()) {
      gebruikt.note(waarde.get());
    }
    return waarde;
  }

  /** Whether this person is below pension age in this period. */
  public Oordeel onderPensioenleeftijd(Persoon persoon) {
    return pensioengerechtigd(persoon).not();
  }

  /** Whether this person has reached pension age, as it counts in this period. */
  public Oordeel pensioengerechtigd(Persoon persoon) {
    LocalDate oldest = aow.earliestAowDatum(persoon.geboren().van());
    LocalDate youngest = aow.earliestAowDatum(persoon.geboren().tot());
    return between(oldest, youngest);
  }

  /** Whether this person has reached the age of eighteen, as it counts in this period. */
  public Oordeel meerderjarig(Persoon persoon) {
    return between(
        persoon.geboren().van().plusYears(ADULT), persoon.geboren().tot().plusYears(ADULT));
  }

  private Oordeel between(LocalDate earliest, LocalDate latest) {
    if (Tijdstip.counts(latest, periode)) {
      return Oordeel.GELDT;
    }
    return Tijdstip.counts(earliest, periode) ? Oordeel.ONBEKEND : Oordeel.GELDT_NIET;
  }

  /** Whether the household counts as married. */
  public Oordeel gehuwd() {
    Optional<Huishouden> huishouden = situation.huishouden();
    if (huishouden.isEmpty()) {
      return Oordeel.ONBEKEND;
    }
    return Oordeel.of(huishouden.get() == Huishouden.SAMEN);
  }

  /** The kinds of household that are possible with what is known; at least one. */
  public Set<Categorie> categorieen() {
    EnumSet<Categorie> possible = EnumSet.noneOf(Categorie.class);
    Oordeel client = pensioengerechtigd(situation.client());
    if (gehuwd() != Oordeel.GELDT) {
      add(
          possible,
          client,
          Categorie.ONGEHUWD_PENSIOENGERECHTIGD,
          Categorie.ONGEHUWD_ONDER_PENSIOENLEEFTIJD);
    }
    if (gehuwd() != Oordeel.GELDT_NIET) {
      add(
          possible,
          client.and(pensioengerechtigd(situation.partner())),
          Categorie.GEHUWD_PENSIOENGERECHTIGD,
          Categorie.GEHUWD_ONDER_PENSIOENLEEFTIJD);
    }
    return possible;
  }

  private static void add(
      Set<Categorie> possible, Oordeel pensioengerechtigd, Categorie yes, Categorie no) {
    if (pensioengerechtigd != Oordeel.GELDT_NIET) {
      possible.add(yes);
    }
    if (pensioengerechtigd != Oordeel.GELDT) {
      possible.add(no);
    }
  }
}
