package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Details;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.rules.grond.KostprijsBereikt;
import nl.eigenbijdrage.rules.grond.Minimabeleid;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/**
 * Tells where one income stands in for that of several years. Each year has a peiljaar of its own
 * (Uitvoeringsbesluit Wmo 2015, 1.1), while somebody gives the income of one.
 */
final class ZelfdeInkomen {

  /** What is given over the peiljaar, or on its first day. */
  private static final Set<Feit> OF_THE_PEILJAAR =
      Collections.unmodifiableSet(
          EnumSet.of(
              Feit.INKOMEN,
              Feit.PARTNER_INKOMEN,
              Feit.VERMOGEN,
              Feit.PARTNER_VERMOGEN,
              Feit.GRONDSLAG,
              Feit.PARTNER_GRONDSLAG));

  private static final String COUNTDOWN = "aanname.kostprijs-zelfde-inkomen";

  /** Before this day each contribution followed from the income. */
  private static final LocalDate FIXED_AMOUNT = LocalDate.of(2018, 12, 31);

  private ZelfdeInkomen() {}

  /** Whether a fact is one of the peiljaar. */
  static boolean isVanPeiljaar(Feit feit) {
    return OF_THE_PEILJAAR.contains(feit);
  }

  /** Whether something of the peiljaar was given. */
  static boolean isGenoemd(Situation situation) {
    for (Feit feit : OF_THE_PEILJAAR) {
      if (situation.knows(feit)) {
        return true;
      }
    }
    return false;
  }

  /** What is assumed when a kostprijs is counted down over the contributions of other years. */
  static Optional<Message> inAftelling(Context context, Judgement judgement) {
    Situation situation = context.situation();
    if (context.kostprijzen().isEmpty() || !mayDecide(judgement) || !isGenoemd(situation)) {
      return Optional.empty();
    }
    for (Voorziening one : situation.voorzieningen().orElse(List.of())) {
      boolean counts =
          context.periode().soort() == Periode.Soort.VIER_WEKEN
              || KostprijsBereikt.teltVanaf2020(one.soort());
      if (counts && overJaren(one, context) && isGelijkSindsBegin(one, context)) {
        return Optional.of(Message.of(COUNTDOWN));
      }
    }
    return Optional.empty();
  }

  /** Whether no ground that goes before the kostprijs decides. */
  private static boolean mayDecide(Judgement judgement) {
    Optional<Finding> decisive = judgement.beslissend();
    return !judgement.regeling().isIntramuraal()
        && (decisive.isEmpty() || decisive.get().grond().compareTo(Grond.KOSTPRIJS_BEREIKT) >= 0);
  }

  private static boolean overJaren(Voorziening voorziening, Context context) {
    if (voorziening.kostprijs().isEmpty() || voorziening.start().isEmpty()) {
      return false;
    }
    LocalDate start = voorziening.start().get();
    return start.isBefore(FIXED_AMOUNT)
        && Bijdrageperioden.on(start).jaar() < context.periode().jaar();
  }

  private static boolean isGelijkSindsBegin(Voorziening voorziening, Context context) {
    Situation then = context.kostprijzen().orElseThrow().bijBegin(voorziening);
    for (Feit feit : OF_THE_PEILJAAR) {
      if (!Objects.equals(context.situation().money(feit), then.money(feit))) {
        return false;
      }
    }
    return true;
  }

  /** Details in which the amount of a later year is told, with what is assumed for that. */
  static Details withLater(Details details, Outcome now, Outcome then) {
    Periode later = then.details().periode();
    boolean otherYear = later.jaar() != now.details().periode().jaar();
    if (!otherYear || !isGenoemd(details.situation())) {
      return details;
    }
    if (restsOnIncome(then)) {
      return details.withAanname(Message.of("aanname.zelfde-inkomen", later.jaar()));
    }
    for (Message assumed : then.details().aannames()) {
      if (assumed.key().equals(COUNTDOWN)) {
        return details.withAanname(assumed);
      }
    }
    return details;
  }

  private static boolean restsOnIncome(Outcome outcome) {
    for (Finding finding : outcome.details().redenen()) {
      boolean decides = outcome.details().beslissend().filter(finding::is).isPresent();
      boolean tested =
          switch (finding.grond()) {
            case PERIODEBIJDRAGE, INKOMEN_ONDER_DREMPEL -> decides;
            case MINIMABELEID -> decides || Minimabeleid.isAboveLimit(finding);
            default -> false;
          };
      if (tested) {
        return true;
      }
    }
    return false;
  }
}
