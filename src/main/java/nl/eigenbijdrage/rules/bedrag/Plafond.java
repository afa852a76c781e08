package nl.eigenbijdrage.rules.bedrag;

import java.util.Optional;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;

/**
 * How much can be asked at most, as far as it is known, euro per period.
 *
 * @param min the limit if it is as low as possible; empty when there surely is none
 * @param max the limit if it is as high as possible; empty when there may be none
 */
record Plafond(Optional<Euro> min, Optional<Euro> max) {

  /** No limit. */
  static final Plafond GEEN = new Plafond(Optional.empty(), Optional.empty());

  /** Nothing at all. */
  static final Plafond NIETS = exactly(Euro.ZERO);

  /** A limit that may be anything. */
  static final Plafond ONBEKEND = new Plafond(Optional.of(Euro.ZERO), Optional.empty());

  static Plafond exactly(Euro limit) {
    return new Plafond(Optional.of(limit), Optional.of(limit));
  }

  static Plafond of(EuroRange range) {
    return new Plafond(Optional.of(range.min()), range.max());
  }

  /** The limit of two voorzieningen together. */
  Plafond plus(Plafond other) {
    return new Plafond(plus(min, other.min), plus(max, other.max));
  }

  private static Optional<Euro> plus(Optional<Euro> one, Optional<Euro> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().plus(other.get()))
        : Optional.empty();
  }

  /** The lower of two limits to the same voorziening. */
  Plafond and(Plafond other) {
    return new Plafond(lower(min, other.min), lower(max, other.max));
  }

  private static Optional<Euro> lower(Optional<Euro> one, Optional<Euro> other) {
    if (one.isEmpty()) {
      return other;
    }
    return other.isEmpty() ? one : Optional.of(one.get().min(other.get()));
  }

  /** The amounts of a range, but no more than this limit. */
  EuroRange limit(EuroRange range) {
    Euro least = min.isPresent() ? range.min().min(min.get()) : range.min();
    return new EuroRange(least, lower(range.max(), max));
  }
}
