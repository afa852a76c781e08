package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.GewoonGeval;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.PartnerZorg;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.SituationBuilder;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.value.DateRange;

/**
 * The ordinary case of the facts that were left out. A fact that was said to be unknown stays so:
 * nothing is assumed of it.
 */
final class Assumptions {

  /** Born on or before this day one is eighteen in every period that the program covers. */
  private static final LocalDate ADULT_SINCE_2015 = LocalDate.of(1996, 12, 1);

  private final Map<Feit, Object> values;
  private final List<Feit> unknown;
  private final SituationBuilder builder;

  /**
   * The assumptions beside these facts.
   *
   * @param values the facts that were given
   * @param unknown the facts of which was said that they are not known
   * @param builder where they are added
   */
  Assumptions(Map<Feit, Object> values, List<Feit> unknown, SituationBuilder builder) {
    this.values = values;
    this.unknown = unknown;
    this.builder = builder;
  }

  /** Adds what can be assumed to the case. */
  void add() {
    boolean parent = Boolean.TRUE.equals(values.get(Feit.OUDER));
    assume(Feit.VOORZIENING, GewoonGeval.support(parent));
    householdOfTwo();
    assumeCare();
    assume(Feit.OPVANGNACHTEN, false);
    assume(Feit.BESLUIT_GEMEENTE, BesluitGemeente.GEEN);
    assume(Feit.OUDER, false);
    if (!unknown.contains(Feit.LEEFTIJD)) {
      assume(Feit.GEBOORTEDATUM, new DateRange(Persoon.EARLIEST_BIRTH, ADULT_SINCE_2015));
    }
  }

  /** Support of a partner is no support of somebody single. */
  private void householdOfTwo() {
    if (values.containsKey(Feit.HUISHOUDEN)
        || !(values.get(Feit.VOORZIENING) instanceof List<?> support)) {
      return;
    }
    for (Object one : support) {
      if (((Voorziening) one).voor() == Wie.PARTNER) {
        builder.put(Feit.HUISHOUDEN, Huishouden.SAMEN);
      }
    }
  }

  /** Who owes under the Wlz follows from the care, when that was given; and what goes with it. */
  private void assumeCare() {
    PartnerZorg partner = (PartnerZorg) values.get(Feit.PARTNER_ZORG);
    if (partner != null && partner.isWlz()) {
      if (!values.containsKey(Feit.WLZ) && !values.containsKey(Feit.ZORG)) {
        builder.put(Feit.WLZ, WlzBijdrage.PARTNER);
      }
    } else if (!unknown.contains(Feit.ZORG) && !unknown.contains(Feit.PARTNER_ZORG)) {
      assume(Feit.WLZ, WlzBijdrage.GEEN);
    }
    assumeOf(Feit.EERDER_HOOG, false);
    assumeOf(Feit.DEELTIJDVERBLIJF, false);
    assumeOf(Feit.WOONCOMPONENT, true);
  }

  /** Assumes the ordinary case of a fact that is a question beside some other facts only. */
  private void assumeOf(Feit feit, Object ordinary) {
    if (GewoonGeval.has(feit, values)) {
      assume(feit, ordinary);
    }
  }

  private void assume(Feit feit, Object ordinary) {
    if (!values.containsKey(feit) && !unknown.contains(feit)) {
      builder.assume(feit, ordinary);
    }
  }
}
