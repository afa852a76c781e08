package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.EuroRange;

/**
 * Goes once through every way in which the unknown facts of a case can turn out, where which facts
 * matter depends on the ones before. Collects the facts that make a difference on the way.
 */
final class Branches {

  /** The order in which the facts are told: those that choose between rules before amounts. */
  private static final List<Feit> FIRST =
      List.of(
          Feit.WOONCOMPONENT,
          Feit.HUISHOUDEN,
          Feit.PARTNER_ZORG,
          Feit.OPNAME,
          Feit.PARTNER_OPNAME,
          Feit.KINDEREN_TEN_LASTE,
          Feit.TERUGKEER_BINNEN_4_MAANDEN,
          Feit.EERDER_HOOG,
          Feit.DEELTIJDVERBLIJF,
          Feit.MPT_HOOGSTENS_20_UUR);

  private final Regime regime;
  private Set<Feit> decisive = EnumSet.noneOf(Feit.class);
  private Optional<Judgement> undetermined = Optional.empty();
  private boolean someDetermined;
  private Optional<EuroRange> margins = Optional.empty();

  Branches(Regime regime) {
    this.regime = regime;
  }

  /** The range over every completion of the unknown facts. */
  EuroRange explore(Context context, Judgement judgement) {
    if (judgement.range().isPresent() && judgement.range().get().isExact()) {
      someDetermined = true;
      widen(judgement.zorg().marge());
      return judgement.range().get();
    }
    for (Feit feit : judgement.ontbreekt()) {
      List<Situation> ways = Completions.of(feit, context);
      if (!ways.isEmpty() && !isHidden(feit, judgement.ontbreekt(), context)) {
        return branch(context, feit, ways);
      }
    }
    if (judgement.range().isEmpty()) {
      undetermined = Optional.of(judgement);
    } else {
      someDetermined = true;
      decisive.addAll(judgement.ontbreekt());
    }
    return judgement.possible();
  }

  /**
   * Whether the bounds may not show what this fact does: as long as an amount behind the high
   * contribution is unknown, they can lie at nil and the maximum whatever the zorgtoeslag.
   */
  private static boolean isHidden(Feit feit, List<Feit> missing, Context context) {
    if (feit != Feit.ZORGTOESLAG) {
      return false;
    }
    boolean hidden = false;
    for (Feit other : missing) {
      hidden |= Completions.of(other, context).isEmpty();
    }
    return hidden;
  }

  private void widen(Optional<EuroRange> marge) {
    if (marge.isPresent()) {
      margins = Optional.of(margins.isEmpty() ? marge.get() : margins.get().union(marge.get()));
    }
  }

  /** A range that was found, with the margins of the amounts in it. */
  EuroRange withMargins(EuroRange range) {
    return margins.isEmpty() ? range : range.union(margins.get());
  }

  /** A fact also makes a difference when it decides which other facts do. */
  private EuroRange branch(Context context, Feit feit, List<Situation> ways) {
    Set<Feit> before = decisive;
    Set<Feit> behind = EnumSet.noneOf(Feit.class);
    Set<Feit> first = null;
    EuroRange all = null;
    boolean differs = false;
    for (Situation way : ways) {
      decisive = EnumSet.noneOf(Feit.class);
      Context completed = context.with(way);
      EuroRange range = explore(completed, regime.judge(completed));
      differs |= all != null && (!range.sameAs(all) || !decisive.equals(first));
      all = all == null ? range : all.union(range);
      first = first == null ? decisive : first;
      behind.addAll(decisive);
    }
    decisive = before;
    decisive.addAll(behind);
    if (differs) {
      decisive.add(feit);
    }
    return all;
  }

  /** The facts that make a difference, those that choose between rules first. */
  List<Feit> decisive() {
    List<Feit> ordered = new ArrayList<>();
    for (Feit feit : FIRST) {
      if (decisive.contains(feit)) {
        ordered.add(feit);
      }
    }
    for (Feit feit : decisive) {
      if (!ordered.contains(feit)) {
        ordered.add(feit);
      }
    }
    return ordered;
  }

  /** A judgement without an amount, when no way at all gives one. */
  Optional<Judgement> undetermined() {
    return someDetermined ? Optional.empty() : undetermined;
  }
}
