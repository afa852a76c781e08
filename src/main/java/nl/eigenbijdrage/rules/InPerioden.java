package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/** Sentences that hold in some periods of a timeline only, with the periods they hold in. */
final class InPerioden {

  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<Message, List<Integer>> found = new LinkedHashMap<>();

  /** Sentences of these periods; the days between periods do not count. */
  InPerioden(List<Outcome> all) {
    for (Outcome outcome : all) {
      if (!outcome.details().periode().isBetweenPeriods() || all.size() == 1) {
        outcomes.add(outcome);
      }
    }
  }

  /** The periods that count. */
  List<Outcome> outcomes() {
    return outcomes;
  }

  /** Notes that the sentence holds in the period at this place. */
  void add(Message message, int index) {
    List<Integer> places = found.computeIfAbsent(message, m -> new ArrayList<>());
    if (!places.contains(index)) {
      places.add(index);
    }
  }

  /** The sentences, in the order in which they were first noted. */
  List<Message> messages() {
    return new ArrayList<>(found.keySet());
  }

  /** The sentence, with its periods before it when they are some in a row. */
  Message named(Message message) {
    List<Integer> places = found.get(message);
    int first = places.get(0);
    int last = places.get(places.size() - 1);
    boolean inRow = last - first + 1 == places.size();
    if (!inRow || places.size() == outcomes.size()) {
      return message;
    }
    if (places.size() == 1) {
      return Message.of("tijdlijn.in-periode", periode(first), message);
    }
    if (first == 0) {
      return Message.of("tijdlijn.tot-en-met-periode", periode(last), message);
    }
    return last == outcomes.size() - 1
        ? Message.of("tijdlijn.vanaf-periode", periode(first), message)
        : Message.of("tijdlijn.in-perioden", periode(first), periode(last), message);
  }

  private Periode periode(int index) {
    return outcomes.get(index).details().periode();
  }
}
