package nl.eigenbijdrage.rates.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.rates.Gemeenteregister;
import nl.eigenbijdrage.rates.RegisterGemeente;

/** Reads {@code rates/gemeenten/register.json}: every gemeente since 2015. */
final class RegisterReader {

  private static final int CODE_LENGTH = 6;

  private final StrictReader in;
  private final Map<String, RegisterGemeente> gemeenten = new HashMap<>();

  private RegisterReader(StrictReader in) {
    this.in = in;
  }

  static Gemeenteregister read(String file, byte[] content) {
    try (StrictReader in = new StrictReader(file, content)) {
      return new RegisterReader(in).read();
    }
  }

  private Gemeenteregister read() {
    Set<String> keys = StrictReader.keys();
    LocalDate checked = null;
    List<RegisterGemeente> list = new ArrayList<>(450);
    in.startObject();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      keys.add(key);
      switch (key) {
        case "$schema" -> in.text();
        case "gecontroleerdOp" -> checked = in.date();
        case "bronnen" -> BronReader.list(in);
        case "gemeenten" -> gemeenten(list);
        default -> throw in.unknownKey(key);
      }
    }
    in.require(keys, "gecontroleerdOp", "bronnen", "gemeenten");
    in.end();
    for (RegisterGemeente gemeente : list) {
      checkSuccessors(gemeente);
    }
    return new Gemeenteregister(list, checked);
  }

  private void gemeenten(List<RegisterGemeente> list) {
    in.startArray();
    while (in.nextElement()) {
      RegisterGemeente gemeente = gemeente(list.size());
      if (gemeenten.put(gemeente.code(), gemeente) != null) {
        throw in.errorAt("/gemeenten/" + list.size(), "register.dubbel", gemeente.code());
      }
      list.add(gemeente);
    }
    if (list.isEmpty()) {
      throw in.error("lege-lijst");
    }
  }

  private RegisterGemeente gemeente(int index) {
    Set<String> keys = StrictReader.keys();
    String code = null;
    String naam = null;
    Optional<String> gewoneNaam = Optional.empty();
    Optional<LocalDate> vanaf = Optional.empty();
    Optional<LocalDate> totEnMet = Optional.empty();
    List<String> opvolgers = List.of();
    List<String> ookBekendAls = List.of();
    in.startObject();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      keys.add(key);
      switch (key) {
        case "code" -> code = code(in);
        case "naam" -> naam = in.text();
        case "gewoneNaam" -> gewoneNaam = Optional.of(in.text());
        case "vanaf" -> vanaf = dateOrNull();
        case "totEnMet" -> totEnMet = dateOrNull();
        case "opvolgers" -> opvolgers = list(true);
        case "ookBekendAls" -> ookBekendAls = list(false);
        default -> throw in.unknownKey(key);
      }
    }
    in.require(keys, "code", "naam", "vanaf", "totEnMet", "opvolgers", "ookBekendAls");
    if (totEnMet.isPresent() == opvolgers.isEmpty()) {
      throw in.errorAt("/gemeenten/" + index, "register.opvolgers", code);
    }
    return new RegisterGemeente(code, naam, gewoneNaam, vanaf, totEnMet, opvolgers, ookBekendAls);
  }

  /** A code such as {@code GM0546}. */
  static String code(StrictReader in) {
    String code = in.peekText();
    boolean wellFormed = code.length() == CODE_LENGTH && code.startsWith("GM");
    for (int i = 2; wellFormed && i < CODE_LENGTH; i++) {
      wellFormed = code.charAt(i) >= '0' && code.charAt(i) <= '9';
    }
    if (!wellFormed) {
      throw in.error("verwacht.code");
    }
    in.next();
    return code;
  }

  private Optional<LocalDate> dateOrNull() {
    if (in.isNull()) {
      in.skipNull();
      return Optional.empty();
    }
    return Optional.of(in.date());
  }

  private List<String> list(boolean codes) {
    List<String> list = new ArrayList<>(2);
    in.startArray();
    while (in.nextElement()) {
      list.add(codes ? code(in) : in.text());
    }
    return list;
  }

  /** Whoever takes over is in the register, and exists on the day after. */
  private void checkSuccessors(RegisterGemeente gemeente) {
    for (String code : gemeente.opvolgers()) {
      RegisterGemeente next = gemeenten.get(code);
      LocalDate firstDay = gemeente.totEnMet().orElseThrow().plusDays(1);
      if (next == null || !next.existsOn(firstDay)) {
        throw in.errorAt("/gemeenten", "register.opvolger", gemeente.code(), code);
      }
    }
  }
}
