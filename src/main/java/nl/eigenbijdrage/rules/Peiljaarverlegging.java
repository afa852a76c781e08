package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.rules.bedrag.BijdrageplichtigInkomen;
import nl.eigenbijdrage.rules.bedrag.InkomenRange;
import nl.eigenbijdrage.rules.bedrag.Zorghuishouden;
import nl.eigenbijdrage.rules.bedrag.Zorginkomen;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Periode;

/**
 * On request the income of this year counts in place of that of the peiljaar, when it is lower by
 * at least an amount: Uitvoeringsbesluit Wmo 2015, 3.9 lid 2; for the low contribution 3.14 lid 2
 * and Besluit langdurige zorg, 3.3.2.4 lid 2; the high contribution has a test of its own. The
 * program says what an application would bring; it never applies it by itself.
 *
 * <p>Vereenvoudiging: an income or vermogen of this year that was not given is taken to be that of
 * the peiljaar, which a notice says, and the exemption of the peiljaar is used for it.
 */
final class Peiljaarverlegging {

  private static final Feit[][] THIS_YEAR = {
    {Feit.INKOMEN_DIT_JAAR, Feit.INKOMEN},
    {Feit.PARTNER_INKOMEN_DIT_JAAR, Feit.PARTNER_INKOMEN},
    {Feit.VERMOGEN_DIT_JAAR, Feit.VERMOGEN},
    {Feit.PARTNER_VERMOGEN_DIT_JAAR, Feit.PARTNER_VERMOGEN},
  };

  /** From here on the texts give four months, before three. */
  private static final LocalDate FOUR_MONTHS = LocalDate.of(2020, 1, 1);

  private final Assessor assessor;
  private final Rates rates;

  Peiljaarverlegging(Assessor assessor, Rates rates) {
    this.assessor = assessor;
    this.rates = rates;
  }

  /** The notices, when this year's figures were given and there is something to gain. */
  List<Melding> hints(Outcome outcome, Situation situation, Periode periode) {
    Optional<Melding> hint = hint(outcome, situation, periode);
    if (hint.isEmpty()) {
      return List.of();
    }
    return isCarriedOver(situation)
        ? List.of(hint.get(), Melding.of("peiljaarverlegging-rest-gelijk"))
        : List.of(hint.get());
  }

  private Optional<Melding> hint(Outcome outcome, Situation situation, Periode periode) {
    Optional<Jaartarieven> tarieven = rates.jaar(periode.jaar());
    Optional<EuroRange> now = outcome.bedragen();
    if (!isGiven(situation) || tarieven.isEmpty() || now.isEmpty() || isNothing(now.get())) {
      return Optional.empty();
    }
    Regeling regeling = outcome.details().regeling();
    if (regeling == Regeling.INTRAMURAAL_HOOG || regeling.isIntramuraal() && !now.get().isExact()) {
      return Optional.empty();
    }
    Situation thisYear = thisYear(situation);
    Optional<ExactEuro> drop = drop(situation, thisYear, periode, tarieven.get());
    Optional<Waarde> needed = tarieven.get().on(Tarief.PEILJAARVERLEGGING, periode.van());
    if (drop.isEmpty() || needed.isEmpty()) {
      return Optional.empty();
    }
    Euro threshold = needed.get().euro();
    Euro lower = drop.get().roundHalfUp();
    if (drop.get().compareTo(ExactEuro.of(threshold)) < 0) {
      return Optional.of(Melding.of("peiljaarverlegging-te-klein", lower, threshold));
    }
    Optional<EuroRange> after = assessor.assessVerlegd(thisYear, periode).bedragen();
    return after.map(range -> gain(now.get(), range, lower, threshold, periode));
  }

  private static boolean isGiven(Situation situation) {
    for (Feit[] pair : THIS_YEAR) {
      if (situation.knows(pair[0])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure of the peiljaar stands in for one of this year that was not given. */
  private static boolean isCarriedOver(Situation situation) {
    boolean carried =
        isCarriedOver(situation, Feit.VERMOGEN_DIT_JAAR, Feit.GRONDSLAG)
            || isCarriedOver(situation, Feit.PARTNER_VERMOGEN_DIT_JAAR, Feit.PARTNER_GRONDSLAG);
    for (Feit[] pair : THIS_YEAR) {
      carried |= isCarriedOver(situation, pair[0], pair[1]);
    }
    return carried;
  }

  private static boolean isCarriedOver(Situation situation, Feit thisYear, Feit ofPeiljaar) {
    Optional<Euro> then = situation.money(ofPeiljaar);
    return then.isPresent() && !then.get().isZero() && !situation.knows(thisYear);
  }

  private static boolean isNothing(EuroRange range) {
    return range.max().isPresent() && range.max().get().isZero();
  }

  /** What an application would bring, when it can be told; where, and until when. */
  private static Melding gain(
      EuroRange now, EuroRange after, Euro lower, Euro threshold, Periode periode) {
    int months = monthsToAsk(periode);
    LocalDate last = LocalDate.of(periode.jaar() + 1, months + 1, 1).minusDays(1);
    if (!after.isExact()) {
      return Melding.of("peiljaarverlegging-misschien", lower, threshold, months, last);
    }
    boolean helps = now.max().isEmpty() || after.min().lessThan(now.max().get());
    return helps
        ? Melding.of("peiljaarverlegging-mogelijk", lower, threshold, after.min(), months, last)
        : Melding.of("peiljaarverlegging-zonder-gevolg", lower, threshold);
  }

  /** Months after the year, or after the decision, in which to ask: 3.9 lid 2; to 2019: lid 3. */
  private static int monthsToAsk(Periode periode) {
    return switch (periode.soort()) {
      case VIER_WEKEN -> 3;
      case MAAND -> periode.van().isBefore(FOUR_MONTHS) ? 3 : 4;
    };
  }

  private static Situation thisYear(Situation situation) {
    Situation changed = situation;
    for (Feit[] pair : THIS_YEAR) {
      Optional<Euro> now = situation.money(pair[0]);
      if (now.isPresent()) {
        changed = changed.with(pair[1], now.get());
      }
    }
    // The grondslag on the assessment is that of the peiljaar; this year's vermogen replaces it.
    if (situation.knows(Feit.VERMOGEN_DIT_JAAR)) {
      changed = changed.without(Feit.GRONDSLAG);
    }
    return situation.knows(Feit.PARTNER_VERMOGEN_DIT_JAAR)
        ? changed.without(Feit.PARTNER_GRONDSLAG)
        : changed;
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
    if (periode.soort() == Periode.Soort.MAAND && Zorgtijd.of(situation).loopt(periode.van())) {
      InkomenRange range = Zorginkomen.of(new Zorghuishouden(context, gehuwd));
      return range.isExact() ? Optional.of(range.min()) : Optional.empty();
    }
    return BijdrageplichtigInkomen.of(context, gehuwd, false)
        .filter(InkomenRange::isExact)
        .map(InkomenRange::min);
  }
}
