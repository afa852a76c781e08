package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.EuroRange;

/**
 * Weighs the unknown facts of a case. A regime judges ground by ground, which can leave a wider
 * range than the facts allow: when a person lives alone one ground frees, when together another,
 * and nothing is due either way. Going through the ways in which the facts can turn out gives the
 * range that really is possible, and the facts that really matter.
 */
final class Weighing {

  private final Regime regime;

  Weighing(Regime regime) {
    this.regime = regime;
  }

  /** The judgement with the narrowest range, and only the facts that change it. */
  Judgement weigh(Context context) {
    Judgement judgement = regime.judge(context);
    if (judgement.range().isEmpty() || judgement.ontbreekt().isEmpty()) {
      return judgement;
    }
    if (judgement.regeling().isIntramuraal()) {
      return explored(context, judgement);
    }
    EuroRange range = narrow(context, judgement);
    if (range.isExact()) {
      return settled(context, judgement, range);
    }
    List<Feit> decisive = decisive(context, judgement, range);
    return judgement.weighed(range, judgement.beslissend(), decisive);
  }

  /** With care under the Wlz or beschermd wonen one fact decides which others matter. */
  private Judgement explored(Context context, Judgement judgement) {
    Branches branches = new Branches(regime);
    EuroRange range = branches.explore(context, judgement);
    if (branches.undetermined().isPresent()) {
      return branches.undetermined().get();
    }
    return range.isExact()
        ? settled(context, judgement, range)
        : judgement.weighed(branches.withMargins(range), Optional.empty(), branches.decisive());
  }

  /** The range over every way in which the facts can turn out. */
  EuroRange narrow(Context context, Judgement judgement) {
    EuroRange wide = judgement.possible();
    if (wide.isExact()) {
      return wide;
    }
    for (Feit feit : judgement.ontbreekt()) {
      List<Situation> ways = Completions.of(feit, context);
      if (!ways.isEmpty()) {
        return union(context, ways, wide);
      }
    }
    return wide;
  }

  private EuroRange union(Context context, List<Situation> ways, EuroRange wide) {
    EuroRange found = null;
    for (Situation way : ways) {
      Context completed = context.with(way);
      EuroRange range = narrow(completed, regime.judge(completed));
      found = found == null ? range : found.union(range);
      if (found.sameAs(wide)) {
        return found;
      }
    }
    return found;
  }

  /** The facts that change the range by themselves, then those that do so beside others. */
  private List<Feit> decisive(Context context, Judgement judgement, EuroRange range) {
    List<Feit> decisive = new ArrayList<>();
    List<Feit> besideOthers = new ArrayList<>();
    for (Feit feit : judgement.ontbreekt()) {
      List<Situation> ways = Completions.of(feit, context);
      boolean changes = ways.isEmpty();
      for (Situation way : ways) {
        Context completed = context.with(way);
        changes |= !narrow(completed, regime.judge(completed)).sameAs(range);
      }
      if (changes) {
        decisive.add(feit);
      } else if (decidesBesideOthers(feit, context)) {
        besideOthers.add(feit);
      }
    }
    decisive.addAll(besideOthers);
    return decisive.isEmpty() ? judgement.ontbreekt() : decisive;
  }

  /** Whether this fact makes a difference in at least one way in which the others can turn out. */
  private boolean decidesBesideOthers(Feit feit, Context context) {
    List<Feit> open = regime.judge(context).ontbreekt();
    if (!open.contains(feit)) {
      return false;
    }
    for (Feit other : open) {
      List<Situation> ways = other == feit ? List.of() : Completions.orExtremes(other, context);
      for (Situation way : ways) {
        if (decidesBesideOthers(feit, context.with(way))) {
          return true;
        }
      }
      if (!ways.isEmpty()) {
        return false;
      }
    }
    EuroRange first = null;
    for (Situation way : Completions.of(feit, context)) {
      EuroRange range = regime.judge(context.with(way)).possible();
      if (first != null && !range.sameAs(first)) {
        return true;
      }
      first = range;
    }
    return false;
  }

  /**
   * The facts do not matter after all. The reason is that of the first way they can turn out; a
   * notice says that it may be another one. What is unknown stays so among the findings.
   */
  private Judgement settled(Context context, Judgement judgement, EuroRange range) {
    if (judgement.beslissend().isPresent()) {
      return judgement.weighed(range, judgement.beslissend(), List.of());
    }
    for (Feit feit : judgement.ontbreekt()) {
      for (Situation way : Completions.of(feit, context)) {
        Judgement completed = weigh(context.with(way));
        if (completed.beslissend().isPresent()) {
          return either(judgement, completed, completed.beslissend().get());
        }
      }
    }
    return judgement;
  }

  private static Judgement either(Judgement open, Judgement completed, Finding decisive) {
    if (completed.regeling().isIntramuraal()) {
      return completed.eitherWay(completed.findings(), completed.beslissend());
    }
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : open.findings()) {
      if (finding.geldt() && !hasGrond(completed, finding.grond())) {
        continue; // the reason of an amount that is not due after all
      }
      boolean replaced = finding.grond() == decisive.grond();
      if (!replaced || !findings.contains(decisive)) {
        findings.add(replaced ? decisive : finding);
      }
    }
    if (!findings.contains(decisive)) {
      findings.add(decisive);
    }
    return completed.eitherWay(findings, Optional.of(decisive));
  }

  private static boolean hasGrond(Judgement judgement, Grond grond) {
    for (Finding finding : judgement.findings()) {
      if (finding.grond() == grond) {
        return true;
      }
    }
    return false;
  }
}
