package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Message;

/** What was filled in for facts that nobody gave, and the rulings that mattered. */
final class Aannames {

  private Aannames() {}

  static List<Message> of(Situation situation, List<Finding> findings) {
    List<Message> aannames = new ArrayList<>();
    for (Feit feit : situation.aangenomen()) {
      boolean adultMatters =
          feit != Feit.GEBOORTEDATUM
              || situation.huishouden().filter(h -> h == Huishouden.ALLEEN).isPresent();
      if (adultMatters) {
        aannames.add(
            feit == Feit.DATUM
                ? Message.of("aanname.datum", situation.datum())
                : Message.of("aanname." + feit.code()));
      }
    }
    for (Finding finding : findings) {
      finding.ruling().filter(ruling -> !aannames.contains(ruling)).ifPresent(aannames::add);
    }
    return aannames;
  }
}
