package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rules.bedrag.BijdrageplichtigInkomen;
import nl.eigenbijdrage.rules.bedrag.InkomenRange;
import nl.eigenbijdrage.rules.bedrag.Zorghuishouden;
import nl.eigenbijdrage.rules.bedrag.Zorginkomen;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Periode;

/**
 * How much lower the bijdrageplichtig inkomen of this year is than that of the peiljaar:
 * Uitvoeringsbesluit Wmo 2015, 3.9 lid 2 and 3.14 lid 2; Besluit langdurige zorg, 3.3.2.4 lid 2.
 *
 * <p>Ruling: both are those of lid 1 as it stands there, so in 2018 before the compensation for the
 * ouderentoeslag (3.9a and 3.14a depart from lid 1).
 */
final class Inkomensdaling {

  /** The first day of the first period of 2019. */
  private static final LocalDate START_2019 = LocalDate.of(2018, 12, 31);

  private Inkomensdaling() {}

  /** The difference, which can be below nil; empty when it depends on what is not known. */
  static Optional<ExactEuro> tussen(Context peiljaar, Context ditJaar) {
    Optional<ExactEuro> then = income(peiljaar);
    Optional<ExactEuro> now = income(ditJaar);
    return then.isPresent() && now.isPresent()
        ? Optional.of(then.get().minus(now.get()))
        : Optional.empty();
  }

  /** Whether it is about the low contribution, for beschermd wonen or the Wlz. */
  static boolean isLow(Context context) {
    Periode periode = context.periode();
    return periode.soort() == Periode.Soort.MAAND
        && Zorgtijd.loopt(context.situation(), periode.van());
  }

  /** Whether the vermogen of this year counts without an extra exempt amount of the peiljaar. */
  static boolean zonderExtraVrijstelling(Context ditJaar) {
    return isLow(ditJaar) && Zorginkomen.zonderExtraVrijstelling(zorghuishouden(ditJaar));
  }

  private static Optional<ExactEuro> income(Context context) {
    if (context.gehuwd() == Oordeel.ONBEKEND) {
      return Optional.empty();
    }
    Optional<InkomenRange> range =
        isLow(context)
            ? Optional.of(Zorginkomen.teVergelijken(zorghuishouden(context)))
            : BijdrageplichtigInkomen.of(
                context, context.gehuwd() == Oordeel.GELDT, compensated(context.periode()));
    return range.filter(InkomenRange::isExact).map(InkomenRange::min);
  }

  /** In 2019 article 3.9a holds for lid 1 and 2 alike; before for lid 1 alone; later not at all. */
  private static boolean compensated(Periode periode) {
    return periode.soort() == Periode.Soort.VIER_WEKEN && !periode.van().isBefore(START_2019);
  }

  private static Zorghuishouden zorghuishouden(Context context) {
    return Zorghuishouden.of(context, context.gehuwd() == Oordeel.GELDT);
  }
}
