package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Details;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Ontbreekt;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.outcome.Outcome.NietVerschuldigd;
import nl.eigenbijdrage.outcome.Outcome.Verschuldigd;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/** Answers what a household owes: the one engine behind every command. */
public final class Assessor {

  private final Rates rates;
  private final Regimes regimes = new Regimes();
  private final LookAhead lookAhead;

  /** An engine that takes every figure from these rates. */
  public Assessor(Rates rates) {
    this.rates = rates;
    this.lookAhead = new LookAhead(this, rates);
  }

  /**
   * The outcome for the period in which the case's date lies, with the first change after it. Of a
   * date that is unknown: between which amounts it lies since 2015.
   *
   * @throws nl.eigenbijdrage.rates.RatesException when a rates file cannot be read
   */
  public Outcome assess(Situation situation) {
    if (situation.isOnbekend(Feit.DATUM)) {
      return new OnbekendeDag(this, rates).assess(situation);
    }
    Zaak zaak = zaak(Verloop.of(situation));
    Periode periode = Kalender.on(situation, situation.datum());
    return lookAhead.withChange(zaak, withHint(assess(zaak, periode)), periode);
  }

  /** A case through time, to be assessed for one or more periods. */
  public Zaak zaak(Verloop verloop) {
    return new Zaak(this, verloop);
  }

  /** The outcome for one period, without a look ahead. */
  public Outcome assess(Situation situation, Periode periode) {
    return assess(zaak(Verloop.of(situation)), periode);
  }

  /** The outcome of a case for one period, without a look ahead. */
  public Outcome assess(Zaak zaak, Periode periode) {
    Optional<Jaartarieven> tarieven = rates.jaar(periode.jaar());
    Regime regime = regimes.on(zaak.on(periode), periode);
    if (tarieven.isEmpty()) {
      return withoutRates(zaak.on(periode), periode, regime);
    }
    return outcome(context(zaak, periode, tarieven.get()), regime);
  }

  /**
   * The outcome for one period when the facts are those of this year, on request (3.9 lid 2).
   *
   * @param context with the facts and the exempt amounts of this year
   */
  Outcome assessVerlegd(Context context) {
    Periode periode = context.periode();
    Zaak zaak = zaak(Verloop.of(context.situation()));
    Context counted = zaak.kostprijsLoopt() ? context.met(zaak.stand(periode)) : context;
    return outcome(counted, regimes.on(context.situation(), periode));
  }

  private Outcome outcome(Context context, Regime regime) {
    Judgement judgement =
        context.situation().isOnbekend(Feit.ZORG)
            ? new OnbekendeZorg(regimes, context).weigh()
            : new Weighing(regime).weigh(context);
    return outcome(judgement, details(context, judgement));
  }

  /**
   * The case on its own date with the rules that hold then; empty when there are no rates, or when
   * the date or the kind of care is unknown, and with it which rules hold.
   */
  Optional<Geval> geval(Situation situation) {
    if (situation.isOnbekend(Feit.ZORG) || situation.isOnbekend(Feit.DATUM)) {
      return Optional.empty();
    }
    Periode periode = Kalender.on(situation, situation.datum());
    Regime regime = regimes.on(situation, periode);
    return rates
        .jaar(periode.jaar())
        .map(
            year -> new Geval(regime, context(zaak(Verloop.of(situation)), periode, year).apart()));
  }

  private Context context(Zaak zaak, Periode periode, Jaartarieven tarieven) {
    Situation situation = zaak.on(periode);
    Context context = context(situation, periode, tarieven);
    return zaak.kostprijsLoopt() ? context.met(zaak.stand(periode)) : context;
  }

  /** The case in a period, with what the gemeente of that period has decided. */
  Context context(Situation situation, Periode periode, Jaartarieven tarieven) {
    GemeenteInPeriode gemeente = GemeenteInPeriode.of(situation, periode, rates);
    return new Context(situation, periode, tarieven, rates.aow(), gemeente);
  }

  /** What a period of support at home takes off each kostprijs of a case. */
  Aftelling.Afgeteld afgeteld(Zaak zaak, Periode periode) {
    Situation situation = zaak.on(periode);
    Zorgtijd zorg = Zorgtijd.of(situation);
    if (zorg.loopt(periode.van()) && !zorg.begintIn(periode.van())) {
      return Aftelling.Afgeteld.niets(situation);
    }
    Optional<Jaartarieven> tarieven = rates.jaar(periode.jaar());
    return tarieven.isEmpty()
        ? Aftelling.Afgeteld.onbekend(situation)
        : regimes.home(periode).afgeteld(context(zaak, periode, tarieven.get()));
  }

  private Outcome withoutRates(Situation situation, Periode periode, Regime regime) {
    Finding finding =
        Finding.geldt(Grond.GEEN_TARIEVEN, Message.of("reden.geen-tarieven.geldt", periode));
    return new NietVastTeStellen(
        Optional.empty(),
        new Details(
            situation,
            periode,
            regime.regeling(),
            List.of(finding),
            Optional.of(finding),
            List.of(),
            List.of(),
            Aannames.of(situation, regime.regeling(), List.of(finding)),
            List.of(),
            Optional.empty()));
  }

  private static Details details(Context context, Judgement judgement) {
    return new Details(
        context.situation(),
        context.periode(),
        judgement.regeling(),
        judgement.findings(),
        judgement.beslissend(),
        judgement.voorzieningen(),
        judgement.stappen(),
        Aannames.of(context, judgement),
        Meldingen.of(context, judgement),
        Optional.empty(),
        judgement.zorg());
  }

  private static Outcome outcome(Judgement judgement, Details details) {
    if (judgement.range().isEmpty()) {
      return new NietVastTeStellen(judgement.maximum(), details);
    }
    EuroRange range = judgement.range().get();
    if (!range.isExact()) {
      List<Ontbreekt> missing = new ArrayList<>();
      Waarom waarom = new Waarom(details.situation(), judgement.findings());
      for (Feit feit : judgement.ontbreekt()) {
        missing.add(waarom.of(feit));
      }
      return new HangtAf(range, missing, details);
    }
    return range.min().isZero()
        ? new NietVerschuldigd(details)
        : new Verschuldigd(range.min(), details);
  }

  private Outcome withHint(Outcome outcome) {
    Details details = outcome.details();
    List<Melding> hints =
        new Peiljaarverlegging(this, rates).hints(outcome, details.situation(), details.periode());
    for (Melding hint : hints) {
      details = details.withMelding(hint);
    }
    return hints.isEmpty() ? outcome : outcome.with(details);
  }
}
