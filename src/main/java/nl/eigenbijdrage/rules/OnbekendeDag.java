package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Details;
import nl.eigenbijdrage.outcome.Ontbreekt;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.outcome.VoorzieningOordeel;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Periode;

/**
 * What a case comes to when nobody knows for which day it is asked: between which amounts it lies
 * in all periods since 2015 of which the rates are known. What is told besides is of today.
 */
final class OnbekendeDag {

  private final Assessor assessor;
  private final Rates rates;
  private final Set<Feit> missing = new LinkedHashSet<>();

  OnbekendeDag(Assessor assessor, Rates rates) {
    this.assessor = assessor;
    this.rates = rates;
  }

  /** The outcome over all periods; that of today where every period comes to the same. */
  Outcome assess(Situation situation) {
    Outcome today = assessor.assess(situation, Kalender.on(situation, situation.datum()));
    missing.add(Feit.DATUM);
    EuroRange all = possible(today);
    int lastYear = rates.jaren().get(rates.jaren().size() - 1);
    Periode periode = Kalender.on(situation, Bijdrageperioden.FIRST_DAY);
    while (periode.jaar() <= lastYear) {
      if (!situation.client().geboren().van().isAfter(periode.tot())) {
        Situation then = situation.with(Feit.DATUM, periode.tot());
        all = all.union(possible(assessor.assess(then, periode)));
      }
      periode = Kalender.next(situation, periode);
    }
    return all.isExact() ? today : open(today, all);
  }

  /** Between which amounts an outcome lies; notes on which facts that hangs. */
  private EuroRange possible(Outcome outcome) {
    if (outcome instanceof HangtAf open) {
      for (Ontbreekt one : open.ontbreekt()) {
        missing.add(one.feit());
      }
    }
    if (outcome.bedragen().isPresent()) {
      return outcome.bedragen().get();
    }
    return outcome instanceof NietVastTeStellen none && none.maximum().isPresent()
        ? EuroRange.ZERO.union(EuroRange.exactly(none.maximum().get()))
        : EuroRange.atLeast(EuroRange.ZERO.min());
  }

  private Outcome open(Outcome today, EuroRange all) {
    Waarom waarom = new Waarom(today.details().situation(), today.details().redenen());
    List<Ontbreekt> told = new ArrayList<>();
    for (Feit feit : missing) {
      told.add(waarom.of(feit));
    }
    return new HangtAf(all, told, undecided(today.details()));
  }

  private static Details undecided(Details details) {
    List<VoorzieningOordeel> support = new ArrayList<>();
    for (VoorzieningOordeel one : details.voorzieningen()) {
      support.add(new VoorzieningOordeel(one.voorziening(), Optional.empty(), one.grond()));
    }
    return new Details(
        details.situation(),
        details.periode(),
        details.regeling(),
        details.redenen(),
        Optional.empty(),
        support,
        details.stappen(),
        details.aannames(),
        details.meldingen(),
        Optional.empty());
  }
}
