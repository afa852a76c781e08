package nl.eigenbijdrage.rules;

import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Verandering;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;

/** Puts into words what changes between one period and a later one. */
final class Veranderingen {

  private Veranderingen() {}

  /** The change between two outcomes with one amount each. */
  static Verandering between(Outcome now, Outcome then) {
    Euro before = now.bedragen().orElseThrow().min();
    Euro after = then.bedragen().orElseThrow().min();
    Finding reason = then.details().beslissend().orElseThrow();
    return new Verandering(
        then.details().periode().van(),
        after,
        reason.grond(),
        Message.of(key(now, before, after, reason), then.details().periode(), after));
  }

  private static String key(Outcome now, Euro before, Euro after, Finding reason) {
    if (before.isZero()) {
      Finding ended = now.details().beslissend().orElseThrow();
      return "verandert.betalen." + ended.grond().code();
    }
    return after.isZero()
        ? "verandert.niets." + reason.grond().code()
        : "verandert.bedrag." + reason.grond().code();
  }
}
