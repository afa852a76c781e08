package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Ontbreekt;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rules.Assessor;
import nl.eigenbijdrage.rules.Kalender;
import nl.eigenbijdrage.rules.Tijdstip;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Periode;

/** Which facts can still change the outcome, by assessing the case with what is known of it. */
final class Relevance {

  private static final int ADULT = 18;

  /** Two amounts far below and far above every limit that the law or a gemeente knows. */
  private static final List<Euro> EXTREMES = List.of(Euro.ZERO, Euro.ofCents(10_000_000_00));

  private final Rates rates;
  private final Assessor assessor;
  private final Supplier<LocalDate> today;

  Relevance(Rates rates, Supplier<LocalDate> today) {
    this.rates = rates;
    this.assessor = new Assessor(rates);
    this.today = today;
  }

  /** The first question in order that matters and is open; empty when there is none. */
  Optional<Question> first(Answers answers, Set<Question> settled) {
    List<Question> open = open(answers, settled);
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get(0));
  }

  /** The questions that matter and are open. */
  List<Question> open(Answers answers, Set<Question> settled) {
    Situation situation = situation(answers, false);
    Outcome outcome = assess(situation);
    Set<Feit> facts = facts(outcome, answers);
    List<Question> open = new ArrayList<>();
    if (!settled.contains(Questions.CARE) && !(outcome instanceof NietVastTeStellen)) {
      open.add(Questions.CARE);
    }
    boolean hopeless = false;
    for (Question question : Questions.ALL) {
      boolean vague = question.isVague(answers) && !settled.contains(question);
      if (matters(question, facts)) {
        boolean asks = vague || question.isOpen(answers);
        hopeless |= !asks;
        if (asks) {
          open.add(question);
        }
      }
    }
    if (hopeless) {
      open.removeIf(question -> changesNothing(question, situation, outcome));
    }
    if (open.isEmpty() && mayPay(outcome) && asksGemeente(answers)) {
      open.add(Questions.MUNICIPALITY);
    }
    return open;
  }

  private static boolean matters(Question question, Set<Feit> facts) {
    for (Feit feit : question.feiten()) {
      if (facts.contains(feit)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The facts that matter: those that decide by themselves, and those that decide once everything
   * else is as it usually is. Among unknown circumstances that may each free the household, the
   * former alone would put off household and age until the very end.
   */
  private Set<Feit> facts(Outcome outcome, Answers answers) {
    Set<Feit> facts = EnumSet.noneOf(Feit.class);
    if (outcome instanceof HangtAf) {
      add(facts, outcome);
      Situation usual = situation(answers, true);
      add(facts, assess(usual));
      if (!answers.has(Feit.GEBOORTEDATUM)) {
        DateRange any = outcome.details().situation().client().geboren();
        add(facts, assess(usual.with(Feit.GEBOORTEDATUM, any)));
      }
      if (!answers.has(Feit.HUISHOUDEN) && householdMatters(usual)) {
        facts.add(Feit.HUISHOUDEN);
      }
    }
    return facts;
  }

  /** Whether other facts matter with a partner than without, even if the range is the same. */
  private boolean householdMatters(Situation situation) {
    Set<Feit> alone = EnumSet.noneOf(Feit.class);
    Set<Feit> together = EnumSet.noneOf(Feit.class);
    add(alone, assess(situation.with(Feit.HUISHOUDEN, Huishouden.ALLEEN)));
    add(together, assess(situation.with(Feit.HUISHOUDEN, Huishouden.SAMEN)));
    return !alone.equals(together);
  }

  private static void add(Set<Feit> facts, Outcome outcome) {
    if (outcome instanceof HangtAf open) {
      for (Ontbreekt missing : open.ontbreekt()) {
        facts.add(missing.feit());
      }
    }
  }

  /**
   * Whether an amount, however low or high, leaves the outcome as it is, because something else
   * that matters is not known: an income says nothing when the limit is not known.
   */
  private boolean changesNothing(Question question, Situation situation, Outcome outcome) {
    Feit feit = question.feiten().get(0);
    if (feit.soort() != Feit.Soort.MONEY && feit.soort() != Feit.Soort.SIGNED_MONEY) {
      return false;
    }
    for (Euro amount : EXTREMES) {
      Optional<EuroRange> range = assess(situation.with(feit, amount)).bedragen();
      if (range.isEmpty() || !range.get().sameAs(outcome.bedragen().orElseThrow())) {
        return false;
      }
    }
    return true;
  }

  /** Whether something may have to be paid. */
  private static boolean mayPay(Outcome outcome) {
    Optional<EuroRange> range = outcome.bedragen();
    return range.isPresent() && (range.get().max().isEmpty() || !range.get().max().get().isZero());
  }

  /** Whether a gemeente, which has not been named, could ask less. */
  boolean asksGemeente(Answers answers) {
    return Questions.MUNICIPALITY.isOpen(answers)
        && rates.kentBeleid(periode(answers).jaar())
        && isAtHome(answers);
  }

  /** Whether the high contribution is not ruled out. */
  boolean mayBeHigh(Answers answers) {
    for (Finding finding : assess(situation(answers, false)).details().redenen()) {
      if (finding.grond() == Grond.HOGE_BIJDRAGE) {
        return finding.oordeel() != Oordeel.GELDT_NIET;
      }
    }
    return false;
  }

  /** Whether this may be about support at home, and not about the low or high contribution. */
  boolean isAtHome(Answers answers) {
    return !assess(situation(answers, false)).details().regeling().isIntramuraal();
  }

  private Outcome assess(Situation situation) {
    return assessor.assess(situation, periode(situation));
  }

  private Situation situation(Answers answers, boolean assume) {
    Situation situation = Intake.read(answers, today, assume, rates).situation().orElseThrow();
    boolean ask = answers.has(Feit.OUDER) || !assume && mayBeForMinor(situation);
    return ask ? situation : situation.with(Feit.OUDER, false);
  }

  /** Whether this may be about a home adaptation of a minor, for which the parents can pay. */
  private static boolean mayBeForMinor(Situation situation) {
    for (Voorziening voorziening : situation.voorzieningen().orElse(List.of())) {
      if (voorziening.soort() == VoorzieningSoort.WONINGAANPASSING
          && !isAdult(situation.persoon(voorziening.voor()), situation)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdult(Persoon person, Situation situation) {
    LocalDate latest = person.geboren().tot().plusYears(ADULT);
    return Tijdstip.counts(latest, periode(situation));
  }

  /** Whether the answers may yet turn out to be about a home adaptation of a minor. */
  boolean mayBeForMinor(Answers answers) {
    Situation situation = situation(answers, false);
    return situation.voorzieningen().isEmpty()
        ? !isAdult(situation.client(), situation)
        : mayBeForMinor(situation);
  }

  /** The contribution period that is asked about. */
  Periode periode(Answers answers) {
    return periode(situation(answers, false));
  }

  private static Periode periode(Situation situation) {
    return Kalender.on(situation, situation.datum());
  }
}
