package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;

/**
 * The difference between a case and a variant of it, held against every way in which the unknown
 * facts can turn out: filled in and compared through the same command.
 */
class VergelijkSweepTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final int CASES = Integer.getInteger("cases", 40);

  /** How many facts are unknown at most. */
  private static final int UNKNOWN = 3;

  /** Births between all the days on which pension age decides on one of the dates below. */
  private static final List<String> ELDER =
      List.of(
          "1940-01-01",
          "1952-01-01",
          "1954-02-01",
          "1956-06-01",
          "1958-01-01",
          "1959-05-10",
          "1975-03-03");

  /** The same, and births between the days on which the age of eighteen decides. */
  private static final List<String> BIRTHS = new ArrayList<>(ELDER);

  private static final Map<String, List<String>> VALUES = new LinkedHashMap<>();

  static {
    BIRTHS.addAll(List.of("2000-01-01", "2002-05-05", "2004-06-01", "2007-01-01"));
    BIRTHS.addAll(List.of("2008-05-05", "2012-05-05"));
    VALUES.put("huishouden", List.of("alleen", "samen"));
    VALUES.put("geboortedatum", BIRTHS);
    VALUES.put("partner-geboortedatum", ELDER);
    VALUES.put("wlz", List.of("geen", "client"));
    VALUES.put("opvangnachten", List.of("ja", "nee"));
    VALUES.put("besluit-gemeente", List.of("geen", "veiligheid-kind", "betaalcapaciteit"));
  }

  private static final List<String> DATES =
      List.of("2026-03-15", "2026-07-15", "2024-03-15", "2021-11-01", "2019-05-15", "2016-05-15");

  private final Random random = new Random(20261122);

  private record Range(BigDecimal min, BigDecimal max) {}

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static String[] words(Map<String, String> basis, String with) {
    List<String> words = new ArrayList<>(List.of("vergelijk", "--json", "--met", with));
    basis.forEach((fact, value) -> words.add("--" + fact + "=" + value));
    return words.toArray(String[]::new);
  }

  /** The difference in a year; null when there is none or the case is refused. */
  private static Range compare(Map<String, String> basis, String with) {
    Run run = new Program().today(DAY).execute(words(basis, with));
    if (run.exit() != 0) {
      return null;
    }
    JsonNode difference = run.json().at("/gevallen/1/verschil");
    return difference.has("perJaarMin")
        ? new Range(
            difference.get("perJaarMin").decimalValue(),
            difference.get("perJaarMax").decimalValue())
        : null;
  }

  private Map<String, String> basis() {
    Map<String, String> basis = new LinkedHashMap<>();
    basis.put("datum", pick(DATES));
    basis.put("inkomen", "20000");
    basis.put("grondslag", "0");
    VALUES.forEach((fact, values) -> basis.put(fact, pick(values)));
    for (int i = 0; i < UNKNOWN; i++) {
      basis.put(pick(List.copyOf(VALUES.keySet())), "onbekend");
    }
    if (basis.get("huishouden").equals("alleen")) {
      basis.remove("partner-geboortedatum");
    }
    return basis;
  }

  private String variant() {
    List<String> facts = new ArrayList<>(VALUES.keySet());
    String fact = pick(facts);
    return switch (random.nextInt(4)) {
      case 0 -> "--datum " + pick(DATES);
      case 1 -> "--voorziening rolstoel";
      default -> "--" + fact + " " + pick(VALUES.get(fact));
    };
  }

  /** Fills in the unknown facts in every way, and keeps the lowest and the highest difference. */
  private static Range filled(Map<String, String> basis, String with, Range found) {
    for (Map.Entry<String, String> fact : basis.entrySet()) {
      if (fact.getValue().equals("onbekend")) {
        Range all = found;
        for (String value : VALUES.get(fact.getKey())) {
          Map<String, String> known = new LinkedHashMap<>(basis);
          known.put(fact.getKey(), value);
          if (fact.getKey().equals("huishouden") && value.equals("alleen")) {
            known.remove("partner-geboortedatum");
          }
          all = filled(known, with, all);
        }
        return all;
      }
    }
    Range one = compare(basis, with);
    if (one == null || found == null) {
      return one == null ? found : one;
    }
    return new Range(one.min().min(found.min()), one.max().max(found.max()));
  }

  @Test
  void theDifferenceIsExactlyWhatTheUnknownFactsLeavePossible() {
    int compared = 0;
    for (int i = 0; i < CASES; i++) {
      Map<String, String> basis = basis();
      String with = variant();
      Range told = compare(basis, with);
      Range possible = told == null ? null : filled(basis, with, null);
      if (possible != null) {
        assertThat(told).as(basis + " --met " + with).isEqualTo(possible);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(CASES / 2);
  }
}
