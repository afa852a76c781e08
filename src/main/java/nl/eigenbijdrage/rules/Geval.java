package nl.eigenbijdrage.rules;

import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Periode;

/**
 * A case in a period, with the rules that hold for it.
 *
 * @param regime the rules
 * @param context the case
 */
record Geval(Regime regime, Context context) {

  Periode periode() {
    return context.periode();
  }

  /** Whether the rules for support at home hold, and not those for care. */
  boolean isThuis() {
    return !regime.regeling().isIntramuraal();
  }

  /** All facts that are known, those that were assumed among them. */
  Map<Feit, Object> facts() {
    return context.situation().facts();
  }

  Judgement judge() {
    return regime.judge(context);
  }

  /** The amounts that are possible with what is known. */
  EuroRange range() {
    Judgement judgement = judge();
    return judgement.regeling().isIntramuraal()
        ? new Branches(regime).explore(context, judgement)
        : new Weighing(regime).narrow(context, judgement);
  }

  /** The values that one unknown fact can have, as far as the rules can tell them apart. */
  List<Object> values(Feit feit) {
    return Completions.of(feit, context).stream().map(way -> way.facts().get(feit)).toList();
  }

  /** This case with one fact filled in. */
  Geval with(Feit feit, Object value) {
    Situation filled = context.situation().with(feit, value);
    return new Geval(regime, context.with(filled));
  }
}
