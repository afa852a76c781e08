package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.rules.bedrag.Lopendjaar;
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
 */
final class Peiljaarverlegging {

  /** From here on the texts give four months, before three. */
  private static final LocalDate FOUR_MONTHS = LocalDate.of(2020, 1, 1);

  private static final String TOO_LITTLE = "peiljaarverlegging-te-klein";
  private static final String NOT_LOWER = "peiljaarverlegging-niet-lager";

  private final Assessor assessor;
  private final Rates rates;

  Peiljaarverlegging(Assessor assessor, Rates rates) {
    this.assessor = assessor;
    this.rates = rates;
  }

  /** The notices, when this year's figures were given and there is something to gain. */
  List<Melding> hints(Outcome outcome, Situation situation, Periode periode) {
    DitJaar ditJaar = new DitJaar(situation);
    if (!ditJaar.isGiven()) {
      return List.of();
    }
    List<Melding> hints = hints(outcome, ditJaar, situation, periode);
    if (hints.isEmpty()) {
      return hints;
    }
    List<Melding> all = new ArrayList<>(hints);
    String code = hints.get(0).code();
    boolean refused = code.equals(TOO_LITTLE) || code.equals(NOT_LOWER);
    if (ditJaar.isCarriedOver(!refused)) {
      all.add(Melding.of("peiljaarverlegging-rest-gelijk"));
    }
    return all;
  }

  private List<Melding> hints(
      Outcome outcome, DitJaar ditJaar, Situation situation, Periode periode) {
    Optional<Jaartarieven> tarieven = rates.jaar(periode.jaar());
    Optional<EuroRange> now = outcome.bedragen();
    if (tarieven.isEmpty() || now.isEmpty() || isNothing(now.get()) || isOther(outcome)) {
      return List.of();
    }
    Optional<Waarde> needed = tarieven.get().on(Tarief.PEILJAARVERLEGGING, periode.van());
    if (needed.isEmpty()) {
      return List.of();
    }
    Euro threshold = needed.get().euro();
    Situation thisYear = ditJaar.situation(tarieven.get());
    Optional<Jaartarieven> lopend = Lopendjaar.of(tarieven.get(), rates);
    if (lopend.isEmpty() && DitJaar.hasPossessions(thisYear)) {
      return List.of(Melding.of("peiljaarverlegging-vrijstelling-onbekend", threshold));
    }
    Context then = assessor.context(situation, periode, tarieven.get());
    Context after =
        assessor.context(thisYear, periode, lopend.orElse(tarieven.get())).peiljaarVerlegd();
    Optional<ExactEuro> drop = Inkomensdaling.tussen(then, after);
    return drop.isEmpty() ? List.of() : hints(now.get(), after, drop.get(), threshold);
  }

  /** The high contribution has another test, and an open low one is told with its own notices. */
  private static boolean isOther(Outcome outcome) {
    Regeling regeling = outcome.details().regeling();
    return regeling == Regeling.INTRAMURAAL_HOOG
        || regeling.isIntramuraal() && !outcome.bedragen().orElseThrow().isExact();
  }

  /** What there is to say when the income that counts is that much lower. */
  private List<Melding> hints(EuroRange now, Context after, ExactEuro drop, Euro threshold) {
    if (drop.compareTo(ExactEuro.ZERO) <= 0) {
      return List.of(Melding.of(NOT_LOWER));
    }
    List<Melding> hints = new ArrayList<>();
    Optional<Boolean> bijstand =
        Inkomensdaling.isLow(after)
            ? after.situation().yesNo(Feit.BIJSTAND)
            : Optional.of(Boolean.FALSE);
    boolean enough = drop.compareTo(ExactEuro.of(threshold)) >= 0;
    if (enough || bijstand.orElse(Boolean.FALSE)) {
      gain(now, after, drop, threshold, enough).ifPresent(hints::add);
    } else {
      hints.add(Melding.of(TOO_LITTLE, drop.roundHalfUp(), threshold));
      if (bijstand.isEmpty()) {
        hints.add(Melding.of("peiljaarverlegging-bijstand-telt"));
      }
    }
    if (!hints.isEmpty() && Inkomensdaling.zonderExtraVrijstelling(after)) {
      hints.add(Melding.of("peiljaarverlegging-extra-vrijstelling"));
    }
    return hints;
  }

  /** What an application would bring, when it can be told. */
  private Optional<Melding> gain(
      EuroRange now, Context context, ExactEuro drop, Euro threshold, boolean enough) {
    Optional<EuroRange> after = assessor.assessVerlegd(context).bedragen();
    if (after.isEmpty()) {
      return Optional.empty();
    }
    Euro lower = drop.roundHalfUp();
    return enough
        ? Optional.of(gain(now, after.get(), lower, threshold, context.periode()))
        : withBijstand(now, after.get(), lower, threshold, context.periode());
  }

  private static boolean isNothing(EuroRange range) {
    return range.max().isPresent() && range.max().get().isZero();
  }

  /** What an application would bring, where to make it, and until when. */
  private static Melding gain(
      EuroRange now, EuroRange after, Euro lower, Euro threshold, Periode periode) {
    int months = monthsToAsk(periode);
    LocalDate last = lastDay(periode);
    if (!after.isExact()) {
      return Melding.of("peiljaarverlegging-misschien", lower, threshold, months, last);
    }
    return helps(now, after)
        ? Melding.of("peiljaarverlegging-mogelijk", lower, threshold, after.min(), months, last)
        : Melding.of("peiljaarverlegging-zonder-gevolg", lower, threshold);
  }

  /**
   * With bijstand the difference may be smaller, for the time being: after the year lid 4 has the
   * income of the peiljaar count again.
   */
  private static Optional<Melding> withBijstand(
      EuroRange now, EuroRange after, Euro lower, Euro threshold, Periode periode) {
    return after.isExact() && helps(now, after)
        ? Optional.of(
            Melding.of(
                "peiljaarverlegging-bijstand",
                lower,
                threshold,
                after.min(),
                monthsToAsk(periode),
                lastDay(periode)))
        : Optional.empty();
  }

  private static boolean helps(EuroRange now, EuroRange after) {
    return now.max().isEmpty() || after.min().lessThan(now.max().get());
  }

  /** The last day to ask when the amount of the year has long been known. */
  private static LocalDate lastDay(Periode periode) {
    return LocalDate.of(periode.jaar() + 1, monthsToAsk(periode) + 1, 1).minusDays(1);
  }

  /** Months after the year, or after the decision, in which to ask: 3.9 lid 2; to 2019: lid 3. */
  private static int monthsToAsk(Periode periode) {
    return switch (periode.soort()) {
      case VIER_WEKEN -> 3;
      case MAAND -> periode.van().isBefore(FOUR_MONTHS) ? 3 : 4;
    };
  }
}
