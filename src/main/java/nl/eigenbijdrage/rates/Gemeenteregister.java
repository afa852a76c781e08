package nl.eigenbijdrage.rates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every gemeente that existed at any time since 2015, with its names and what became of it. */
public final class Gemeenteregister {

  private static final String PREFIX = "gemeente";
  private static final int CODE_DIGITS = 4;

  private final Map<String, RegisterGemeente> byCode = new LinkedHashMap<>();
  private final Map<String, List<RegisterGemeente>> byKey = new HashMap<>();
  private final Map<String, List<RegisterGemeente>> byShortKey = new HashMap<>();
  private final LocalDate gecontroleerdOp;

  /**
   * A register of these gemeenten, in the order of their codes.
   *
   * @param gecontroleerdOp the day on which somebody compared it with its source
   */
  public Gemeenteregister(List<RegisterGemeente> gemeenten, LocalDate gecontroleerdOp) {
    this.gecontroleerdOp = gecontroleerdOp;
    for (RegisterGemeente gemeente : gemeenten) {
      byCode.put(gemeente.code(), gemeente);
      index(gemeente.naam(), gemeente);
      if (gemeente.gewoneNaam().isPresent()) {
        index(gemeente.gewoneNaam().get(), gemeente);
      }
      for (String name : gemeente.ookBekendAls()) {
        index(name, gemeente);
      }
    }
  }

  private void index(String name, RegisterGemeente gemeente) {
    String key = Gemeentenaam.key(name);
    add(byKey, key, gemeente);
    add(
        byShortKey,
        Gemeentenaam.hasSuffix(name) ? Gemeentenaam.keyWithoutSuffix(name) : key,
        gemeente);
  }

  private static void add(
      Map<String, List<RegisterGemeente>> index, String key, RegisterGemeente gemeente) {
    List<RegisterGemeente> known = index.get(key);
    if (known == null) {
      known = new ArrayList<>(1);
      index.put(key, known);
    }
    add(known, gemeente);
  }

  /**
   * Adds a gemeente to a list that does not have it. Compares codes: the generated equals and
   * hashCode of a record cost a noticeable part of the start-up the first time.
   */
  private static void add(List<RegisterGemeente> list, RegisterGemeente gemeente) {
    for (RegisterGemeente one : list) {
      if (one.code().equals(gemeente.code())) {
        return;
      }
    }
    list.add(gemeente);
  }

  /** The day on which the register was last compared with its source. */
  public LocalDate gecontroleerdOp() {
    return gecontroleerdOp;
  }

  /** All gemeenten, in the order of their codes. */
  public List<RegisterGemeente> all() {
    return List.copyOf(byCode.values());
  }

  /** The gemeente with this code, {@code GM0546}. */
  public Optional<RegisterGemeente> withCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The gemeenten that somebody can mean by a name or a code; several when the name does not tell
   * them apart, none when nothing fits. Case, accents, apostrophes, hyphens and blanks do not
   * matter. A suffix in brackets may be left out, and may be added to a name that has none.
   */
  public List<RegisterGemeente> find(String text) {
    Optional<String> code = code(text);
    if (code.isPresent()) {
      Optional<RegisterGemeente> found = withCode(code.get());
      return found.isEmpty() ? List.of() : List.of(found.get());
    }
    String key = Gemeentenaam.key(text);
    List<RegisterGemeente> exact = byKey.get(key);
    if (exact == null && key.startsWith(PREFIX)) {
      exact = byKey.get(key.substring(PREFIX.length()));
    }
    return exact == null ? findWithoutSuffix(text) : List.copyOf(exact);
  }

  private List<RegisterGemeente> findWithoutSuffix(String text) {
    List<RegisterGemeente> found = new ArrayList<>(2);
    String key = Gemeentenaam.keyWithoutSuffix(text);
    for (RegisterGemeente gemeente : byShortKey.getOrDefault(key, List.of())) {
      // Another suffix than the known one means another place: Laren (Gld) is not Laren (NH.).
      if (!Gemeentenaam.hasSuffix(text) || !Gemeentenaam.hasSuffix(gemeente.naam())) {
        found.add(gemeente);
      }
    }
    return found;
  }

  /** The code in a text such as {@code GM0546}, {@code gm546} or {@code 546}. */
  private static Optional<String> code(String text) {
    String key = Gemeentenaam.key(text);
    String digits = key.startsWith("gm") ? key.substring(2) : key;
    if (digits.isEmpty() || digits.length() > CODE_DIGITS) {
      return Optional.empty();
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return Optional.empty();
      }
    }
    return Optional.of("GM" + "0".repeat(CODE_DIGITS - digits.length()) + digits);
  }

  /**
   * The gemeenten that on a day are what this one is, was or became: itself when it exists on that
   * day, otherwise those that took over from it, or those that it took over from.
   */
  public List<RegisterGemeente> onDay(RegisterGemeente gemeente, LocalDate day) {
    List<RegisterGemeente> found = new ArrayList<>(1);
    if (gemeente.endsBefore(day)) {
      addSuccessors(gemeente, day, found);
    } else if (gemeente.startsAfter(day)) {
      addPredecessors(gemeente, day, found);
    } else {
      found.add(gemeente);
    }
    return List.copyOf(found);
  }

  private void addSuccessors(RegisterGemeente gemeente, LocalDate day, List<RegisterGemeente> to) {
    for (String code : gemeente.opvolgers()) {
      RegisterGemeente next = byCode.get(code);
      if (next.endsBefore(day)) {
        addSuccessors(next, day, to);
      } else {
        add(to, next);
      }
    }
  }

  private void addPredecessors(
      RegisterGemeente gemeente, LocalDate day, List<RegisterGemeente> to) {
    for (RegisterGemeente other : byCode.values()) {
      if (!other.opvolgers().contains(gemeente.code())) {
        continue;
      }
      if (other.startsAfter(day)) {
        addPredecessors(other, day, to);
      } else {
        add(to, other);
      }
    }
  }

  /**
   * The names that start like this, for completion at the prompt; sorted. Other names than the
   * usual ones are given only once something has been typed.
   */
  public List<String> startingWith(String prefix) {
    String key = Gemeentenaam.key(prefix);
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (RegisterGemeente gemeente : byCode.values()) {
      List<String> candidates = new ArrayList<>();
      candidates.add(gemeente.dagelijkseNaam());
      candidates.addAll(key.isEmpty() ? List.of() : gemeente.ookBekendAls());
      for (String name : candidates) {
        if (Gemeentenaam.key(name).startsWith(key)) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }
}
