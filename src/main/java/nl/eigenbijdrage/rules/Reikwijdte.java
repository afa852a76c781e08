package nl.eigenbijdrage.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.value.Message;

/**
 * How far a ground reaches. The grounds for support at home do not reach opvang, which has
 * contributions of its own (Uitvoeringsbesluit Wmo 2015, 3.1 lid 2 and 4); and that something else
 * is asked for support does not matter in a period in which that support does not run.
 */
final class Reikwijdte {

  private static final Artikel OF_OPVANG = Artikel.besluit("3.1", "4", "");

  /** The grounds by which something else than the contribution is asked for the support. */
  private static final Set<Grond> ASKS_ELSE =
      EnumSet.of(
          Grond.ANDER_REGIME, Grond.VERVOER_EIGEN_TARIEF, Grond.ALGEMENE_VOORZIENING_EIGEN_TARIEF);

  private Reikwijdte() {}

  /** Whether the support of a case is opvang and nothing else, and at least some of it may run. */
  static boolean alleenOpvang(Context context) {
    boolean runs = false;
    for (Voorziening voorziening : context.situation().voorzieningen().orElse(List.of())) {
      if (voorziening.soort() != VoorzieningSoort.OPVANG) {
        return false;
      }
      runs |= loopt(voorziening, context);
    }
    return runs;
  }

  /** A ground for support at home as it is for opvang: it does not apply. */
  static Finding voorOpvang(Finding finding, Context context) {
    return finding.oordeel() == Oordeel.GELDT_NIET
        ? finding
        : Finding.geldtNiet(
            finding.grond(),
            Message.of("reden.niet-voor-opvang"),
            OF_OPVANG.bron(context.periode()));
  }

  /** A ground of one voorziening, as far as it reaches. */
  static Finding voor(Voorziening voorziening, boolean loopt, Finding finding, Context context) {
    boolean opvang = voorziening.soort() == VoorzieningSoort.OPVANG;
    if (opvang && loopt && finding.grond() == Grond.JONGER_DAN_18) {
      return voorOpvang(finding, context);
    }
    boolean matters = finding.oordeel() != Oordeel.GELDT_NIET;
    if (loopt || !matters || !ASKS_ELSE.contains(finding.grond())) {
      return finding;
    }
    Message soort = Message.of("soort." + voorziening.soort().code());
    return new Finding(
        finding.grond(),
        Oordeel.GELDT_NIET,
        Message.of("reden.hulp-loopt-niet", soort),
        finding.bronnen(),
        List.of(),
        Optional.empty());
  }

  /** Whether a voorziening runs, or may run, in the period. */
  static boolean loopt(Voorziening voorziening, Context context) {
    return Looptijd.begonnen(voorziening, context) != Oordeel.GELDT_NIET
        && Looptijd.gestopt(voorziening, context) != Oordeel.GELDT;
  }
}
