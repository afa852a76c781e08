package nl.eigenbijdrage.rules;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Details;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.outcome.Verandering;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/** Puts into words what changes between one period and a later one. */
final class Veranderingen {

  private Veranderingen() {}

  /** The change between two outcomes with one amount each. */
  static Verandering between(Outcome now, Outcome then) {
    Euro before = now.bedragen().orElseThrow().min();
    Euro after = then.bedragen().orElseThrow().min();
    Finding reason = then.details().reden();
    return new Verandering(
        then.details().periode().van(),
        after,
        reason.grond(),
        Zorgverandering.text(now, then)
            .orElseGet(
                () ->
                    Message.of(
                        key(now, then, before, after, reason), then.details().periode(), after)));
  }

  /** What changes between any two outcomes, in words. */
  static Message text(Outcome before, Outcome after) {
    Periode periode = after.details().periode();
    Optional<EuroRange> then = before.bedragen();
    Optional<EuroRange> now = after.bedragen();
    if (now.isEmpty()) {
      return Message.of("verandert.geen-bedrag", periode, after.details().reden().tekst());
    }
    if (!now.get().isExact()) {
      Message why = open(after.details());
      Euro least = now.get().min();
      if (now.get().max().isPresent()) {
        return Message.of("verandert.open", periode, least, now.get().max().get(), why);
      }
      String key = least.isZero() ? "verandert.open.onbekend" : "verandert.open.minstens";
      return Message.of(key, periode, least, why);
    }
    Optional<Message> ofCare = Zorgverandering.text(before, after);
    if (ofCare.isPresent()) {
      return ofCare.get();
    }
    boolean otherFacts =
        !before.details().situation().facts().equals(after.details().situation().facts());
    if (then.isEmpty() || !then.get().isExact() || otherFacts) {
      Message why = after.details().reden().tekst();
      return now.get().min().isZero()
          ? Message.of("verandert.zeker.niets", periode, why)
          : Message.of("verandert.zeker", periode, now.get().min(), why);
    }
    return between(before, after).tekst();
  }

  /** Why it is open: when it can be the low or the high contribution, that. */
  private static Message open(Details details) {
    return mayBeHigh(details) ? Message.of("zorg.waarom.onbekend") : details.reden().tekst();
  }

  /** Whether it is not known if it is the low or the high contribution. */
  private static boolean mayBeHigh(Details details) {
    int choices = 0;
    for (Finding finding : details.redenen()) {
      boolean choice =
          finding.grond() == Grond.LAGE_BIJDRAGE || finding.grond() == Grond.HOGE_BIJDRAGE;
      choices += choice && finding.onbekend() ? 1 : 0;
    }
    return choices > 1;
  }

  /**
   * The notice that the amount can change from a later period on, to something that is not known:
   * empty when all that can be said is that the rates of then are not known.
   */
  static Optional<Melding> uncertain(Outcome now, Outcome then) {
    Periode later = then.details().periode();
    Regeling rules = then.details().regeling();
    boolean becomesHigh = rules == Regeling.INTRAMURAAL_HOOG && now.details().regeling() != rules;
    Optional<Euro> maximum =
        then instanceof NietVastTeStellen none
            ? none.maximum()
            : then.bedragen().flatMap(EuroRange::max);
    if (becomesHigh && maximum.isPresent()) {
      return Optional.of(Melding.of("wordt-hoog", later, maximum.get()));
    }
    if (mayBeHigh(then.details()) && maximum.isPresent()) {
      return Optional.of(Melding.of("misschien-hoog", later, maximum.get()));
    }
    if (then.bedragen().isPresent()) {
      return Optional.of(Melding.of("kan-veranderen", later));
    }
    String why = then.details().reden().tekst().key();
    return why.equals("reden.geen-tarieven.geldt.welke")
        ? Optional.of(Melding.of("later-geen-bedrag", later))
        : Optional.empty();
  }

  private static String key(Outcome now, Outcome then, Euro before, Euro after, Finding reason) {
    if (Gemeentegronden.restsOnGemeente(now) && !GemeenteMeldingen.knowsPolicy(then)) {
      return "verandert.gemeente-onbekend";
    }
    if (before.isZero()) {
      Finding ended = now.details().reden();
      return "verandert.betalen." + ended.grond().code();
    }
    if (after.isZero()) {
      return "verandert.niets." + reason.grond().code();
    }
    boolean fixed = reason.grond() == Grond.ABONNEMENTSTARIEF;
    return "verandert.bedrag."
        + reason.grond().code()
        + (fixed && otherLimit(now, then) ? ".grens" : "");
  }

  /** Whether the income was compared with a limit on a letter, which is of an earlier year. */
  private static boolean otherLimit(Outcome now, Outcome then) {
    Details details = then.details();
    return details.periode().jaar() != now.details().periode().jaar()
        && details.situation().knows(Feit.INKOMENSGRENS);
  }
}
