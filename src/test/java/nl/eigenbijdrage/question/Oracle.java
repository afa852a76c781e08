package nl.eigenbijdrage.question;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.situation.Feit;

/** Somebody who knows everything about one case, and answers what is asked. */
final class Oracle {

  private final Map<Feit, String> facts = new EnumMap<>(Feit.class);
  private final List<String> support;

  /** Somebody with this support; what is not set is the ordinary case. */
  Oracle(String datum, String... support) {
    this.support = List.of(support);
    facts.put(Feit.DATUM, datum);
    facts.put(Feit.WLZ, "geen");
    facts.put(Feit.OPVANGNACHTEN, "nee");
    facts.put(Feit.BESLUIT_GEMEENTE, "geen");
    facts.put(Feit.OUDER, "nee");
    facts.put(Feit.WOONCOMPONENT, "ja");
  }

  Oracle with(Feit feit, String text) {
    facts.put(feit, text);
    return this;
  }

  /** Somebody with this care, and not with support at home. */
  static Oracle inCare(String datum, String zorg) {
    Oracle oracle = new Oracle(datum).with(Feit.ZORG, zorg);
    List.of(Feit.WLZ, Feit.OPVANGNACHTEN, Feit.BESLUIT_GEMEENTE, Feit.OUDER)
        .forEach(oracle.facts::remove);
    if (!zorg.equals("beschermd-wonen")) {
      oracle.facts.remove(Feit.WOONCOMPONENT);
    }
    return oracle;
  }

  /** The answer to a question, as the interview takes it. */
  String answer(Question question) {
    if (question == Questions.SUPPORT) {
      return String.join(",", support);
    }
    if (question == Questions.PARTICULARS) {
      return particulars();
    }
    Feit feit = question.feiten().get(0);
    return facts.getOrDefault(feit, question.about().isPresent() ? Question.SKIP : "onbekend");
  }

  private String particulars() {
    StringBuilder chosen = new StringBuilder();
    add(chosen, "wlz", !facts.get(Feit.WLZ).equals("geen"));
    add(chosen, "opvang", facts.get(Feit.OPVANGNACHTEN).equals("ja"));
    add(chosen, "besluit", !facts.get(Feit.BESLUIT_GEMEENTE).equals("geen"));
    return chosen.length() == 0 ? "geen" : chosen.toString();
  }

  private static void add(StringBuilder chosen, String word, boolean holds) {
    if (holds) {
      chosen.append(chosen.length() == 0 ? "" : ",").append(word);
    }
  }

  /** Everything that is known, given in one go. */
  Answers everything() {
    Answers answers = new Answers();
    boolean alone = "alleen".equals(facts.get(Feit.HUISHOUDEN));
    Map<Feit, String> keys = new EnumMap<>(Feit.class);
    for (Map.Entry<Feit, String> fact : facts.entrySet()) {
      if (fact.getKey().soort() == Feit.Soort.SUPPORT_KEY) {
        keys.put(fact.getKey(), fact.getValue());
      } else if (!alone || !List.of(Checks.OF_PARTNER).contains(fact.getKey())) {
        answers.answer(fact.getKey(), fact.getValue());
      }
    }
    for (String kind : support) {
      Map<Feit, String> all = new EnumMap<>(keys);
      all.put(Feit.SOORT, kind);
      answers.addVoorziening(all);
    }
    return answers;
  }

  @Override
  public String toString() {
    return facts + " " + support;
  }
}
