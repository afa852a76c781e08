package nl.eigenbijdrage.rules.bedrag;

import java.util.Optional;
import nl.eigenbijdrage.value.Euro;

/**
 * The vermogen of one person that is possible with what is known, in euro, after the exemption.
 *
 * @param min the lowest possible
 * @param max the highest possible; empty when nothing bounds it
 */
record VermogenRange(Euro min, Optional<Euro> max) {

  static final VermogenRange UNKNOWN = new VermogenRange(Euro.ZERO, Optional.empty());

  static VermogenRange exactly(Euro amount) {
    return new VermogenRange(amount, Optional.of(amount));
  }

  boolean isExact() {
    return max.isPresent() && max.get().equals(min);
  }

  /** The vermogen; empty when it is not known. */
  Optional<Euro> exact() {
    return isExact() ? max : Optional.empty();
  }
}
