package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.Zorgartikel;
import nl.eigenbijdrage.rules.Zorgtijd;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Percentage;

/** Tells how a low contribution came about: its steps, and whether a border of it holds. */
final class LageUitleg {

  private final Zorghuishouden huishouden;
  private final Thuiskorting korting;
  private final List<Step> steps = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  LageUitleg(Zorghuishouden huishouden, Thuiskorting korting) {
    this.huishouden = huishouden;
    this.korting = korting;
  }

  List<Step> steps() {
    return steps;
  }

  /** Whether the lowest and the highest amount hold. */
  List<Finding> findings() {
    return findings;
  }

  /** The income that counts, up to the amount of the month before anything is taken off it. */
  void income(InkomenRange income, Percentage percentage, ExactEuro month, Euro min, Euro max) {
    steps.addAll(income.stappen());
    if (!korting.inkomen().isZero()) {
      steps.add(new Step(Message.of("stap.laag.inkomensaftrek"), korting.inkomen()));
    }
    ExactEuro counted = income.min().minus(korting.inkomen());
    steps.add(new Step(Message.of("stap.bijdrageplichtig-inkomen"), counted.roundHalfUp()));
    steps.add(new Step(Message.of("stap.laag.percentage", percentage), month.roundHalfUp()));
    if (month.compareTo(ExactEuro.of(min)) < 0) {
      lowest(min);
    } else if (month.compareTo(ExactEuro.of(max)) > 0) {
      steps.add(new Step(Message.of("stap.laag.maximum"), max));
    }
  }

  void lowest(Euro min) {
    steps.add(new Step(Message.of("stap.laag.minimum"), min));
  }

  /** What is taken off for an mpt or a pgb, if anything is. */
  void korting(ExactEuro less) {
    if (!korting.bijdrage().isZero()) {
      steps.add(new Step(Message.of("stap.laag.korting", korting.bijdrage()), less.roundHalfUp()));
    }
  }

  /** Tells whether the lowest or the highest amount holds. */
  void border(ExactEuro month, Euro min, Euro max, Euro owed) {
    boolean isLowest = month.compareTo(ExactEuro.of(min)) == 0;
    boolean isHighest = month.compareTo(ExactEuro.of(max)) == 0;
    findings.add(isLowest ? holds(Grond.MINIMUM, "geldt", "3", owed) : not(Grond.MINIMUM));
    findings.add(isHighest ? holds(Grond.MAXIMUM, "geldt", "3", owed) : not(Grond.MAXIMUM));
  }

  /** Tells that the lowest amount holds for want of hours. */
  void fewHours(Euro owed) {
    findings.add(holds(Grond.MINIMUM, "geldt.twintig-uur", "5", owed));
  }

  private Finding holds(Grond grond, String key, String lid, Euro owed) {
    Context context = huishouden.context();
    Message per = Zorgtijd.of(context.situation()).per(context.periode());
    Message text = Message.of("reden." + grond.code() + "." + key, owed, per);
    return Finding.geldt(grond, text, bron(lid));
  }

  private Finding not(Grond grond) {
    Message text = Message.of("reden." + grond.code() + ".geldt-niet");
    return Finding.geldtNiet(grond, text, bron("3"));
  }

  private Bron bron(String lid) {
    return Zorgartikel.of(huishouden.zorg()).laag(lid, "").bron(huishouden.context().periode());
  }
}
