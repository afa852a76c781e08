package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Percentage;

/**
 * The sum of the high contribution, step by step: Besluit langdurige zorg, 3.3.2.3 lid 1;
 * Uitvoeringsbesluit Wmo 2015, 3.13 lid 1. Incomes must be known; tax and earnings that are not
 * known are taken to be nil, which gives the highest contribution.
 */
final class HogeSom {

  private static final int MONTHS = 12;
  private static final Percentage FREE_OF_INCOME = Percentage.parse("25");
  private static final Percentage FREE_OF_EARNINGS = Percentage.parse("15");

  private final Zorghuishouden huishouden;
  private final Situation situation;
  private final HogeBedragen bedragen;
  private final List<Step> steps = new ArrayList<>();

  HogeSom(Zorghuishouden huishouden, HogeBedragen bedragen) {
    this.huishouden = huishouden;
    this.situation = huishouden.context().situation();
    this.bedragen = bedragen;
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /**
   * The contribution per month, not below nil and not above its maximum.
   *
   * @param bijtelling what the wealth adds to the income, euro per year
   * @param compensatie what is taken off for the lapsed ouderentoeslag, euro per year
   */
  ExactEuro month(ExactEuro bijtelling, ExactEuro compensatie) {
    ExactEuro left = afterDeductions();
    ExactEuro free = left.minus(bedragen.vrijlating()).max(ExactEuro.ZERO).times(FREE_OF_INCOME);
    tell("stap.hoog.vrijlating", FREE_OF_INCOME, bedragen.vrijlating().roundHalfUp(), free);
    ExactEuro earnings =
        ExactEuro.of(situation.money(Feit.ARBEIDSINKOMEN).orElse(Euro.ZERO))
            .times(FREE_OF_EARNINGS);
    tell("stap.hoog.arbeid", FREE_OF_EARNINGS, earnings);
    tell("stap.compensatie", compensatie);
    tell("stap.hoog.bijtelling", bijtelling);
    ExactEuro year = left.minus(free).minus(earnings).minus(compensatie).plus(bijtelling);
    steps.add(new Step(Message.of("stap.hoog.per-jaar"), year.roundHalfUp()));
    ExactEuro month = year.dividedBy(MONTHS);
    steps.add(new Step(Message.of("stap.hoog.per-maand"), month.roundHalfUp()));
    return month.max(ExactEuro.ZERO).min(bedragen.maximum());
  }

  /** What is left of the income after tax and the deductions that everybody has. */
  private ExactEuro afterDeductions() {
    ExactEuro left = netIncome();
    ExactEuro pocketMoney = bedragen.zakgeld();
    tell("stap.hoog.zakgeld", pocketMoney);
    left = left.minus(pocketMoney).minus(insurance());
    ExactEuro extra = ExactEuro.ZERO;
    for (Persoon persoon : huishouden.personen()) {
      extra = extra.plus(bedragen.extraBedrag(persoon));
    }
    tell("stap.hoog.extra", extra);
    ExactEuro rest = left.minus(extra);
    steps.add(new Step(Message.of("stap.hoog.blijft-over"), rest.roundHalfUp()));
    return rest;
  }

  private ExactEuro netIncome() {
    ExactEuro net = ExactEuro.ZERO;
    for (Persoon persoon : huishouden.personen()) {
      boolean client = persoon.wie() == Wie.CLIENT;
      Euro income = persoon.inkomen().orElseThrow();
      Optional<Euro> tax = situation.money(client ? Feit.BELASTING : Feit.PARTNER_BELASTING);
      net = net.plus(income).minus(tax.orElse(Euro.ZERO));
      steps.add(new Step(Message.of(client ? "stap.inkomen" : "stap.inkomen.partner"), income));
      if (tax.isPresent()) {
        steps.add(
            new Step(
                Message.of(client ? "stap.hoog.belasting" : "stap.hoog.belasting.partner"),
                tax.get()));
      }
    }
    return net;
  }

  private ExactEuro insurance() {
    ExactEuro premie = ExactEuro.ZERO;
    ExactEuro income = ExactEuro.ZERO;
    for (Persoon persoon : huishouden.personen()) {
      premie = premie.plus(bedragen.premie(persoon));
      income = income.plus(persoon.inkomen().orElseThrow());
    }
    tell("stap.hoog.premie", premie);
    if (!situation.yesNo(Feit.ZORGTOESLAG).orElse(false)) {
      return premie;
    }
    ExactEuro allowance = bedragen.zorgtoeslag(income);
    steps.add(new Step(Message.of("stap.hoog.zorgtoeslag"), allowance.roundHalfUp()));
    return premie.minus(allowance);
  }

  private void tell(String key, ExactEuro amount) {
    if (amount.compareTo(ExactEuro.ZERO) != 0) {
      steps.add(new Step(Message.of(key), amount.roundHalfUp()));
    }
  }

  private void tell(String key, Object first, ExactEuro amount) {
    if (amount.compareTo(ExactEuro.ZERO) != 0) {
      steps.add(new Step(Message.of(key, first), amount.roundHalfUp()));
    }
  }

  private void tell(String key, Object first, Object second, ExactEuro amount) {
    if (amount.compareTo(ExactEuro.ZERO) != 0) {
      steps.add(new Step(Message.of(key, first, second), amount.roundHalfUp()));
    }
  }
}
