package nl.eigenbijdrage.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Wijziging;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/**
 * What a household owes, period after period.
 *
 * @param eerst the facts at first
 * @param wijzigingen the facts after each change, the earliest first
 * @param perioden the outcome of every period, the earliest first; at least one
 * @param veranderingen the moments at which what is due changes
 * @param aannames what was filled in or ruled
 * @param meldingen what the reader should know
 */
public record Tijdlijn(
    Situation eerst,
    List<Wijziging> wijzigingen,
    List<Outcome> perioden,
    List<Moment> veranderingen,
    List<Message> aannames,
    List<Melding> meldingen) {

  /** What all periods add up to. */
  public Totaal totaal() {
    return Totaal.of(perioden);
  }

  /** What the periods of each year add up to; a year is that of its periods. */
  public Map<Integer, Totaal> perJaar() {
    Map<Integer, List<Outcome>> years = new LinkedHashMap<>();
    for (Outcome outcome : perioden) {
      int year = outcome.details().periode().jaar();
      years.computeIfAbsent(year, y -> new ArrayList<>()).add(outcome);
    }
    Map<Integer, Totaal> totals = new LinkedHashMap<>();
    years.forEach((year, outcomes) -> totals.put(year, Totaal.of(outcomes)));
    return totals;
  }

  /** The facts on which a period depends, each once, with why it matters. */
  public List<Ontbreekt> ontbreekt() {
    Map<Feit, Ontbreekt> missing = new LinkedHashMap<>();
    for (Outcome outcome : perioden) {
      if (outcome instanceof HangtAf open) {
        open.ontbreekt().forEach(one -> missing.putIfAbsent(one.feit(), one));
      }
    }
    return List.copyOf(missing.values());
  }

  /** The amounts that are possible in a period of which nothing more may be known. */
  public static EuroRange mogelijk(Outcome outcome) {
    return outcome
        .details()
        .zorg()
        .marge()
        .or(outcome::bedragen)
        .orElseGet(() -> Totaal.unknown(outcome));
  }
}
