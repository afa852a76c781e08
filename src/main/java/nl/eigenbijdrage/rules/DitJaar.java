package nl.eigenbijdrage.rules;

import java.util.Optional;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Euro;

/**
 * A case with the income and vermogen of this year in place of those of the peiljaar.
 *
 * <p>Vereenvoudiging: a figure of this year that was not given is taken to be that of the peiljaar,
 * which a notice says.
 */
final class DitJaar {

  /** Each figure of this year with the one of the peiljaar that it replaces. */
  private static final Feit[][] FIGURES = {
    {Feit.INKOMEN_DIT_JAAR, Feit.INKOMEN},
    {Feit.PARTNER_INKOMEN_DIT_JAAR, Feit.PARTNER_INKOMEN},
    {Feit.VERMOGEN_DIT_JAAR, Feit.VERMOGEN},
    {Feit.PARTNER_VERMOGEN_DIT_JAAR, Feit.PARTNER_VERMOGEN},
    {Feit.VERMOGEN_DIT_JAAR, Feit.GRONDSLAG},
    {Feit.PARTNER_VERMOGEN_DIT_JAAR, Feit.PARTNER_GRONDSLAG},
  };

  private final Situation given;

  DitJaar(Situation given) {
    this.given = given;
  }

  /** Whether a figure of this year was given at all. */
  boolean isGiven() {
    for (Feit[] pair : FIGURES) {
      if (given.knows(pair[0])) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a figure of the peiljaar stands in for one of this year that was not given.
   *
   * @param ofNil whether a figure that is nil counts too: it can only have become higher
   */
  boolean isCarriedOver(boolean ofNil) {
    for (Feit[] pair : FIGURES) {
      Optional<Euro> then = given.money(pair[1]);
      boolean counts = then.isPresent() && (ofNil || !then.get().isZero());
      if (counts && !given.knows(pair[0])) {
        return true;
      }
    }
    return false;
  }

  /**
   * The case with the figures of this year.
   *
   * @param peiljaar the rates, with the exempt amounts of the peiljaar
   */
  Situation situation(Jaartarieven peiljaar) {
    Situation changed = given;
    for (Feit[] pair : FIGURES) {
      Optional<Euro> now = given.money(pair[0]);
      if (now.isPresent()) {
        boolean assessed = pair[1] == Feit.GRONDSLAG || pair[1] == Feit.PARTNER_GRONDSLAG;
        changed = assessed ? changed.without(pair[1]) : changed.with(pair[1], now.get());
      }
    }
    return withPossessions(changed, peiljaar);
  }

  /**
   * From 2023 the grondslag on the assessment only tells what somebody single possesses. It is the
   * possessions that are taken to be the same this year, above another exempt amount.
   */
  private static Situation withPossessions(Situation situation, Jaartarieven peiljaar) {
    Optional<Euro> grondslag = situation.money(Feit.GRONDSLAG);
    Optional<Waarde> box3 = peiljaar.on(Tarief.HEFFINGVRIJ_VERMOGEN_BOX_3, situation.datum());
    boolean alone = situation.huishouden().equals(Optional.of(Huishouden.ALLEEN));
    if (!alone || box3.isEmpty() || grondslag.isEmpty() || grondslag.get().isZero()) {
      return situation;
    }
    return situation
        .without(Feit.GRONDSLAG)
        .with(Feit.VERMOGEN, grondslag.get().plus(box3.get().euro()));
  }

  /** Whether the exempt amount matters for these possessions, so that it must be known. */
  static boolean hasPossessions(Situation situation) {
    return isPositive(situation, Feit.VERMOGEN, Feit.GRONDSLAG)
        || isPositive(situation, Feit.PARTNER_VERMOGEN, Feit.PARTNER_GRONDSLAG);
  }

  private static boolean isPositive(Situation situation, Feit vermogen, Feit grondslag) {
    Optional<Euro> possessions = situation.money(vermogen);
    return possessions.isPresent()
        && Euro.ZERO.lessThan(possessions.get())
        && !situation.knows(grondslag);
  }
}
