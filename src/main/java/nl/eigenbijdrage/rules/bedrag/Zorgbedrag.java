package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/**
 * What a low or high contribution comes to.
 *
 * @param range euro per month; empty when it cannot be determined
 * @param maximum what it never exceeds, also when it cannot be determined
 * @param marge between which amounts it lies when figures behind it are not certain
 * @param opInkomen whether it was computed from the income
 * @param verder what else holds or does not, such as that it is the highest amount
 * @param stappen how it was computed
 * @param ontbreekt the facts that would narrow the range
 * @param meldingen what the reader should know of it
 * @param aannames the choices made where the law leaves room, as far as they matter here
 */
public record Zorgbedrag(
    Optional<EuroRange> range,
    Optional<Euro> maximum,
    Optional<EuroRange> marge,
    boolean opInkomen,
    List<Finding> verder,
    List<Step> stappen,
    List<Feit> ontbreekt,
    List<Melding> meldingen,
    List<Message> aannames) {

  /** An amount that cannot be determined. */
  static Zorgbedrag unknown(Optional<Euro> maximum) {
    return new Zorgbedrag(
        Optional.empty(),
        maximum,
        Optional.empty(),
        true,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** This and another part of the same month together. */
  Zorgbedrag en(Zorgbedrag other) {
    Optional<EuroRange> both =
        range.isPresent() && other.range.isPresent()
            ? Optional.of(range.get().plus(other.range.get()))
            : Optional.empty();
    EuroRange uncertain = marge.orElse(possible()).plus(other.marge.orElse(other.possible()));
    boolean open = marge.isPresent() || other.marge.isPresent();
    List<Step> steps = joined(stappen, other.ownSteps(stappen));
    if (both.isPresent() && both.get().isExact()) {
      steps = joined(steps, List.of(new Step(Message.of("stap.delen-samen"), both.get().min())));
    }
    return new Zorgbedrag(
        both,
        possible().plus(other.possible()).max(),
        open && both.isPresent() ? Optional.of(uncertain) : Optional.empty(),
        opInkomen || other.opInkomen,
        List.of(),
        steps,
        joined(ontbreekt, other.ontbreekt),
        joined(meldingen, other.meldingen),
        joined(joined(aannames, other.aannames), List.of(Message.of("aanname.delen-van-maand"))));
  }

  /** The steps from where they differ from those of the part before; the last is always told. */
  private List<Step> ownSteps(List<Step> before) {
    int first = 0;
    while (first < Math.min(before.size(), stappen.size() - 1)
        && before.get(first).equals(stappen.get(first))) {
      first++;
    }
    return stappen.subList(first, stappen.size());
  }

  /** Both lists, without what the second repeats; steps are told for each part. */
  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> all = new ArrayList<>(one);
    for (T item : other) {
      if (item instanceof Step || !all.contains(item)) {
        all.add(item);
      }
    }
    return List.copyOf(all);
  }

  /** The amounts that are possible. */
  public EuroRange possible() {
    return range.orElse(new EuroRange(Euro.ZERO, maximum));
  }

  /** Whether something was taken off for the lapsed ouderentoeslag. */
  public boolean metCompensatie() {
    boolean told = false;
    for (Step step : stappen) {
      told |= step.tekst().key().equals("stap.compensatie");
    }
    return told;
  }

  /** Whether there is one amount. */
  public boolean isExact() {
    return range.isPresent() && range.get().isExact();
  }
}
