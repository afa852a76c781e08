package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.eigenbijdrage.outcome.Ontbreekt;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;

/** Which facts can still change the outcome, by assessing the case with what is known of it. */
final class Relevance {

  /** Two amounts far below and far above every limit that the law or a gemeente knows. */
  private static final List<Euro> EXTREMES = List.of(Euro.ZERO, Euro.ofCents(10_000_000_00));

  private final Rates rates;
  private final Standing standing;
  private final CostRelevance costs;

  Relevance(Rates rates, Supplier<LocalDate> today) {
    this.rates = rates;
    this.standing = new Standing(rates, today);
    this.costs = new CostRelevance(standing);
  }

  /** How the case stands with the answers so far. */
  Standing standing() {
    return standing;
  }

  /** Which kostprijs can still change the outcome. */
  CostRelevance costs() {
    return costs;
  }

  /** The first question in order that matters and is open; empty when there is none. */
  Optional<Question> first(Answers answers, Set<Question> settled) {
    List<Question> open = open(answers, settled);
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get(0));
  }

  /** The questions that matter and are open. */
  List<Question> open(Answers answers, Set<Question> settled) {
    Situation situation = standing.situation(answers, false);
    Outcome outcome = standing.assess(situation);
    if (outcome instanceof NietVastTeStellen) {
      return new Settling(standing, answers, settled).open();
    }
    List<Question> open = thatMatter(situation, outcome, answers, settled);
    if (open.isEmpty() && mayPay(outcome)) {
      open.addAll(costs.open(answers, settled));
    }
    if (open.isEmpty() && mayPay(outcome) && asksGemeente(answers)) {
      open.add(Questions.MUNICIPALITY);
    }
    return open;
  }

  private List<Question> thatMatter(
      Situation situation, Outcome outcome, Answers answers, Set<Question> settled) {
    Set<Feit> facts = facts(outcome, answers);
    List<Question> open = new ArrayList<>();
    if (!settled.contains(Questions.CARE)) {
      open.add(Questions.CARE);
    }
    boolean hopeless = false;
    for (Question question : Questions.ALL) {
      boolean vague = question.isVague(answers) && !settled.contains(question);
      if (matters(question, facts)) {
        boolean asks = vague || question.isOpen(answers) && !question.isSkipped(settled);
        hopeless |= !asks;
        if (asks) {
          open.add(question);
        }
      }
    }
    if (hopeless && changeNothing(open, situation, outcome)) {
      open.removeIf(Question::isAmount);
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
      Situation usual = standing.situation(answers, true);
      add(facts, standing.assess(usual));
      if (!answers.has(Feit.GEBOORTEDATUM)) {
        DateRange any = outcome.details().situation().client().geboren();
        add(facts, standing.assess(usual.with(Feit.GEBOORTEDATUM, any)));
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
    add(alone, standing.assess(situation.with(Feit.HUISHOUDEN, Huishouden.ALLEEN)));
    add(together, standing.assess(situation.with(Feit.HUISHOUDEN, Huishouden.SAMEN)));
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
   * Whether the amounts that are open, however low or high, leave the outcome as it is, because
   * something else that matters is not known: an income says nothing when the limit is not known.
   * They are tried together: an income alone says nothing either while the capital is not known.
   */
  private boolean changeNothing(List<Question> open, Situation situation, Outcome outcome) {
    for (Euro amount : EXTREMES) {
      Situation tried = situation;
      for (Question question : open) {
        tried = question.isAmount() ? tried.with(question.feiten().get(0), amount) : tried;
      }
      Optional<EuroRange> range = standing.assess(tried).bedragen();
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
        && rates.kentBeleid(standing.periode(answers).jaar())
        && standing.isAtHome(answers);
  }
}
