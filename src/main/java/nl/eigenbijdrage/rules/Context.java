package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.rates.AowTabel;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/**
 * What a rule may look at.
 *
 * @param situation the facts
 * @param periode the contribution period that is judged
 * @param tarieven the national rates of that period's year
 * @param aow the pension ages
 * @param gemeente the gemeente in that period, with what it has decided
 * @param kostprijzen what is left of each kostprijs before the period; empty when none runs
 * @param verlegd whether the facts of this year stand in place of those of the peiljaar
 * @param gebruikt notes which figures are looked at
 */
public record Context(
    Situation situation,
    Periode periode,
    Jaartarieven tarieven,
    AowTabel aow,
    GemeenteInPeriode gemeente,
    Optional<Kostprijsstand> kostprijzen,
    boolean verlegd,
    Gebruikt gebruikt) {

  private static final int ADULT = 18;

  /** An ordinary case, in which no figure has been looked at yet. */
  public Context(
      Situation situation,
      Periode periode,
      Jaartarieven tarieven,
      AowTabel aow,
      GemeenteInPeriode gemeente) {
    this(situation, periode, tarieven, aow, gemeente, Optional.empty(), false, new Gebruikt());
  }

  /** This case with other facts. */
  public Context with(Situation other) {
    Optional<Kostprijsstand> filled = kostprijzen.map(stand -> stand.ingevuld(situation, other));
    return new Context(other, periode, tarieven, aow, gemeente, filled, verlegd, gebruikt);
  }

  /** The same case, noting apart which figures are looked at. */
  public Context apart() {
    return new Context(
        situation, periode, tarieven, aow, gemeente, kostprijzen, verlegd, new Gebruikt());
  }

  /** This case with the facts of this year in place of those of the peiljaar (3.9 lid 2). */
  Context peiljaarVerlegd() {
    return new Context(situation, periode, tarieven, aow, gemeente, kostprijzen, true, gebruikt);
  }

  /** This case with what is left of each kostprijs. */
  Context met(Kostprijsstand stand) {
    return new Context(
        situation, periode, tarieven, aow, gemeente, Optional.of(stand), verlegd, gebruikt);
  }

  /** This case as if no kostprijs had been given. */
  Context zonderKostprijzen() {
    return new Context(
        situation, periode, tarieven, aow, gemeente, Optional.empty(), verlegd, gebruikt);
  }

  /** What is left of the kostprijs of a voorziening; empty when it has none that is known. */
  public Optional<Restant> rest(Voorziening voorziening) {
    return kostprijzen.isEmpty() ? Optional.empty() : kostprijzen.get().rest(voorziening);
  }

  /** How the kostprijs of a voorziening was counted down, step by step; nothing when open. */
  public List<Step> aftelling(Voorziening voorziening) {
    return kostprijzen.isEmpty() ? List.of() : kostprijzen.get().aftelling(voorziening);
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
    if (intramuraal() && Tijdstip.herberekend(youngest, periode)) {
      return Oordeel.GELDT;
    }
    Oordeel counts = between(oldest, youngest);
    boolean someOldEnough = intramuraal() && Tijdstip.herberekend(oldest, periode);
    return counts == Oordeel.GELDT_NIET && someOldEnough ? Oordeel.ONBEKEND : counts;
  }

  /** Whether this is a month for which the low or high contribution is owed. */
  private boolean intramuraal() {
    return periode.soort() == Periode.Soort.MAAND && Zorgtijd.loopt(situation, periode.van());
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

  /**
   * The choice of the ruling in {@link Tijdstip#counts}, when somebody whose age counts reaches
   * pension age in this period.
   */
  public Optional<Message> leeftijdRuling() {
    boolean matters =
        reaches(situation.client()) || gehuwd() == Oordeel.GELDT && reaches(situation.partner());
    if (!matters) {
      return Optional.empty();
    }
    return Optional.of(
        switch (periode.soort()) {
          case MAAND -> Message.of("aanname.maand-na-verjaardag");
          case VIER_WEKEN -> Message.of("aanname.periode-na-verjaardag");
        });
  }

  /** The choice of that ruling, when this person turns eighteen in the course of this period. */
  public Optional<Message> achttienRuling(Persoon persoon) {
    DateRange born = persoon.geboren();
    boolean now = born.isOneDay() && Tijdstip.inDoubt(born.van().plusYears(ADULT), periode);
    if (!now || meerderjarig(persoon) == Oordeel.GELDT) {
      return Optional.empty();
    }
    return Optional.of(
        switch (periode.soort()) {
          case MAAND -> Message.of("aanname.maand-na-achttien");
          case VIER_WEKEN -> Message.of("aanname.periode-na-achttien");
        });
  }

  private boolean reaches(Persoon persoon) {
    return persoon.geboren().isOneDay()
        && Tijdstip.inDoubt(aow.earliestAowDatum(persoon.geboren().van()), periode);
  }
}
