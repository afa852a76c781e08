package nl.eigenbijdrage.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Message;

/**
 * A case beside the same case with other facts.
 *
 * @param basis the outcome of the case as it is
 * @param varianten what it would be with other facts
 */
public record Vergelijking(Outcome basis, List<Variant> varianten) {

  /**
   * The case with other facts.
   *
   * @param met the other facts, as they were typed
   * @param uitkomst the outcome
   * @param verschil how much more it is than the case as it is; empty when that cannot be said
   * @param opmerkingen per fact why it was left out, or understood in another way
   */
  public record Variant(
      String met, Outcome uitkomst, Optional<Verschil> verschil, Map<Feit, Message> opmerkingen) {}

  /** The facts in which a variant differs from the case as it is. */
  public List<FeitVerschil> feiten(Variant variant) {
    Situation before = basis.details().situation();
    Situation after = variant.uitkomst().details().situation();
    List<FeitVerschil> differences = new ArrayList<>();
    for (Feit feit : Feit.values()) {
      Optional<Object> van = given(before, feit);
      Optional<Object> naar = given(after, feit);
      if (!van.equals(naar) && !isSameBirth(feit, before, after)) {
        differences.add(new FeitVerschil(feit, van, naar));
      }
    }
    return differences;
  }

  /** An age on one day can be told as a span of birthdays on another. */
  private static boolean isSameBirth(Feit feit, Situation before, Situation after) {
    return switch (feit) {
      case GEBOORTEDATUM, LEEFTIJD -> sameFact(Feit.GEBOORTEDATUM, before, after);
      case PARTNER_GEBOORTEDATUM, PARTNER_LEEFTIJD ->
          sameFact(Feit.PARTNER_GEBOORTEDATUM, before, after);
      default -> false;
    };
  }

  private static boolean sameFact(Feit feit, Situation before, Situation after) {
    return Objects.equals(before.facts().get(feit), after.facts().get(feit));
  }

  /** The value of a fact, unless it follows from an age or only says that somebody is an adult. */
  private static Optional<Object> given(Situation situation, Feit feit) {
    boolean follows =
        feit == Feit.GEBOORTEDATUM
                && (situation.knows(Feit.LEEFTIJD) || situation.aangenomen().contains(feit))
            || feit == Feit.PARTNER_GEBOORTEDATUM && situation.knows(Feit.PARTNER_LEEFTIJD);
    return follows ? Optional.empty() : Optional.ofNullable(situation.facts().get(feit));
  }
}
