package nl.eigenbijdrage.rules;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Details;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;

/** What changes when care begins or ends, or when the low contribution becomes the high one. */
final class Zorgverandering {

  private static final String KEY = "verandert.zorg";

  private final Details before;
  private final Details after;
  private final Euro amount;

  private Zorgverandering(Details before, Details after, Euro amount) {
    this.before = before;
    this.after = after;
    this.amount = amount;
  }

  /** The change in words; empty when care has no part in it, or the amount is not certain. */
  static Optional<Message> text(Outcome before, Outcome after) {
    boolean care = before.details().regeling().isIntramuraal();
    care |= after.details().regeling().isIntramuraal();
    if (!care || after.bedragen().isEmpty() || !after.bedragen().get().isExact()) {
      return Optional.empty();
    }
    Euro amount = after.bedragen().get().min();
    return new Zorgverandering(before.details(), after.details(), amount).text();
  }

  private Optional<Message> text() {
    if (!after.regeling().isIntramuraal()) {
      return Optional.of(ended());
    }
    if (before.regeling() != after.regeling()) {
      return Optional.of(withHome(begins()));
    }
    boolean sameFacts = before.situation().facts().equals(after.situation().facts());
    boolean part = before.zorg().dagen().isPresent();
    if (!sameFacts || amount.isZero() || part == after.zorg().dagen().isPresent()) {
      return Optional.empty();
    }
    String key = KEY + (part ? ".hele-maand" : ".laatste-dagen");
    return Optional.of(withHome(Message.of(key, after.periode(), amount, after.per())));
  }

  private Message begins() {
    Message why = why(after.reden());
    return amount.isZero()
        ? Message.of(KEY + ".niets", after.periode(), why)
        : Message.of(KEY, after.periode(), amount, after.per(), why);
  }

  /** Which contribution it is and why; the amount is told already. */
  private static Message why(Finding reason) {
    Message tekst = reason.tekst();
    boolean choice = reason.grond() == Grond.LAGE_BIJDRAGE || reason.grond() == Grond.HOGE_BIJDRAGE;
    return choice && !tekst.arguments().isEmpty()
        ? Message.of(
            "reden." + reason.grond().code() + ".geldt.zonder-bedrag", tekst.arguments().get(0))
        : tekst;
  }

  private Message ended() {
    return amount.isZero()
        ? Message.of(KEY + ".voorbij.niets", after.periode())
        : Message.of(KEY + ".voorbij", after.periode(), amount, after.per());
  }

  /** With the end of the contribution for support at home, when it ends now. */
  private Message withHome(Message message) {
    boolean lapses = has(after, Thuishulp.LAPSES) && !has(before, Thuishulp.LAPSES);
    return lapses ? Message.of(KEY + ".en-thuis-vervalt", message) : message;
  }

  private static boolean has(Details details, String code) {
    boolean found = false;
    for (Melding melding : details.meldingen()) {
      found |= melding.code().equals(code);
    }
    return found;
  }
}
