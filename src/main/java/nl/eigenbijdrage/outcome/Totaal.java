package nl.eigenbijdrage.outcome;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;

/**
 * What several periods add up to.
 *
 * @param bedrag the sum of the amounts, when each period has one; with a margin it is indicative
 * @param mogelijk the sums that are possible; without a highest one when a period has none
 * @param perioden how many periods there are
 * @param nietVast how many of them have no amount that can be told
 */
public record Totaal(Optional<Euro> bedrag, EuroRange mogelijk, int perioden, int nietVast) {

  /** The total of these periods. */
  public static Totaal of(List<Outcome> outcomes) {
    Optional<Euro> sum = Optional.of(Euro.ZERO);
    EuroRange possible = EuroRange.ZERO;
    int undetermined = 0;
    int count = 0;
    for (Outcome outcome : outcomes) {
      Optional<EuroRange> range = outcome.bedragen();
      boolean exact = range.isPresent() && range.get().isExact();
      sum =
          exact && sum.isPresent()
              ? Optional.of(sum.get().plus(range.get().min()))
              : Optional.empty();
      possible = possible.plus(Tijdlijn.mogelijk(outcome));
      undetermined += range.isEmpty() ? 1 : 0;
      count += outcome.details().periode().isBetweenPeriods() ? 0 : 1;
    }
    return new Totaal(sum, possible, count, undetermined);
  }

  /** What may be due in a period of which no amount can be told. */
  static EuroRange unknown(Outcome outcome) {
    Optional<Euro> maximum =
        outcome instanceof NietVastTeStellen none ? none.maximum() : Optional.empty();
    return new EuroRange(Euro.ZERO, maximum);
  }
}
