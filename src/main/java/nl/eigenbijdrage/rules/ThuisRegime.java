package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.rules.bedrag.Bedrag;
import nl.eigenbijdrage.rules.bedrag.Sum;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.EuroRange;

/**
 * The rules for support at home of one span of years: grounds on which nothing is due, a sum for
 * the other cases, and notices. The household pays once if at least one voorziening makes it due.
 */
final class ThuisRegime implements Regime {

  private final Regeling regeling;
  private final LocalDate from;
  private final LocalDate until;
  private final Gronden gronden;
  private final Sum sum;
  private final Aftelling aftelling;
  private final List<Notice> notices;

  /** Rules that hold for periods starting from {@code from} up to, not including, {@code until}. */
  ThuisRegime(
      Regeling regeling,
      LocalDate from,
      LocalDate until,
      Gronden gronden,
      Sum sum,
      Aftelling aftelling,
      List<Notice> notices) {
    this.regeling = regeling;
    this.from = from;
    this.until = until;
    this.gronden = gronden;
    this.sum = sum;
    this.aftelling = aftelling;
    this.notices = notices;
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
    return judge(context, gronden.assess(context));
  }

  @Override
  public Aftelling.Afgeteld afgeteld(Context context) {
    Context without = context.zonderKostprijzen();
    Bevindingen found = gronden.assess(without);
    Judgement judgement = judge(without, found);
    Set<Feit> missing = EnumSet.noneOf(Feit.class);
    missing.addAll(judgement.ontbreekt());
    if (found.due() == Oordeel.ONBEKEND) {
      missing.addAll(found.missing()); // which voorziening it counts for may hang on each of them
    }
    return new Aftelling.Afgeteld(aftelling.delen(context, found, judgement), missing);
  }

  private Judgement judge(Context context, Bevindingen found) {
    return found.due() == Oordeel.GELDT_NIET ? nothingDue(context, found) : due(context, found);
  }

  private Judgement nothingDue(Context context, Bevindingen found) {
    Finding decisive = found.decisive();
    return new Judgement(
        regeling,
        Optional.of(EuroRange.ZERO),
        Optional.empty(),
        found.inOrder(),
        Optional.of(decisive),
        found.perVoorziening(decisive.grond(), Optional.of(false)),
        gronden.stappen(context, found, decisive),
        List.of(),
        meldingen(context, List.of(), found.used(Optional.of(decisive))));
  }

  private Judgement due(Context context, Bevindingen found) {
    Context apart = context.apart();
    Bedrag bedrag = amount(apart, found);
    Gebruikt used = found.used(Optional.empty());
    if (bedrag.range().isPresent()) {
      used.addAll(apart.gebruikt());
    }
    Optional<EuroRange> range = bedrag.range();
    boolean certain = found.due() == Oordeel.GELDT;
    boolean exact = range.isPresent() && range.get().isExact();
    boolean nothing = exact && range.get().min().isZero();
    List<Finding> findings = found.inOrder();
    findings.addAll(bedrag.ook());
    findings.add(bedrag.reden());
    return new Judgement(
        regeling,
        certain ? range : orNothing(range),
        certain ? bedrag.grenzen() : orNothing(bedrag.grenzen()),
        findings,
        certain && exact || nothing || range.isEmpty()
            ? Optional.of(bedrag.reden())
            : Optional.empty(),
        found.perVoorziening(bedrag.reden().grond(), anything(range)),
        bedrag.stappen(),
        missing(apart, found, bedrag),
        meldingen(context, bedrag.meldingen(), used));
  }

  /** Whether an amount is more than nil; empty when that is not known. */
  private static Optional<Boolean> anything(Optional<EuroRange> range) {
    boolean perhapsNil = range.isPresent() && range.get().min().isZero();
    return perhapsNil && !range.get().isExact() ? Optional.empty() : Optional.of(!perhapsNil);
  }

  private static Optional<EuroRange> orNothing(Optional<EuroRange> amounts) {
    return amounts.map(range -> range.union(EuroRange.ZERO));
  }

  /**
   * The sum for the voorzieningen that make the contribution due. Where it is unknown whether one
   * of them counts beside the others, the sum lies between that without and that with it.
   */
  private Bedrag amount(Context context, Bevindingen found) {
    List<Voorziening> possible = found.possible();
    List<Voorziening> certain = found.certain();
    Bedrag bedrag = sum.calculate(context, possible);
    if (certain.isEmpty() || certain.size() == possible.size()) {
      return bedrag;
    }
    Bedrag less = sum.calculate(context, certain);
    if (bedrag.range().isEmpty()) {
      return bedrag.grenzen().isEmpty() ? bedrag : bedrag.orWithin(less);
    }
    Optional<EuroRange> without = less.range();
    if (without.isEmpty() || without.get().sameAs(bedrag.range().get())) {
      return bedrag;
    }
    Set<Feit> missing = found.missing();
    missing.addAll(bedrag.ontbreekt());
    missing.addAll(less.ontbreekt());
    return new Bedrag(
        Optional.of(without.get().union(bedrag.range().get())),
        bedrag.reden(),
        bedrag.stappen(),
        List.copyOf(missing),
        bedrag.meldingen(),
        Optional.empty(),
        bedrag.ook());
  }

  private List<Feit> missing(Context context, Bevindingen found, Bedrag bedrag) {
    Set<Feit> missing = EnumSet.noneOf(Feit.class);
    if (found.due() == Oordeel.ONBEKEND) {
      missing.addAll(
          othersMatter(context, found, bedrag) ? found.missing() : found.missingOfHousehold());
    }
    missing.addAll(bedrag.ontbreekt());
    return List.copyOf(missing);
  }

  /** Whether it matters what the support comes to that may be free by itself: beside other, no. */
  private boolean othersMatter(Context context, Bevindingen found, Bedrag bedrag) {
    List<Voorziening> certain = found.certainByThemselves();
    if (certain.isEmpty() || bedrag.range().isEmpty()) {
      return true;
    }
    Optional<EuroRange> without = sum.calculate(context.apart(), certain).range();
    return without.isEmpty() || !without.get().sameAs(bedrag.range().get());
  }

  private List<Melding> meldingen(Context context, List<Melding> ofSum, Gebruikt used) {
    List<Melding> meldingen = new ArrayList<>(ofSum);
    add(used.melding(), meldingen);
    for (Notice notice : notices) {
      add(notice.assess(context), meldingen);
    }
    return meldingen;
  }

  private static void add(Optional<Melding> melding, List<Melding> to) {
    if (melding.isPresent()) {
      to.add(melding.get());
    }
  }
}
