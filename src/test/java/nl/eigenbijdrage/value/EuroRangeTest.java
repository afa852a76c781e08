package nl.eigenbijdrage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EuroRangeTest {

  private static final int MOST = 4;

  /** Every range of 0 to 4 cents, and those without an upper bound. */
  private static List<EuroRange> ranges() {
    List<EuroRange> ranges = new ArrayList<>();
    for (int min = 0; min <= MOST; min++) {
      for (int max = min; max <= MOST; max++) {
        ranges.add(EuroRange.between(Euro.ofCents(min), Euro.ofCents(max)));
      }
      ranges.add(EuroRange.atLeast(Euro.ofCents(min)));
    }
    return ranges;
  }

  private static boolean holds(EuroRange range, long cents) {
    return cents >= range.min().cents()
        && (range.max().isEmpty() || cents <= range.max().get().cents());
  }

  @Test
  void theUnionIsTheSmallestRangeThatHoldsBoth() {
    for (EuroRange one : ranges()) {
      for (EuroRange other : ranges()) {
        EuroRange union = one.union(other);

        assertThat(union.min()).isEqualTo(one.min().min(other.min()));
        assertThat(union.max().isEmpty()).isEqualTo(one.max().isEmpty() || other.max().isEmpty());
        for (int cents = 0; cents <= 2 * MOST; cents++) {
          if (holds(one, cents) || holds(other, cents)) {
            assertThat(holds(union, cents)).isTrue();
          }
        }
        assertThat(union.sameAs(other.union(one))).isTrue();
      }
    }
  }

  @Test
  void theSumHoldsEverySumOfTwoAmounts() {
    for (EuroRange one : ranges()) {
      for (EuroRange other : ranges()) {
        for (int cents = 0; cents <= 2 * MOST; cents++) {
          boolean reached = false;
          for (int part = 0; part <= cents; part++) {
            reached |= holds(one, part) && holds(other, cents - part);
          }
          assertThat(holds(one.plus(other), cents)).isEqualTo(reached);
        }
      }
    }
  }

  @Test
  void theLimitBringsDownWhatIsAboveIt() {
    for (EuroRange range : ranges()) {
      for (int limit = 0; limit <= MOST; limit++) {
        EuroRange limited = range.atMost(Euro.ofCents(limit));
        for (int cents = 0; cents <= MOST; cents++) {
          boolean below = cents < limit && holds(range, cents);
          boolean at =
              cents == limit && (range.max().isEmpty() || range.max().get().cents() >= limit);
          assertThat(holds(limited, cents)).isEqualTo(below || at);
        }
      }
    }
  }

  @Test
  void isExactWhenOneAmountIsPossible() {
    assertThat(EuroRange.exactly(Euro.ofCents(3)).isExact()).isTrue();
    assertThat(EuroRange.between(Euro.ZERO, Euro.ofCents(3)).isExact()).isFalse();
    assertThat(EuroRange.atLeast(Euro.ZERO).isExact()).isFalse();
  }

  @Test
  void refusesAMaximumBelowTheMinimum() {
    assertThatThrownBy(() -> new EuroRange(Euro.ofCents(2), Optional.of(Euro.ofCents(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
