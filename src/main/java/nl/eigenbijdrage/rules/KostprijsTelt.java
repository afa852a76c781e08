package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.VoorzieningOordeel;
import nl.eigenbijdrage.rules.grond.KostprijsBereikt;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Message;

/**
 * From 2020 the CAK counts down to the kostprijs only for a hulpmiddel or a woningaanpassing, and
 * only after the gemeente has told it the kostprijs: Uitvoeringsbesluit Wmo 2015, 3.10b lid 1 and
 * 2.
 */
final class KostprijsTelt implements Notice {

  /** Before this day the contributions that were really asked counted. */
  private static final LocalDate WHOLE_AMOUNT = LocalDate.of(2020, 1, 1);

  /**
   * Whether nothing is due because a kostprijs was reached by what the gemeente asked: to 2019 each
   * contribution counted, and from 2020 a rest lower than what is asked is not collected.
   */
  static boolean naarWatIsGevraagd(Judgement judgement) {
    Optional<Finding> decisive = judgement.beslissend();
    if (decisive.isEmpty() || decisive.get().grond() != Grond.KOSTPRIJS_BEREIKT) {
      return false;
    }
    boolean asked = KostprijsBereikt.isRest(decisive.get());
    for (VoorzieningOordeel one : judgement.voorzieningen()) {
      Optional<LocalDate> start = one.voorziening().start();
      boolean before = start.isPresent() && start.get().isBefore(WHOLE_AMOUNT);
      asked |= before && one.grond() == Grond.KOSTPRIJS_BEREIKT;
    }
    return asked;
  }

  @Override
  public Optional<Melding> assess(Context context) {
    for (Voorziening voorziening : context.situation().voorzieningen().orElse(List.of())) {
      if (voorziening.kostprijs().isPresent()) {
        return Optional.of(
            KostprijsBereikt.teltVanaf2020(voorziening.soort())
                ? Melding.of("kostprijs-via-gemeente")
                : Melding.of(
                    "kostprijs-telt-niet", Message.of("soort." + voorziening.soort().code())));
      }
    }
    return Optional.empty();
  }
}
