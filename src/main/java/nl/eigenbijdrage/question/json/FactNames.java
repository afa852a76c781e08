package nl.eigenbijdrage.question.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.question.Nearest;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.VoorzieningParser;
import nl.eigenbijdrage.situation.Feit;

/** The names that the facts of a case have in JSON, and what is said of a name that is none. */
final class FactNames {

  private static final Map<String, Feit> FACTS = facts();

  private FactNames() {}

  /** The fact with this name; null when there is none. */
  static Feit fact(String name) {
    return FACTS.get(name);
  }

  /** The problem of a name that no fact has, with the facts that are written nearly so. */
  static Problem unknownFact(String name) {
    List<String> known = new ArrayList<>(List.of(AnswersReader.VOORZIENINGEN));
    for (Feit feit : Feit.values()) {
      if (isFact(feit)) {
        known.add(feit.code());
      }
    }
    return unknown(name, known);
  }

  /** The problem of a name that no key of a voorziening has. */
  static Problem unknownKey(String name) {
    List<String> known = new ArrayList<>();
    VoorzieningParser.KEYS.forEach(key -> known.add(key.code()));
    return unknown(name, known);
  }

  private static Problem unknown(String name, List<String> known) {
    List<String> nearest = Nearest.to(Plain.show(name), known);
    return nearest.isEmpty()
        ? Problem.named(Plain.show(name), "onbekend-feit")
        : Problem.named(Plain.show(name), "onbekend-feit-bijna", String.join(", ", nearest));
  }

  private static Map<String, Feit> facts() {
    Map<String, Feit> facts = new HashMap<>();
    for (Feit feit : Feit.values()) {
      if (isFact(feit)) {
        facts.put(feit.code(), feit);
      }
    }
    return facts;
  }

  private static boolean isFact(Feit feit) {
    return feit.soort() != Feit.Soort.SUPPORT_KEY && feit.soort() != Feit.Soort.SUPPORT;
  }
}
