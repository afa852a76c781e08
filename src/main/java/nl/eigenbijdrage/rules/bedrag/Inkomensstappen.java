package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Percentage;

/**
 * How the bijdrageplichtig inkomen comes about, in steps that add up as they are shown: the
 * incomes, a percentage of the vermogens added up, as the law has it, and what is taken off for the
 * ouderentoeslag. The sum itself is exact; only what is shown is rounded, and what that leaves is
 * put with the last that is taken off.
 */
final class Inkomensstappen {

  private final List<Step> steps = new ArrayList<>();
  private final List<ExactEuro> compensations = new ArrayList<>(2);
  private Euro income = Euro.ZERO;
  private Euro vermogen = Euro.ZERO;
  private int owners;

  /** A step before the percentage. */
  void add(Step step) {
    steps.add(step);
  }

  /** The income of a person. */
  void income(Persoon person, Euro amount) {
    String key = person.wie() == Wie.CLIENT ? "stap.inkomen" : "stap.inkomen.partner";
    steps.add(new Step(Message.of(key), amount));
    income = income.plus(amount);
  }

  /** The vermogen of a person that counts, which is told even if it is nil. */
  void vermogen(Euro amount) {
    vermogen = vermogen.plus(amount);
    owners++;
  }

  /** What is taken off for a person; nil is not told. */
  void compensation(ExactEuro amount) {
    if (amount.compareTo(ExactEuro.ZERO) > 0) {
      compensations.add(amount);
    }
  }

  /**
   * The steps.
   *
   * @param bijtelling the percentage of the vermogen that counts
   */
  List<Step> steps(Percentage bijtelling) {
    List<Step> all = new ArrayList<>(steps);
    ExactEuro exact = ExactEuro.of(vermogen).times(bijtelling);
    Euro addition = exact.roundHalfUp();
    if (owners > 0) {
      String key = owners == 1 ? "stap.vermogensbijtelling" : "stap.vermogensbijtelling.samen";
      all.add(new Step(Message.of(key, bijtelling, vermogen), addition));
    }
    ExactEuro total = ExactEuro.of(income).plus(exact);
    for (ExactEuro compensation : compensations) {
      total = total.minus(compensation);
    }
    Euro left = income.plus(addition).minus(total.roundHalfUp());
    for (int i = 0; i < compensations.size(); i++) {
      boolean last = i == compensations.size() - 1;
      Euro shown = last ? left : compensations.get(i).roundHalfUp();
      all.add(new Step(Message.of("stap.compensatie"), shown));
      left = left.minus(shown);
    }
    return all;
  }
}
