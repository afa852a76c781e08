package nl.eigenbijdrage.rules;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.rules.bedrag.BijdrageplichtigInkomen;
import nl.eigenbijdrage.rules.bedrag.InkomenRange;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Periode;

/**
 * On request the income of this year counts in place of that of the peiljaar, when it is lower by
 * at least an amount: Uitvoeringsbesluit Wmo 2015, 3.9 lid 2. The program says what an application
 * would bring; it never applies it by itself.
 *
 * <p>Vereenvoudiging: a vermogen of this year that was not given is taken to be that of the
 * peiljaar, and the exemption of the peiljaar is used for it.
 */
final class Peiljaarverlegging {

  private static final Feit[][] THIS_YEAR = {
    {Feit.INKOMEN_DIT_JAAR, Feit.INKOMEN},
    {Feit.PARTNER_INKOMEN_DIT_JAAR, Feit.PARTNER_INKOMEN},
    {Feit.VERMOGEN_DIT_JAAR, Feit.VERMOGEN},
    {Feit.PARTNER_VERMOGEN_DIT_JAAR, Feit.PARTNER_VERMOGEN},
  };

  private final Assessor assessor;
  private final Rates rates;

  Peiljaarverlegging(Assessor assessor, Rates rates) {
    this.assessor = assessor;
    this.rates = rates;
  }

  /** The notice, when this year's figures were given and an application would help. */
  Optional<Melding> hint(Outcome outcome, Situation situation, Periode periode) {
    boolean given =
        situation.knows(Feit.INKOMEN_DIT_JAAR)
            || situation.knows(Feit.VERMOGEN_DIT_JAAR)
            || situation.knows(Feit.PARTNER_INKOMEN_DIT_JAAR)
            || situation.knows(Feit.PARTNER_VERMOGEN_DIT_JAAR);
    Optional<Jaartarieven> tarieven = rates.jaar(periode.jaar());
    if (!given || tarieven.isEmpty() || outcome.bedragen().isEmpty()) {
      return Optional.empty();
    }
    Situation thisYear = thisYear(situation);
    Optional<ExactEuro> drop = drop(situation, thisYear, periode, tarieven.get());
    Optional<Waarde> needed = tarieven.get().on(Tarief.PEILJAARVERLEGGING, periode.van());
    if (drop.isEmpty() || needed.isEmpty()) {
      return Optional.empty();
    }
    Euro threshold = needed.get().euro();
    if (drop.get().compareTo(ExactEuro.of(threshold)) < 0) {
      return Optional.of(
          Melding.of("peiljaarverlegging-te-klein", drop.get().roundHalfUp(), threshold));
    }
    Outcome after = assessor.assess(thisYear, periode);
    Optional<EuroRange> range = after.bedragen();
    boolean helps =
        range.isPresent()
            && range.get().isExact()
            && range.get().min().lessThan(highest(outcome.bedragen().get(), range.get()));
    int months = periode.jaar() < 2020 ? 3 : 4;
    return helps
        ? Optional.of(
            Melding.of(
                "peiljaarverlegging-mogelijk",
                drop.get().roundHalfUp(),
                threshold,
                range.get().min(),
                months))
        : Optional.empty();
  }

  private static Euro highest(EuroRange now, EuroRange after) {
    return now.max().orElse(after.min().plus(Euro.ofCents(1)));
  }

  private static Situation thisYear(Situation situation) {
    Situation changed = situation;
    for (Feit[] pair : THIS_YEAR) {
      Optional<Euro> now = situation.money(pair[0]);
      if (now.isPresent()) {
        changed = changed.with(pair[1], now.get());
      }
    }
    return changed;
  }

  private Optional<ExactEuro> drop(
      Situation before, Situation after, Periode periode, Jaartarieven tarieven) {
    Optional<ExactEuro> then = income(before, periode, tarieven);
    Optional<ExactEuro> now = income(after, periode, tarieven);
    return then.isPresent() && now.isPresent()
        ? Optional.of(then.get().minus(now.get()))
        : Optional.empty();
  }

  private Optional<ExactEuro> income(Situation situation, Periode periode, Jaartarieven tarieven) {
    Context context = assessor.context(situation, periode, tarieven);
    if (context.gehuwd() == Oordeel.ONBEKEND) {
      return Optional.empty();
    }
    boolean gehuwd = context.gehuwd() == Oordeel.GELDT;
    return BijdrageplichtigInkomen.of(context, gehuwd, false)
        .filter(InkomenRange::isExact)
        .map(InkomenRange::min);
  }
}
