import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes a made-up caseload, always the same one: people alone and couples of all ages, every year
 * since 2015, with the mix of support, income and gaps that a client supporter meets.
 *
 * <p>Arguments: {@code json} or {@code csv}, and the number of cases.
 */
final class Caseload {

  private static final long SEED = 20_150_101;
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "datum",
          "huishouden",
          "geboortedatum",
          "leeftijd",
          "partnerGeboortedatum",
          "inkomen",
          "vermogen",
          "partnerInkomen",
          "partnerVermogen",
          "gemeente",
          "wlz",
          "besluitGemeente",
          "voorziening");
  private static final List<String> GEMEENTEN =
      List.of("Leiden", "Utrecht", "Rotterdam", "Zwolle", "Drimmelen", "Emmen", "Venlo", "Almere");
  private static final List<String> SUPPORT =
      List.of(
          "huishoudelijke-hulp",
          "huishoudelijke-hulp",
          "huishoudelijke-hulp",
          "begeleiding",
          "dagbesteding",
          "scootmobiel",
          "vervoersvoorziening",
          "rolstoel",
          "woningaanpassing",
          "persoonlijke-verzorging");

  private final Random random = new Random(SEED);

  public static void main(String[] args) throws IOException {
    boolean json = args[0].equals("json");
    int cases = Integer.parseInt(args[1]);
    Caseload caseload = new Caseload();
    PrintStream out = System.out;
    try (Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)) {
      if (!json) {
        writer.write(String.join(",", COLUMNS) + "\n");
      }
      for (int i = 1; i <= cases; i++) {
        Map<String, Object> facts = caseload.next(i);
        writer.write((json ? json(facts) : csv(facts)) + "\n");
      }
    }
  }

  private Map<String, Object> next(int number) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", "c" + number);
    facts.put("datum", day(chance(70) ? 2023 : 2015, 2026));
    boolean couple = chance(42);
    if (!chance(2)) {
      facts.put("huishouden", couple ? "samen" : "alleen");
    }
    birth(facts, "geboortedatum");
    if (couple && facts.containsKey("huishouden") && !chance(3)) {
      birth(facts, "partnerGeboortedatum");
    }
    money(facts, couple && facts.containsKey("huishouden"));
    if (chance(40)) {
      facts.put("gemeente", GEMEENTEN.get(random.nextInt(GEMEENTEN.size())));
    }
    if (chance(4)) {
      facts.put("wlz", "client");
    }
    if (chance(1)) {
      facts.put("besluitGemeente", "betaalcapaciteit");
    }
    support(facts);
    return facts;
  }

  private void birth(Map<String, Object> facts, String name) {
    String day = day(chance(85) ? 1930 : 1950, chance(85) ? 1962 : 2005);
    facts.put(name, chance(3) ? day.substring(0, 4) : day);
  }

  private void money(Map<String, Object> facts, boolean couple) {
    if (chance(60)) {
      facts.put("inkomen", 12_000 + random.nextInt(4_000) * 10);
      facts.put("vermogen", chance(60) ? 0 : random.nextInt(900) * 100);
      if (couple) {
        facts.put("partnerInkomen", random.nextInt(3_000) * 10);
        facts.put("partnerVermogen", chance(60) ? 0 : random.nextInt(900) * 100);
      }
    }
  }

  private void support(Map<String, Object> facts) {
    int number = chance(25) ? 0 : chance(75) ? 1 : 2;
    List<Map<String, Object>> list = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("soort", SUPPORT.get(random.nextInt(SUPPORT.size())));
      if (chance(70)) {
        one.put("start", day(2014, 2025));
      }
      if (chance(8)) {
        one.put("eind", day(2026, 2027));
      }
      list.add(one);
    }
    if (!list.isEmpty()) {
      facts.put("voorzieningen", list);
    }
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A day from the first of the one year to the last of the other. */
  private String day(int first, int last) {
    LocalDate start = LocalDate.of(first, 1, 1);
    long days = LocalDate.of(last, 12, 31).toEpochDay() - start.toEpochDay();
    return start.plusDays((long) (random.nextDouble() * (days + 1))).toString();
  }

  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> members = new ArrayList<>();
      map.forEach((name, member) -> members.add("\"" + name + "\":" + json(member)));
      return "{" + String.join(",", members) + "}";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(",", list.stream().map(Caseload::json).toList()) + "]";
    }
    return value instanceof Integer ? value.toString() : "\"" + value + "\"";
  }

  private static String csv(Map<String, Object> facts) {
    List<String> cells = new ArrayList<>();
    for (String column : COLUMNS) {
      Object value = facts.get(column.equals("voorziening") ? "voorzieningen" : column);
      String cell =
          value instanceof List<?> list
              ? String.join("|", list.stream().map(Caseload::support).toList())
              : value == null ? "" : value.toString();
      cells.add(cell.indexOf(',') < 0 ? cell : "\"" + cell + "\"");
    }
    return String.join(",", cells);
  }

  private static String support(Object one) {
    Map<?, ?> keys = (Map<?, ?>) one;
    List<String> words = new ArrayList<>();
    keys.forEach(
        (key, value) -> {
          if (!key.equals("soort")) {
            words.add(key + "=" + value);
          }
        });
    return keys.get("soort") + (words.isEmpty() ? "" : ":" + String.join(",", words));
  }
}
