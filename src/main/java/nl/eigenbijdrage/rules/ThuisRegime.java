package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.outcome.VoorzieningOordeel;
import nl.eigenbijdrage.rules.bedrag.Bedrag;
import nl.eigenbijdrage.rules.bedrag.Sum;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/**
 * The rules for support at home of one span of years: grounds of the household, grounds of each
 * voorziening, and a sum. The household pays once if at least one voorziening makes it due.
 */
public final class ThuisRegime implements Regime {

  private static final Comparator<Finding> IN_ORDER_OF_DECIDING =
      (one, other) -> one.grond().compareTo(other.grond());

  private final Regeling regeling;
  private final LocalDate from;
  private final LocalDate until;
  private final List<Rule> household;
  private final List<VoorzieningRule> support;
  private final Sum sum;
  private final boolean groundsForParents;

  /**
   * Rules that hold for periods starting from {@code from} up to, not including, {@code until}.
   *
   * @param groundsForParents whether the grounds also hold for parents who pay for a minor
   *     (Uitvoeringsbesluit Wmo 2015, 3.8 lid 6, from 2020)
   */
  ThuisRegime(
      Regeling regeling,
      LocalDate from,
      LocalDate until,
      List<Rule> household,
      List<VoorzieningRule> support,
      Sum sum,
      boolean groundsForParents) {
    this.regeling = regeling;
    this.from = from;
    this.until = until;
    this.household = household;
    this.support = support;
    this.sum = sum;
    this.groundsForParents = groundsForParents;
  }

  @Override
  public Regeling regeling() {
    return regeling;
  }

  @Override
  public boolean holdsOn(LocalDate firstDay) {
    return !firstDay.isBefore(from) && firstDay.isBefore(until);
  }

  @Override
  public Judgement judge(Context context) {
    List<Finding> ofHousehold = householdFindings(context);
    Oordeel householdFree = anyOf(ofHousehold);
    List<Finding> findings = new ArrayList<>(ofHousehold);
    List<Voorziening> possible = new ArrayList<>();
    List<Judged> judged = new ArrayList<>();
    Oordeel due = Oordeel.GELDT_NIET;
    for (Voorziening voorziening : context.situation().voorzieningen().orElse(List.of())) {
      List<Finding> own = supportFindings(context, voorziening);
      Oordeel free = householdFree.or(anyOf(own));
      due = due.or(free.not());
      if (free != Oordeel.GELDT) {
        possible.add(voorziening);
      }
      addDistinct(findings, own);
      judged.add(new Judged(voorziening, free, own));
    }
    if (context.situation().voorzieningen().isEmpty()) {
      due = householdFree.not().and(Oordeel.ONBEKEND);
    }
    findings.sort(IN_ORDER_OF_DECIDING);
    return conclude(context, due, findings, judged, ofHousehold, sum.calculate(context, possible));
  }

  /** A voorziening with its own grounds. */
  private record Judged(Voorziening voorziening, Oordeel free, List<Finding> own) {}

  private List<Finding> householdFindings(Context context) {
    boolean parents = context.situation().yesNo(Feit.OUDER).orElse(false);
    List<Finding> findings = new ArrayList<>(household.size());
    for (Rule rule : household) {
      Finding finding = rule.assess(context);
      boolean notWritten = parents && !groundsForParents && finding.geldt();
      findings.add(notWritten ? notForParents(finding) : finding);
    }
    return findings;
  }

  /** Up to 2019 the law did not say whether a ground of the client frees the parents too. */
  private static Finding notForParents(Finding finding) {
    return new Finding(
        finding.grond(),
        Oordeel.ONBEKEND,
        Message.of("reden.ouders-voor-2020"),
        finding.bronnen(),
        List.of(Feit.GEMEENTE),
        Optional.empty());
  }

  private List<Finding> supportFindings(Context context, Voorziening voorziening) {
    List<Finding> findings = new ArrayList<>(support.size());
    for (VoorzieningRule rule : support) {
      rule.assess(context, voorziening).ifPresent(findings::add);
    }
    return findings;
  }

  /** Adds what is new: a ground that does not apply is told once, however many voorzieningen. */
  private static void addDistinct(List<Finding> findings, List<Finding> own) {
    for (Finding finding : own) {
      boolean known = false;
      for (int i = 0; i < findings.size() && !known; i++) {
        Finding other = findings.get(i);
        if (other.grond() != finding.grond()) {
          continue;
        }
        if (finding.oordeel() == Oordeel.GELDT_NIET || finding.tekst().equals(other.tekst())) {
          known = true;
        } else if (other.oordeel() == Oordeel.GELDT_NIET) {
          findings.set(i, finding);
          known = true;
        }
      }
      if (!known) {
        findings.add(finding);
      }
    }
  }

  private Judgement conclude(
      Context context,
      Oordeel due,
      List<Finding> findings,
      List<Judged> judged,
      List<Finding> ofHousehold,
      Bedrag bedrag) {
    List<Finding> all = new ArrayList<>(findings);
    boolean cannotTell = bedrag.range().isEmpty();
    Optional<Finding> decisive = Optional.empty();
    if (cannotTell || due == Oordeel.GELDT) {
      decisive = Optional.of(bedrag.reden());
    } else if (due == Oordeel.GELDT_NIET) {
      decisive = Optional.of(firstThatApplies(findings));
    }
    if (due != Oordeel.GELDT_NIET || cannotTell) {
      all.add(bedrag.reden());
    }
    Optional<EuroRange> range = bedrag.range().map(amounts -> range(due, amounts));
    return new Judgement(
        regeling,
        range,
        Optional.empty(),
        all,
        decisive,
        perVoorziening(judged, ofHousehold, bedrag),
        due == Oordeel.GELDT_NIET ? List.of() : bedrag.stappen(),
        missing(context, findings, due, bedrag),
        meldingen(context, due, judged, bedrag));
  }

  private static EuroRange range(Oordeel due, EuroRange amounts) {
    return switch (due) {
      case GELDT -> amounts;
      case GELDT_NIET -> EuroRange.ZERO;
      case ONBEKEND -> amounts.union(EuroRange.ZERO);
    };
  }

  private static List<Feit> missing(
      Context context, List<Finding> findings, Oordeel due, Bedrag bedrag) {
    if (due == Oordeel.GELDT_NIET) {
      return List.of();
    }
    Set<Feit> missing = EnumSet.noneOf(Feit.class);
    if (due == Oordeel.ONBEKEND) {
      if (context.situation().voorzieningen().isEmpty()) {
        missing.add(Feit.VOORZIENING);
      }
      for (Finding finding : findings) {
        missing.addAll(finding.ontbreekt());
      }
    }
    missing.addAll(bedrag.ontbreekt());
    return List.copyOf(missing);
  }

  private static List<Melding> meldingen(
      Context context, Oordeel due, List<Judged> judged, Bedrag bedrag) {
    List<Melding> meldingen = new ArrayList<>();
    if (due != Oordeel.GELDT_NIET) {
      meldingen.addAll(bedrag.meldingen());
    }
    for (Judged one : judged) {
      boolean minor =
          context.meerderjarig(context.situation().persoon(one.voorziening().voor()))
                  == Oordeel.GELDT_NIET
              && !context.situation().yesNo(Feit.OUDER).orElse(false);
      if (minor && one.voorziening().soort() == VoorzieningSoort.WONINGAANPASSING) {
        meldingen.add(Melding.of("ouders-mogelijk-verschuldigd"));
      }
    }
    return meldingen;
  }

  private static List<VoorzieningOordeel> perVoorziening(
      List<Judged> judged, List<Finding> ofHousehold, Bedrag bedrag) {
    List<VoorzieningOordeel> result = new ArrayList<>(judged.size());
    for (Judged one : judged) {
      List<Finding> grounds = new ArrayList<>(ofHousehold);
      grounds.addAll(one.own());
      grounds.sort(IN_ORDER_OF_DECIDING);
      Grond grond =
          switch (one.free()) {
            case GELDT -> firstThatApplies(grounds).grond();
            case GELDT_NIET -> bedrag.reden().grond();
            case ONBEKEND -> firstUnknown(grounds);
          };
      Optional<Boolean> due =
          one.free() == Oordeel.ONBEKEND
              ? Optional.empty()
              : Optional.of(one.free() == Oordeel.GELDT_NIET);
      result.add(new VoorzieningOordeel(one.voorziening(), due, grond));
    }
    return result;
  }

  private static Finding firstThatApplies(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.geldt()) {
        return finding;
      }
    }
    throw new IllegalStateException("nothing is due, and no ground says why");
  }

  private static Grond firstUnknown(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.onbekend()) {
        return finding.grond();
      }
    }
    throw new IllegalStateException("unknown, and no ground says why");
  }

  private static Oordeel anyOf(List<Finding> findings) {
    Oordeel any = Oordeel.GELDT_NIET;
    for (Finding finding : findings) {
      any = any.or(finding.oordeel());
    }
    return any;
  }
}
