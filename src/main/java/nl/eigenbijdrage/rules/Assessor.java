package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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

  private static final int MONTHS_AHEAD = 24;

  private final Rates rates;
  private final Regimes regimes = new Regimes();

  public Assessor(Rates rates) {
    this.rates = rates;
  }

  /**
   * The outcome for the period in which the case's date lies, with the first change after it.
   *
   * @throws nl.eigenbijdrage.rates.RatesException when a rates file cannot be read
   */
  public Outcome assess(Situation situation) {
    Zaak zaak = zaak(Verloop.of(situation));
    Periode periode = Kalender.on(situation, situation.datum());
    return withChange(zaak, withHint(assess(zaak, periode)), periode);
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
    return assess(zaak, periode, false);
  }

  /** The outcome for one period when the facts are those of this year, on request (3.9 lid 2). */
  Outcome assessVerlegd(Situation situation, Periode periode) {
    return assess(zaak(Verloop.of(situation)), periode, true);
  }

  private Outcome assess(Zaak zaak, Periode periode, boolean verlegd) {
    Optional<Jaartarieven> tarieven = rates.jaar(periode.jaar());
    Regime regime = regimes.on(zaak.on(periode), periode);
    if (tarieven.isEmpty()) {
      return withoutRates(zaak.on(periode), periode, regime);
    }
    Context given = context(zaak, periode, tarieven.get());
    Context context = verlegd ? given.peiljaarVerlegd() : given;
    Judgement judgement = new Weighing(regime).weigh(context);
    return outcome(judgement, details(context, judgement));
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
    if (Zorgtijd.of(situation).loopt(periode.van())) {
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
        Aannames.of(context.situation(), judgement),
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
      for (Feit feit : judgement.ontbreekt()) {
        missing.add(new Ontbreekt(feit, Message.of("ontbreekt." + feit.code())));
      }
      return new HangtAf(range, missing, details);
    }
    return range.min().isZero()
        ? new NietVerschuldigd(details)
        : new Verschuldigd(range.min(), details);
  }

  private Outcome withHint(Outcome outcome) {
    Details details = outcome.details();
    Optional<Melding> hint =
        new Peiljaarverlegging(this, rates).hint(outcome, details.situation(), details.periode());
    return hint.isEmpty() ? outcome : outcome.with(details.withMelding(hint.get()));
  }

  /**
   * The outcome with the first later period, within 24 months, whose amount differs by what is
   * known now. When in between the amount becomes uncertain, no date can be given; a notice says
   * so.
   */
  private Outcome withChange(Zaak zaak, Outcome outcome, Periode periode) {
    Optional<EuroRange> now = outcome.bedragen();
    if (now.isEmpty() || !now.get().isExact()) {
      return outcome;
    }
    Details details = outcome.details();
    for (Periode later : candidates(zaak, periode)) {
      Outcome then = assess(zaak, later);
      LaterOnbekend unknown = new LaterOnbekend(outcome, then, rates);
      if (unknown.end().isPresent()) {
        return outcome.with(details.withMelding(unknown.end().get()));
      }
      Optional<EuroRange> range = then.bedragen();
      if (range.isEmpty() || !range.get().isExact()) {
        Optional<Melding> notice = Veranderingen.uncertain(outcome, then);
        return notice.isEmpty() ? outcome : outcome.with(details.withMelding(notice.get()));
      }
      boolean differs =
          !range.get().sameAs(now.get())
              || later.soort() != periode.soort() && !now.get().min().isZero();
      if (differs) {
        Details changed = details.withChange(Veranderingen.between(outcome, then));
        return outcome.with(
            unknown.beside().isPresent() ? changed.withMelding(unknown.beside().get()) : changed);
      }
    }
    return outcome;
  }

  /** The later periods in which something can change, the first one first. */
  private List<Periode> candidates(Zaak zaak, Periode periode) {
    Situation situation = zaak.on(periode);
    LocalDate until = periode.van().plusMonths(MONTHS_AHEAD);
    TreeSet<LocalDate> starts = new TreeSet<>();
    List<LocalDate> days = Keerpunten.of(situation, rates.aow(), periode.van(), until);
    days.addAll(GemeenteInPeriode.changes(situation, rates, periode.jaar(), until.getYear()));
    if (zaak.kostprijsLoopt()) {
      everyPeriod(days, periode, until);
    }
    for (LocalDate day : days) {
      Periode found = Kalender.on(situation, day);
      for (Periode candidate : List.of(found, Kalender.next(situation, found))) {
        if (candidate.van().isAfter(periode.tot()) && !candidate.van().isAfter(until)) {
          starts.add(candidate.van());
        }
      }
    }
    List<Periode> periods = new ArrayList<>(starts.size());
    for (LocalDate start : starts) {
      Periode candidate = Kalender.on(situation, start);
      if (!candidate.isBetweenPeriods()) {
        periods.add(candidate);
      }
    }
    return periods;
  }

  /** A kostprijs can be reached in any period. */
  private static void everyPeriod(List<LocalDate> days, Periode after, LocalDate until) {
    Periode next = Bijdrageperioden.next(after);
    while (!next.van().isAfter(until)) {
      days.add(next.van());
      next = Bijdrageperioden.next(next);
    }
  }
}
