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
import nl.eigenbijdrage.situation.VoorzieningSoort;

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
  private final List<Judged> judged = new ArrayList<>();

  Bevindingen(Context context) {
    this.context = context;
  }

  /** A voorziening with its own grounds. */
  private record Judged(Voorziening voorziening, Oordeel free, List<Finding> own) {}

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
    judged.add(new Judged(voorziening, anyOf(household).or(anyOf(own)), own));
    redenen.addDistinct(own);
  }

  /** Every ground, in the order in which they decide. */
  List<Finding> inOrder() {
    return redenen.inOrder();
  }

  /** Whether a contribution is due. */
  Oordeel due() {
    if (context.situation().voorzieningen().isEmpty()) {
      return anyOf(household).not().and(Oordeel.ONBEKEND);
    }
    Oordeel due = Oordeel.GELDT_NIET;
    for (Judged one : judged) {
      due = due.or(one.free().not());
    }
    return due;
  }

  /** The voorzieningen that make, or may make, the contribution due. */
  List<Voorziening> possible() {
    List<Voorziening> possible = new ArrayList<>();
    for (Judged one : judged) {
      if (one.free() != Oordeel.GELDT) {
        possible.add(one.voorziening());
      }
    }
    return possible;
  }

  /** The voorzieningen that make the contribution due, whatever the unknown facts are. */
  List<Voorziening> certain() {
    List<Voorziening> certain = new ArrayList<>();
    for (Judged one : judged) {
      if (one.free() == Oordeel.GELDT_NIET) {
        certain.add(one.voorziening());
      }
    }
    return certain;
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
    return known(first(Oordeel.GELDT, redenen.all(), null));
  }

  /** The voorzieningen that make the contribution due unless the household is free. */
  List<Voorziening> certainByThemselves() {
    List<Voorziening> certain = new ArrayList<>();
    for (Judged one : judged) {
      if (anyOf(one.own()) == Oordeel.GELDT_NIET) {
        certain.add(one.voorziening());
      }
    }
    return certain;
  }

  /** The facts that would tell whether a contribution is due, and for which voorzieningen. */
  Set<Feit> missing() {
    Set<Feit> missing = missingOfHousehold();
    for (Judged one : judged) {
      if (anyOf(one.own()) != Oordeel.GELDT) {
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
   * @param nothing whether that amount is nil
   */
  List<VoorzieningOordeel> perVoorziening(Grond amount, boolean nothing) {
    List<VoorzieningOordeel> result = new ArrayList<>(judged.size());
    for (Judged one : judged) {
      result.add(
          switch (one.free()) {
            case GELDT -> judgement(one, Optional.of(false), firstOf(Oordeel.GELDT, one));
            case GELDT_NIET -> judgement(one, Optional.of(!nothing), amount);
            case ONBEKEND -> judgement(one, Optional.empty(), firstOf(Oordeel.ONBEKEND, one));
          });
    }
    return result;
  }

  private static VoorzieningOordeel judgement(Judged one, Optional<Boolean> due, Grond grond) {
    return new VoorzieningOordeel(one.voorziening(), due, grond);
  }

  /**
   * The ground of a voorziening or its household that comes to this and decides before others;
   * those of the household do not reach opvang that runs.
   */
  private Grond firstOf(Oordeel oordeel, Judged one) {
    boolean opvang =
        one.voorziening().soort() == VoorzieningSoort.OPVANG
            && Reikwijdte.loopt(one.voorziening(), context);
    Finding ofHousehold = opvang ? null : first(oordeel, household, null);
    return known(first(oordeel, one.own(), ofHousehold)).grond();
  }

  /** Of the findings that come to this, and the one found so far, the one that decides first. */
  private static Finding first(Oordeel oordeel, List<Finding> findings, Finding soFar) {
    Finding first = soFar;
    for (Finding finding : findings) {
      boolean earlier = first == null || finding.grond().compareTo(first.grond()) < 0;
      first = finding.oordeel() == oordeel && earlier ? finding : first;
    }
    return first;
  }

  private static Finding known(Finding finding) {
    if (finding == null) {
      throw new IllegalStateException("no ground says why");
    }
    return finding;
  }

  private static Oordeel anyOf(List<Finding> findings) {
    Oordeel any = Oordeel.GELDT_NIET;
    for (Finding finding : findings) {
      any = any.or(finding.oordeel());
    }
    return any;
  }
}
