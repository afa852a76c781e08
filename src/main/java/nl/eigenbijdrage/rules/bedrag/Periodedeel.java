package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;

/**
 * The sum of 2015-2018 for one of the kinds of household that are possible.
 *
 * @param schaal how the contribution follows from the income, as the gemeente asks it
 * @param landelijk the same by the national rules alone
 * @param inkomen the bijdrageplichtig inkomen
 * @param range euro per period, rounded
 * @param misschienLager whether it is lower for some, and not known for whom
 */
record Periodedeel(
    Schaal schaal,
    Schaal landelijk,
    InkomenRange inkomen,
    EuroRange range,
    boolean misschienLager) {

  /** Whether the rules of the gemeente make this amount lower than the national ones do. */
  boolean isLagerDanLandelijk(Euro amount) {
    return schaal.vanGemeente() && !landelijk.bijdragen(inkomen).equals(EuroRange.exactly(amount));
  }

  /** Whether the income is above the threshold, even if that adds less than half a cent. */
  boolean isBovenDrempel() {
    return schaal.boven(inkomen.min()).compareTo(ExactEuro.ZERO) > 0;
  }

  /** How an amount came about. */
  List<Step> stappen(Euro amount) {
    ExactEuro income = inkomen.min();
    List<Step> steps = new ArrayList<>(inkomen.stappen());
    steps.add(
        new Step(
            Message.of("stap.boven-drempel", schaal.drempel()),
            schaal.boven(income).roundHalfUp()));
    steps.add(
        new Step(
            Message.of("stap.dertiende-deel", schaal.procent(), Schaal.PERIODS),
            schaal.verhoging(income).roundHalfUp()));
    steps.add(new Step(Message.of("stap.plus-basis", schaal.basis()), amount));
    return steps;
  }

  /** Where a scale comes from. */
  static Bron[] sources(Schaal schaal) {
    return schaal.bronnen().toArray(new Bron[0]);
  }
}
