package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.Zorgregels;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Percentage;

/**
 * The low contribution: Besluit langdurige zorg, 3.3.2.2; Uitvoeringsbesluit Wmo 2015, 3.12. A
 * twelfth of a percentage of the income that counts, not below a lowest and not above a highest
 * amount, then less an amount for an mpt or a pgb. Who has an mpt of at most twenty hours a month
 * owes the lowest amount less that one, for the time being (lid 5 and 6).
 */
public final class LageBijdrage {

  private static final int MONTHS = 12;

  private final Zorghuishouden huishouden;
  private final Context context;
  private final DeelVanMaand part;
  private final Thuiskorting korting;
  private final LageUitleg uitleg;
  private final List<Melding> meldingen = new ArrayList<>();
  private final List<Message> rulings = new ArrayList<>();

  private LageBijdrage(Zorghuishouden huishouden, int dagen) {
    this.huishouden = huishouden;
    this.context = huishouden.context();
    this.part = new DeelVanMaand(context.periode(), dagen);
    this.korting = new Thuiskorting(huishouden);
    this.uitleg = new LageUitleg(huishouden, korting);
  }

  /**
   * The contribution of the household for this many days of the month.
   *
   * @return without a range when the rates lack a figure, or when it was computed by the hour (mpt
   *     in 2015)
   */
  public static Zorgbedrag of(Zorghuishouden huishouden, int dagen) {
    return new LageBijdrage(huishouden, dagen).calculate();
  }

  /** What is taken off the contribution of this household for an mpt or a pgb, per month. */
  public static Euro korting(Zorghuishouden huishouden) {
    return new Thuiskorting(huishouden).bijdrage();
  }

  private Zorgbedrag calculate() {
    Optional<Waarde> minimum = context.tarief(Tarief.LAAG_MINIMUM);
    Optional<Waarde> maximum = context.tarief(Tarief.LAAG_MAXIMUM);
    Optional<Waarde> percentage = context.tarief(Tarief.LAAG_PROCENT);
    boolean byTheHour =
        huishouden.zorg() == Zorg.MPT && Zorgregels.on(context.periode()).mptPerUur();
    if (byTheHour || minimum.isEmpty() || maximum.isEmpty() || percentage.isEmpty()) {
      return Zorgbedrag.unknown(Optional.empty());
    }
    Euro min = minimum.get().euro();
    Euro max = maximum.get().euro();
    return korting.hoogstensTwintigUur()
        ? fewHours(min, max)
        : ofIncome(min, max, percentage.get().procent());
  }

  private Zorgbedrag fewHours(Euro min, Euro max) {
    uitleg.lowest(min);
    Euro owed = owed(ExactEuro.of(min));
    uitleg.fewHours(owed);
    meldingen.add(Melding.of("mpt-voorlopig"));
    return result(EuroRange.exactly(owed), max, List.of());
  }

  private Zorgbedrag ofIncome(Euro min, Euro max, Percentage percentage) {
    Zorginkomen zorginkomen = new Zorginkomen(huishouden);
    InkomenRange income = zorginkomen.range(Optional.of(enough(min, percentage)));
    ExactEuro least = month(income.min(), percentage);
    ExactEuro lowest = clamped(least, min, max);
    ExactEuro highest =
        income.max().isEmpty()
            ? ExactEuro.of(max)
            : clamped(month(income.max().get(), percentage), min, max);
    if (lowest.compareTo(highest) != 0) {
      return result(
          part.of(lowest.minus(korting.bijdrage()), highest.minus(korting.bijdrage())),
          max,
          income.ontbreekt());
    }
    if (income.isExact()) {
      uitleg.income(income, percentage, least, min, max);
      rulings.addAll(zorginkomen.rulings(korting.inkomen()));
    }
    Euro owed = owed(lowest);
    uitleg.border(lowest, min, max, owed);
    return result(EuroRange.exactly(owed), max, List.of());
  }

  private ExactEuro month(ExactEuro income, Percentage percentage) {
    return income.minus(korting.inkomen()).times(percentage).dividedBy(MONTHS);
  }

  /** The income up to which the lowest amount is owed, euro per year. */
  private ExactEuro enough(Euro min, Percentage percentage) {
    return ExactEuro.of(min).times(MONTHS, 1).dividedBy(percentage).plus(korting.inkomen());
  }

  private static ExactEuro clamped(ExactEuro amount, Euro min, Euro max) {
    return amount.max(ExactEuro.of(min)).min(ExactEuro.of(max));
  }

  /** What is owed of an amount per month: less what is taken off, for this part, rounded. */
  private Euro owed(ExactEuro month) {
    ExactEuro less = month.minus(korting.bijdrage());
    uitleg.korting(less);
    part.addStep(uitleg.steps(), less);
    ExactEuro owed = part.of(less);
    if (owed.compareTo(ExactEuro.of(owed.roundHalfUp())) != 0) {
      meldingen.add(Melding.of("afronding"));
    }
    return owed.roundHalfUp();
  }

  private Zorgbedrag result(EuroRange range, Euro max, List<Feit> missing) {
    if (korting.urenNietGevraagd()) {
      rulings.add(Message.of("aanname.partner-mpt-uren"));
    }
    if (korting.rulingMatters()) {
      rulings.add(Message.of("aanname.zorg-van-beiden-verschilt"));
    }
    if (korting.naastMptPerUur()) {
      rulings.add(Message.of("aanname.mpt-per-uur-van-partner"));
    }
    return new Zorgbedrag(
        Optional.of(range),
        Optional.of(part.of(max)),
        Optional.empty(),
        !korting.hoogstensTwintigUur(),
        List.copyOf(uitleg.findings()),
        List.copyOf(uitleg.steps()),
        missing,
        List.copyOf(meldingen),
        List.copyOf(rulings));
  }
}
