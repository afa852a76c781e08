package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.rates.Status;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.value.Message;

/**
 * Which figures that are not certain were looked at. A {@link Context} notes them by itself, so
 * that no rule or sum can forget to tell on which of them it rests.
 */
public final class Gebruikt {

  /** Null as long as there is none, as nearly always. */
  private Set<Tarief> indicatief;

  /** Whether no figure that is not certain was looked at. */
  boolean isEmpty() {
    return indicatief == null;
  }

  /** Notes that a figure was looked at. */
  void note(Waarde waarde) {
    if (waarde.status() == Status.INDICATIEF) {
      add(EnumSet.of(waarde.tarief()));
    }
  }

  /** Notes all that the other has noted. */
  public void addAll(Gebruikt other) {
    if (other.indicatief != null) {
      add(other.indicatief);
    }
  }

  private void add(Set<Tarief> more) {
    if (indicatief == null) {
      indicatief = EnumSet.copyOf(more);
    } else {
      indicatief.addAll(more);
    }
  }

  /** The notice that names the figures that are not certain; empty when all are. */
  public Optional<Melding> melding() {
    if (indicatief == null) {
      return Optional.empty();
    }
    List<Message> names = new ArrayList<>(indicatief.size());
    for (Tarief tarief : indicatief) {
      names.add(Message.of("tarief." + tarief.code()));
    }
    return Optional.of(Melding.of("indicatief", names));
  }
}
