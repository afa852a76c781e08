package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.VoorzieningOordeel;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;

/**
 * What the grounds come to in one case, and so whether the household owes a contribution. It owes
 * one if at least one voorziening makes it due.
 */
final class Bevindingen {

  private static final int GROUNDS_OF_HOUSEHOLD = 12;

  /** The figures of a ground that looked at none. */
  private static final Gebruikt NOTHING = new Gebruikt();

  private final Context context;
  private final List<Finding> household = new ArrayList<>(GROUNDS_OF_HOUSEHOLD);
  private final List<Gebruikt> usedByHousehold = new ArrayList<>(GROUNDS_OF_HOUSEHOLD);
  private final Redenen redenen = new Redenen();
  private final List<VoorzieningBevinding> judged = new ArrayList<>();

  Bevindingen(Context context) {
    this.context = context;
  }

  /** Adds a ground of the household, with the figures that it looked at. */
  void addHousehold(Finding finding, Gebruikt used) {
    household.add(finding);
    usedByHousehold.add(used.isEmpty() ? NOTHING : used);
    redenen.add(finding);
  }

  /** The place of a ground among those of the household; negative when it is not one of them. */
  int ofHousehold(Finding finding) {
    for (int i = 0; i < household.size(); i++) {
      if (household.get(i).is(finding)) {
        return i;
      }
    }
    return -1;
  }

  /** Adds a voorziening with its own grounds, after those of the household. */
  void addSupport(Voorziening voorziening, List<Finding> own) {
    Oordeel free = Finding.anyOf(household).or(Finding.anyOf(own));
    judged.add(new VoorzieningBevinding(voorziening, free, own));
    redenen.addDistinct(own);
  }

  /** Every ground, in the order in which they decide. */
  List<Finding> inOrder() {
    return redenen.inOrder();
  }

  /** Whether a contribution is due. */
  Oordeel due() {
    if (context.situation().voorzieningen().isEmpty()) {
      return Finding.anyOf(household).not().and(Oordeel.ONBEKEND);
    }
    Oordeel due = Oordeel.GELDT_NIET;
    for (VoorzieningBevinding one : judged) {
      due = due.or(one.free().not());
    }
    return due;
  }

  /** The voorzieningen that make, or may make, the contribution due. */
  List<Voorziening> possible() {
    List<Voorziening> possible = new ArrayList<>();
    for (VoorzieningBevinding one : judged) {
      if (one.free() != Oordeel.GELDT) {
        possible.add(one.voorziening());
      }
    }
    return possible;
  }

  /** The voorzieningen that make the contribution due, whatever the unknown facts are. */
  List<Voorziening> certain() {
    List<Voorziening> certain = new ArrayList<>();
    for (VoorzieningBevinding one : judged) {
      if (one.free() == Oordeel.GELDT_NIET) {
        certain.add(one.voorziening());
      }
    }
    return certain;
  }

  /** The voorzieningen for which nothing is due on this ground of their own. */
  List<Voorziening> free(Grond grond) {
    List<Voorziening> free = new ArrayList<>();
    for (VoorzieningBevinding one : judged) {
      for (Finding finding : one.own()) {
        if (finding.geldt() && finding.grond() == grond) {
          free.add(one.voorziening());
        }
      }
    }
    return free;
  }

  /** Whether one voorziening is free on another ground than these; counted from nil. */
  Oordeel vrijBuiten(Set<Grond> gronden, int voorziening) {
    Oordeel free = Oordeel.GELDT_NIET;
    for (Finding finding : household) {
      free = gronden.contains(finding.grond()) ? free : free.or(finding.oordeel());
    }
    for (Finding finding : judged.get(voorziening).own()) {
      free = gronden.contains(finding.grond()) ? free : free.or(finding.oordeel());
    }
    return free;
  }

  /** The ground that decides when nothing is due. */
  Finding decisive() {
    return Finding.first(Oordeel.GELDT, redenen.all(), List.of());
  }

  /** The voorzieningen that make the contribution due unless the household is free. */
  List<Voorziening> certainByThemselves() {
    List<Voorziening> certain = new ArrayList<>();
    for (VoorzieningBevinding one : judged) {
      if (one.byItself() == Oordeel.GELDT_NIET) {
        certain.add(one.voorziening());
      }
    }
    return certain;
  }

  /** The facts that would tell whether a contribution is due, and for which voorzieningen. */
  Set<Feit> missing() {
    Set<Feit> missing = missingOfHousehold();
    for (VoorzieningBevinding one : judged) {
      if (one.byItself() != Oordeel.GELDT) {
        addMissing(one.own(), missing);
      }
    }
    return missing;
  }

  /** The facts that would tell whether the household is free, whatever support it has. */
  Set<Feit> missingOfHousehold() {
    Set<Feit> missing = EnumSet.noneOf(Feit.class);
    if (context.situation().voorzieningen().isEmpty()) {
      missing.add(Feit.VOORZIENING);
    }
    addMissing(household, missing);
    return missing;
  }

  private static void addMissing(List<Finding> findings, Set<Feit> missing) {
    for (Finding finding : findings) {
      missing.addAll(finding.ontbreekt());
    }
  }

  /** The figures behind this ground, or, without one, behind all that apply or may apply. */
  Gebruikt used(Optional<Finding> decisive) {
    Gebruikt used = new Gebruikt();
    for (int i = 0; i < household.size(); i++) {
      Finding finding = household.get(i);
      boolean matters =
          decisive.isPresent()
              ? decisive.get().is(finding)
              : finding.oordeel() != Oordeel.GELDT_NIET;
      if (matters) {
        used.addAll(usedByHousehold.get(i));
      }
    }
    return used;
  }

  /**
   * Each voorziening judged by itself.
   *
   * @param amount the reason for the amount of those that make the contribution due
   * @param due whether there is such an amount at all; empty when it may be nil
   */
  List<VoorzieningOordeel> perVoorziening(Grond amount, Optional<Boolean> due) {
    List<VoorzieningOordeel> result = new ArrayList<>(judged.size());
    for (VoorzieningBevinding one : judged) {
      result.add(one.oordeel(household, context, amount, due));
    }
    return result;
  }
}
