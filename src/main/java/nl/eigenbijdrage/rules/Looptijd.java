package nl.eigenbijdrage.rules;

import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.value.Periode;

/** Whether a voorziening counts in a period by its first and last day. */
public final class Looptijd {

  private Looptijd() {}

  /** Whether the support has started, as it counts in the period. Without a start: it has. */
  public static Oordeel begonnen(Voorziening voorziening, Context context) {
    if (voorziening.start().isEmpty()) {
      return voorziening.onbekend().contains(Feit.START) ? Oordeel.ONBEKEND : Oordeel.GELDT;
    }
    return Oordeel.of(
        vanafEersteMaand(voorziening, context)
            ? !voorziening.start().get().isAfter(context.periode().tot())
            : Tijdstip.begonnen(voorziening.start().get(), context.periode()));
  }

  /**
   * Whether it is beschermd wonen with a contribution of its own: that is owed from the month in
   * which it begins (Uitvoeringsbesluit Wmo 2015, 3.5 lid 5), not from the month after.
   */
  public static boolean vanafEersteMaand(Voorziening voorziening, Context context) {
    return voorziening.soort() == VoorzieningSoort.BESCHERMD_WONEN
        && context.periode().soort() == Periode.Soort.MAAND
        && context.situation().yesNo(Feit.WOONCOMPONENT).orElse(false);
  }

  /** Whether the support ended before the period. Without an end: it goes on. */
  public static Oordeel gestopt(Voorziening voorziening, Context context) {
    if (voorziening.eind().isEmpty()) {
      return voorziening.onbekend().contains(Feit.EIND) ? Oordeel.ONBEKEND : Oordeel.GELDT_NIET;
    }
    return Oordeel.of(Tijdstip.gestopt(voorziening.eind().get(), context.periode()));
  }
}
