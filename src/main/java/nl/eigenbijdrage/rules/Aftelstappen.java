package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/**
 * How a kostprijs was counted down, to redo by hand: each run of periods that took off the same
 * amount, and what is left after it. Periods that took off nothing only end a run.
 */
final class Aftelstappen {

  private final List<Step> steps = new ArrayList<>();
  private Euro left;

  /** The run that goes on: from when to when, how many periods, and what each took off. */
  private LocalDate van;

  private LocalDate tot;
  private int aantal;
  private Euro each = Euro.ZERO;

  private Aftelstappen(Euro kostprijs) {
    this.left = kostprijs;
  }

  /**
   * The steps by which the kostprijs of a voorziening was counted down before a period; none when
   * what is left is not known exactly, or nothing was taken off.
   */
  static List<Step> of(Zaak zaak, Voorziening voorziening, Periode periode) {
    if (voorziening.kostprijs().isEmpty() || voorziening.start().isEmpty()) {
      return List.of();
    }
    Aftelstappen steps = new Aftelstappen(voorziening.kostprijs().get());
    Periode one = zaak.eersteAftelling();
    boolean goesOn = true;
    while (goesOn && !steps.left.isZero() && one.van().isBefore(periode.van())) {
      Periode next = Bijdrageperioden.next(one);
      EuroRange rest = zaak.rest(voorziening, next).orElseThrow().range();
      if (!rest.isExact()) {
        return List.of();
      }
      goesOn = !rest.min().isZero() || steps.isCollected(zaak, voorziening, one);
      if (goesOn) {
        steps.add(one, rest.min());
      }
      one = next;
    }
    return steps.steps(voorziening);
  }

  /** Whether the last of it was taken off: from 2020 not when it is less than a month takes. */
  private boolean isCollected(Zaak zaak, Voorziening voorziening, Periode periode) {
    return periode.soort() != Periode.Soort.MAAND
        || !left.lessThan(zaak.deel(voorziening, periode).min());
  }

  private void add(Periode periode, Euro rest) {
    Euro part = left.minus(rest);
    if (!part.equals(each)) {
      endRun();
    }
    if (!part.isZero()) {
      van = aantal == 0 ? periode.van() : van;
      tot = periode.tot();
      aantal++;
    }
    each = part;
    left = rest;
  }

  private void endRun() {
    if (aantal > 0) {
      String key = aantal == 1 ? "stap.kostprijs.een" : "stap.kostprijs.keer";
      steps.add(new Step(Message.of(key, aantal, each, van, tot), each.times(aantal)));
    }
    aantal = 0;
  }

  private List<Step> steps(Voorziening voorziening) {
    endRun();
    if (steps.isEmpty()) {
      return steps;
    }
    Message soort = Message.of("soort." + voorziening.soort().code());
    Optional<Euro> kostprijs = voorziening.kostprijs();
    steps.add(0, new Step(Message.of("stap.kostprijs", soort), kostprijs.orElseThrow()));
    steps.add(new Step(Message.of("stap.kostprijs.over", tot), left));
    return steps;
  }
}
