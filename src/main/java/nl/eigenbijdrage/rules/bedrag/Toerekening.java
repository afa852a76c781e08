package nl.eigenbijdrage.rules.bedrag;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Percentage;

/**
 * Which part of the joint grondslag sparen en beleggen belongs to which spouse. The vermogen of a
 * spouse is the part that the tax assessment attributes to them (Uitvoeringsbesluit Wmo 2015, 3.2
 * lid 2; Besluit langdurige zorg, 3.3.1.2 lid 2), and spouses divide it as they like (Wet IB 2001,
 * 2.17). For the sum of both it makes no difference; for what depends on the vermogen of one it
 * does: the compensation for the ouderentoeslag, and the extra exempt amount.
 *
 * <p>Ruling: what was not attributed otherwise by giving the grondslag of each is divided as they
 * own it; that is said where it can matter.
 */
public final class Toerekening {

  private static final Percentage IN_INCOME_TEST = Percentage.parse("4");

  private final Context context;
  private final List<Persoon> persons;

  private Toerekening(Context context, List<Persoon> persons) {
    this.context = context;
    this.persons = persons;
  }

  /** The ruling for support at home with the compensation of 3.9a, if it matters. */
  static Optional<Message> thuis(Context context, Compensatie compensatie, Schaal schaal) {
    Optional<Toerekening> free = vrij(context, compensatie);
    return message(free.isPresent() && !free.get().isAtMostBase(schaal));
  }

  /**
   * The ruling for an income test with the compensation of 3.9a, if it matters: if another division
   * of what the spouses possess could bring their income to the other side of the limit.
   *
   * @param telt whether an income that is exactly the limit is below it
   */
  public static Optional<Message> toets(
      Context context, Compensatie compensatie, Euro limit, boolean telt) {
    Optional<Toerekening> free = vrij(context, compensatie);
    return message(free.isPresent() && free.get().mayPass(ExactEuro.of(limit), telt));
  }

  /** Spouses at home who can divide what they possess, and who may have something taken off. */
  private static Optional<Toerekening> vrij(Context context, Compensatie compensatie) {
    if (!compensatie.geldt(context) || context.gehuwd() != Oordeel.GELDT) {
      return Optional.empty();
    }
    List<Persoon> persons = List.of(context.situation().client(), context.situation().partner());
    Toerekening spouses = new Toerekening(context, persons);
    boolean matters = spouses.isFree() && spouses.mayBeCompensated(spouses.total());
    return matters ? Optional.of(spouses) : Optional.empty();
  }

  /** Whether the income passes a limit with all that can be taken off, and not without. */
  private boolean mayPass(ExactEuro limit, boolean telt) {
    Optional<InkomenRange> most = BijdrageplichtigInkomen.of(context, true, false);
    Optional<Waarde> each = context.tarief(Tarief.COMPENSATIE_MAXIMUM);
    if (most.isEmpty() || !most.get().isExact() || each.isEmpty()) {
      return false;
    }
    Percentage part = context.tarief(Tarief.COMPENSATIE_PROCENT).orElseThrow().procent();
    ExactEuro off =
        ExactEuro.of(total())
            .times(part)
            .min(ExactEuro.of(each.get().euro().times(persons.size())));
    ExactEuro highest = most.get().min();
    return isBelow(highest.minus(off), limit, telt) && !isBelow(highest, limit, telt);
  }

  private static boolean isBelow(ExactEuro income, ExactEuro limit, boolean telt) {
    int compared = income.compareTo(limit);
    return compared < 0 || telt && compared == 0;
  }

  /** Whether no more than the base is due even without a compensation. */
  private boolean isAtMostBase(Schaal schaal) {
    Optional<InkomenRange> most = BijdrageplichtigInkomen.of(context, true, false);
    return most.isPresent()
        && most.get().isExact()
        && schaal.bijdrage(most.get().min()).compareTo(ExactEuro.of(schaal.basis())) <= 0;
  }

  /** The ruling for the low and the high contribution, if it matters. */
  static Optional<Message> zorg(Zorghuishouden huishouden) {
    Context context = huishouden.context();
    Toerekening toerekening = new Toerekening(context, huishouden.personen());
    if (!huishouden.gehuwd() || !toerekening.isFree()) {
      return Optional.empty();
    }
    if (Vermogensregel.of(context.periode().jaar()) == Vermogensregel.RENDEMENTSGRONDSLAG) {
      return message(toerekening.mattersFrom2023());
    }
    Euro total = toerekening.total();
    boolean extra = false;
    Zorgvermogen zorgvermogen = new Zorgvermogen(huishouden);
    for (Persoon persoon : huishouden.personen()) {
      extra |= !zorgvermogen.extraVrijstelling(persoon).isZero();
    }
    boolean extraMatters = extra && Euro.ZERO.lessThan(total);
    return message(extraMatters || toerekening.mayBeCompensated(total));
  }

  private static Optional<Message> message(boolean matters) {
    return matters ? Optional.of(Message.of("aanname.vermogen-verdeeld")) : Optional.empty();
  }

  /** Whether only the possessions of both are known. */
  private boolean isFree() {
    boolean free = persons.size() == 2;
    for (Persoon persoon : persons) {
      free &= persoon.vermogen().isPresent() && persoon.grondslag().isEmpty();
    }
    return free;
  }

  private Euro total() {
    Vermogens vermogens = Vermogens.of(context, persons).orElseThrow();
    return vermogens.get(0).min().plus(vermogens.get(1).min());
  }

  /** Whether somebody would pass the income test with all of it. */
  private boolean mayBeCompensated(Euro total) {
    boolean may = false;
    if (Euro.ZERO.lessThan(total)) {
      for (Persoon persoon : persons) {
        may |= passes(persoon, total);
      }
    }
    return may;
  }

  private boolean passes(Persoon persoon, Euro vermogen) {
    Optional<Waarde> limit = context.tarief(Tarief.COMPENSATIE_INKOMENSGRENS);
    if (limit.isEmpty() || context.pensioengerechtigd(persoon) != Oordeel.GELDT) {
      return false;
    }
    ExactEuro income = ExactEuro.of(persoon.inkomen().orElse(Euro.ZERO));
    return income
            .minus(ExactEuro.of(vermogen).times(IN_INCOME_TEST))
            .compareTo(ExactEuro.of(limit.get().euro()))
        < 0;
  }

  /** From 2023 the compensation alone still looks at the grondslag, beside the bijtelling. */
  private boolean mattersFrom2023() {
    Optional<Waarde> box3 = context.tarief(Tarief.HEFFINGVRIJ_VERMOGEN_BOX_3);
    Optional<Waarde> most = context.tarief(Tarief.COMPENSATIE_MAXIMUM);
    if (box3.isEmpty() || most.isEmpty()) {
      return false;
    }
    Vermogens vermogens = Vermogens.of(context, persons).orElseThrow();
    Euro joint = Euro.ZERO.minus(box3.get().euro().times(2));
    boolean passes = false;
    for (int i = 0; i < persons.size(); i++) {
      joint = joint.plus(persons.get(i).vermogen().orElseThrow());
      passes |= passes(persons.get(i), vermogens.get(i).min());
    }
    ExactEuro bijtelling = ExactEuro.of(total()).times(IN_INCOME_TEST);
    boolean below = bijtelling.compareTo(ExactEuro.of(most.get().euro())) < 0;
    return passes && below && Euro.ZERO.lessThan(joint);
  }
}
