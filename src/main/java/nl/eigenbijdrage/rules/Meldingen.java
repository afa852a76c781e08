package nl.eigenbijdrage.rules;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.situation.Situation;

/** What the reader should know beside the outcome, whatever the regime. */
final class Meldingen {

  /** Rates that nobody compared with their sources for longer than this get a notice. */
  static final int CHECKED_WITHIN_DAYS = 400;

  private static final Melding LIVES_TOGETHER = Melding.of("samenwonen-melden");

  private Meldingen() {}

  static List<Melding> of(Context context, Judgement judgement) {
    List<Melding> meldingen = new ArrayList<>(judgement.meldingen());
    Situation situation = context.situation();
    if (!judgement.regeling().isIntramuraal()) {
      meldingen.addAll(Zorgverwijzing.of(context, judgement));
      new GemeenteMeldingen(context, judgement).addTo(meldingen);
    }
    if (context.gehuwd() == Oordeel.GELDT) {
      meldingen.add(LIVES_TOGETHER);
    }
    long days = ChronoUnit.DAYS.between(context.tarieven().gecontroleerdOp(), situation.datum());
    if (days > CHECKED_WITHIN_DAYS) {
      meldingen.add(Melding.of("tarieven-oud", context.tarieven().gecontroleerdOp()));
    }
    return meldingen;
  }
}
