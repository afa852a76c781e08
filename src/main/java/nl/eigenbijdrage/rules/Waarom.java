package nl.eigenbijdrage.rules;

import java.util.List;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Ontbreekt;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Message;

/** Tells why an unknown fact matters: mostly always the same, but not with a kostprijs. */
final class Waarom {

  private static final String KEY = "ontbreekt.";

  private final Situation situation;
  private final List<Finding> findings;

  /** Why facts matter in a case with these findings. */
  Waarom(Situation situation, List<Finding> findings) {
    this.situation = situation;
    this.findings = findings;
  }

  /** The fact with why it matters. */
  Ontbreekt of(Feit feit) {
    String key = KEY + feit.code();
    if (feit == Feit.KOSTPRIJS && !isUnknownKostprijs()) {
      key = KEY + "kostprijs.rest";
    } else if (ZelfdeInkomen.isVanPeiljaar(feit) && onlyForCountdown(feit)) {
      key = KEY + "kostprijs.inkomen";
    }
    return new Ontbreekt(feit, Message.of(key));
  }

  private boolean isUnknownKostprijs() {
    for (Voorziening one : situation.voorzieningen().orElse(List.of())) {
      if (one.onbekend().contains(Feit.KOSTPRIJS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a fact only tells what is left of a kostprijs. */
  private boolean onlyForCountdown(Feit feit) {
    boolean countdown = false;
    for (Finding finding : findings) {
      if (finding.ontbreekt().contains(feit)) {
        if (finding.grond() != Grond.KOSTPRIJS_BEREIKT) {
          return false;
        }
        countdown = true;
      }
    }
    return countdown;
  }
}
