package nl.eigenbijdrage.value;

import java.util.Optional;

/**
 * The amounts that are possible: at least {@code min}, at most {@code max}.
 *
 * @param min the lowest possible amount
 * @param max the highest possible amount; empty when nothing bounds it
 */
public record EuroRange(Euro min, Optional<Euro> max) {

  /** Nothing, with certainty. */
  public static final EuroRange ZERO = exactly(Euro.ZERO);

  /** Refuses a maximum below the minimum. */
  public EuroRange {
    if (max.isPresent() && max.get().lessThan(min)) {
      throw new IllegalArgumentException(min + " > " + max.get());
    }
  }

  /** One amount that is certain. */
  public static EuroRange exactly(Euro amount) {
    return new EuroRange(amount, Optional.of(amount));
  }

  /** The amounts from the first up to and including the second. */
  public static EuroRange between(Euro min, Euro max) {
    return new EuroRange(min, Optional.of(max));
  }

  /** This amount and all above it. */
  public static EuroRange atLeast(Euro min) {
    return new EuroRange(min, Optional.empty());
  }

  /** Whether only one amount is possible. */
  public boolean isExact() {
    return max.isPresent() && max.get().cents() == min.cents();
  }

  /** The smallest range that holds this one and the other. */
  public EuroRange union(EuroRange other) {
    Optional<Euro> highest =
        max.isEmpty() || other.max.isEmpty()
            ? Optional.empty()
            : Optional.of(max.get().max(other.max.get()));
    return new EuroRange(min.min(other.min), highest);
  }

  /** The range of sums of an amount of this range and one of the other. */
  public EuroRange plus(EuroRange other) {
    Optional<Euro> highest =
        max.isEmpty() || other.max.isEmpty()
            ? Optional.empty()
            : Optional.of(max.get().plus(other.max.get()));
    return new EuroRange(min.plus(other.min), highest);
  }

  /** This range with every amount above {@code limit} brought down to it. */
  public EuroRange atMost(Euro limit) {
    Euro highest = max.isPresent() ? max.get().min(limit) : limit;
    return between(min.min(limit), highest);
  }

  /** Whether the two ranges hold the same amounts. */
  public boolean sameAs(EuroRange other) {
    boolean sameMax =
        max.isPresent() == other.max.isPresent()
            && (max.isEmpty() || max.get().cents() == other.max.get().cents());
    return min.cents() == other.min.cents() && sameMax;
  }
}
