package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.Vorm;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.value.Euro;

/** Reads a voorziening: its parts from {@code scootmobiel:start=2024-03-01,kostprijs=2500}. */
public final class VoorzieningParser {

  /** The keys that a voorziening can have. */
  public static final List<Feit> KEYS =
      List.of(Feit.SOORT, Feit.VORM, Feit.VOOR, Feit.START, Feit.EIND, Feit.KOSTPRIJS, Feit.KOSTEN);

  private VoorzieningParser() {}

  /** The key with this name, if a voorziening has one. */
  public static Optional<Feit> key(String name) {
    for (Feit key : KEYS) {
      if (key.code().equals(name)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** Adds the voorziening or voorzieningen in {@code text}, set apart by bars, to the answers. */
  public static void addAll(String text, Answers answers) {
    for (String one : text.split("\\|", -1)) {
      add(one.strip(), answers);
    }
  }

  private static void add(String text, Answers answers) {
    if (FactParser.isUnknown(text)) {
      answers.voorzieningenUnknown();
      return;
    }
    int colon = text.indexOf(':');
    Map<Feit, String> keys = new EnumMap<>(Feit.class);
    keys.put(Feit.SOORT, colon < 0 ? text : text.substring(0, colon));
    String rest = colon < 0 ? "" : text.substring(colon + 1);
    for (String part : splitKeys(rest)) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? part : part.substring(0, equals);
      Optional<Feit> key = key(name.strip().toLowerCase(Locale.ROOT));
      if (equals < 0 || key.isEmpty() || key.get() == Feit.SOORT) {
        answers.addProblem(
            Problem.of(Feit.VOORZIENING, "voorziening-sleutel", Plain.show(part), words()));
      } else if (keys.put(key.get(), part.substring(equals + 1)) != null) {
        answers.addProblem(Problem.of(key.get(), "dubbel"));
      }
    }
    answers.addVoorziening(keys);
  }

  /** Splits at commas; a comma with two digits behind it belongs to an amount. */
  private static List<String> splitKeys(String text) {
    List<String> parts = new ArrayList<>();
    if (text.isBlank()) {
      return parts;
    }
    for (String part : text.split(",", -1)) {
      boolean belongsToAmount = !parts.isEmpty() && part.indexOf('=') < 0 && isDecimals(part);
      if (belongsToAmount) {
        int last = parts.size() - 1;
        parts.set(last, parts.get(last) + "," + part);
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  private static boolean isDecimals(String part) {
    String decimals = part.strip();
    return !decimals.isEmpty() && decimals.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
  }

  private static String words() {
    StringBuilder words = new StringBuilder();
    for (Feit key : KEYS) {
      if (key != Feit.SOORT) {
        words.append(words.length() == 0 ? "" : ", ").append(key.code());
      }
    }
    return words.toString();
  }

  /** The voorziening with these keys; empty when one of them has a problem, which is added. */
  static Optional<Voorziening> parse(Map<Feit, String> keys, List<Problem> problems) {
    Map<Feit, Object> values = new EnumMap<>(Feit.class);
    Set<Feit> unknown = EnumSet.noneOf(Feit.class);
    int before = problems.size();
    for (Map.Entry<Feit, String> entry : keys.entrySet()) {
      if (FactParser.isUnknown(entry.getValue()) && entry.getKey() != Feit.SOORT) {
        unknown.add(entry.getKey());
        continue;
      }
      try {
        values.put(entry.getKey(), FactParser.parse(entry.getKey(), entry.getValue()));
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
    }
    if (!keys.containsKey(Feit.SOORT)) {
      problems.add(Problem.of(Feit.SOORT, "ontbreekt", Choices.words(Feit.SOORT)));
    }
    return problems.size() > before ? Optional.empty() : Optional.of(voorziening(values, unknown));
  }

  private static Voorziening voorziening(Map<Feit, Object> values, Set<Feit> unknown) {
    return new Voorziening(
        (VoorzieningSoort) values.get(Feit.SOORT),
        (Vorm) values.getOrDefault(Feit.VORM, Vorm.NATURA),
        (Wie) values.getOrDefault(Feit.VOOR, Wie.CLIENT),
        Optional.ofNullable((LocalDate) values.get(Feit.START)),
        Optional.ofNullable((LocalDate) values.get(Feit.EIND)),
        Optional.ofNullable((Euro) values.get(Feit.KOSTPRIJS)),
        Optional.ofNullable((Euro) values.get(Feit.KOSTEN)),
        unknown);
  }
}
