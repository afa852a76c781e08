package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.eigenbijdrage.rates.Gemeentenaam;
import nl.eigenbijdrage.rates.Gemeenteregister;
import nl.eigenbijdrage.rates.RegisterGemeente;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Message;

/** Finds the gemeente that somebody means by a name or a code. */
public final class GemeenteParser {

  private static final int MAX_SUGGESTIONS = 5;
  private static final int SAME_START = 4;

  private GemeenteParser() {}

  /**
   * The gemeente in {@code text}. One that had ended on the day, or did not exist yet, is accepted
   * when it is clear which gemeente it then was; the rules look that one up.
   *
   * @param day the day of the case; empty when it is not known
   * @throws ProblemException when there is no such gemeente, or it is not clear which one
   */
  public static RegisterGemeente parse(
      String text, Optional<LocalDate> day, Gemeenteregister register) throws ProblemException {
    List<RegisterGemeente> found = register.find(Plain.clean(text));
    if (found.isEmpty()) {
      throw notFound(text, register);
    }
    if (found.size() > 1) {
      throw new ProblemException(
          Problem.of(Feit.GEMEENTE, "gemeente-dubbelzinnig", Plain.show(text), names(found)));
    }
    RegisterGemeente gemeente = found.get(0);
    if (day.isPresent()) {
      checkOneOnDay(gemeente, day.get(), register);
    }
    return gemeente;
  }

  private static void checkOneOnDay(
      RegisterGemeente gemeente, LocalDate day, Gemeenteregister register) throws ProblemException {
    List<RegisterGemeente> current = register.onDay(gemeente, day);
    if (current.size() <= 1) {
      return;
    }
    boolean ended = gemeente.endsBefore(day);
    LocalDate changed =
        ended ? gemeente.totEnMet().orElseThrow().plusDays(1) : gemeente.vanaf().orElseThrow();
    throw new ProblemException(
        Problem.of(
            Feit.GEMEENTE,
            ended ? "gemeente-gesplitst" : "gemeente-nog-niet",
            gemeente.dagelijkseNaam(),
            changed,
            names(current)));
  }

  private static ProblemException notFound(String text, Gemeenteregister register) {
    List<String> nearest = nearest(text, register);
    return new ProblemException(
        nearest.isEmpty()
            ? Problem.of(Feit.GEMEENTE, "gemeente", Plain.show(text))
            : Problem.of(Feit.GEMEENTE, "gemeente-bijna", Plain.show(text), anyOf(nearest)));
  }

  /** The names that look like this one, the nearest first: a typing error, or the same start. */
  public static List<String> nearest(String text, Gemeenteregister register) {
    String key = Gemeentenaam.keyWithoutSuffix(text);
    String start = key.length() > SAME_START ? key.substring(0, SAME_START) : key;
    Map<String, Set<String>> names = names(register);
    Set<String> nearest = new LinkedHashSet<>();
    for (String near : Nearest.to(key, names.keySet())) {
      nearest.addAll(names.get(near));
    }
    for (Map.Entry<String, Set<String>> name : names.entrySet()) {
      if (start.length() > 1 && name.getKey().startsWith(start)) {
        nearest.addAll(name.getValue());
      }
    }
    List<String> list = new ArrayList<>(nearest);
    return list.subList(0, Math.min(MAX_SUGGESTIONS, list.size()));
  }

  /** Every name as it is looked up, with the usual names of the gemeenten that have it; sorted. */
  private static Map<String, Set<String>> names(Gemeenteregister register) {
    Map<String, Set<String>> names = new TreeMap<>();
    for (RegisterGemeente gemeente : register.all()) {
      List<String> all = new ArrayList<>(gemeente.ookBekendAls());
      all.add(gemeente.naam());
      for (String name : all) {
        names
            .computeIfAbsent(Gemeentenaam.keyWithoutSuffix(name), key -> new LinkedHashSet<>(1))
            .add(gemeente.dagelijkseNaam());
      }
    }
    return names;
  }

  private static Message names(List<RegisterGemeente> gemeenten) {
    List<String> names = new ArrayList<>();
    for (RegisterGemeente gemeente : gemeenten) {
      names.add(gemeente.naam());
    }
    return anyOf(names);
  }

  /** The names with commas between, and "or" before the last one. */
  private static Message anyOf(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? Message.of("opsomming.een", names.get(0))
        : Message.of("opsomming.of", String.join(", ", names.subList(0, last)), names.get(last));
  }
}
