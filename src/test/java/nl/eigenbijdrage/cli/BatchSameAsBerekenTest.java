package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.eigenbijdrage.cli.Program.Run;
import nl.eigenbijdrage.situation.Coded;
import nl.eigenbijdrage.situation.PartnerZorg;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.situation.Zorg;
import org.junit.jupiter.api.Test;

/** A caseload gets the answers that its cases get one by one, byte for byte. */
class BatchSameAsBerekenTest {

  private static final int CASES = 1000;
  private static final List<String> GEMEENTEN =
      List.of("Leiden", "Drimmelen", "Rotterdam", "Weesp", "Nergenshuizen", "onbekend");

  private final Random random = new Random(20_260_315);

  @Test
  void aThousandRandomCases() {
    StringBuilder caseload = new StringBuilder();
    List<String> cases = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      cases.add(json(facts()));
      caseload.append(cases.get(i)).append('\n');
    }
    Run batch = new Program().stdin(caseload.toString()).execute("batch");
    List<String> lines = batch.out().lines().toList();
    assertThat(lines).hasSize(CASES);
    assertThat(lines)
        .filteredOn(line -> !line.contains("\"fouten\""))
        .hasSizeGreaterThan(CASES / 2);
    for (int i = 0; i < CASES; i++) {
      Run alone = new Program().stdin(cases.get(i)).execute("bereken", "--invoer=-", "--json");
      if (alone.exit() == Exit.INPUT) {
        String problems = alone.err().strip();
        String fouten = problems.substring(1, problems.length() - 1);
        assertThat(lines.get(i)).as(cases.get(i)).endsWith(fouten + "}");
      } else {
        assertThat(lines.get(i)).as(cases.get(i)).isEqualTo(alone.out().strip());
      }
    }
  }

  private Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    maybe(95, facts, "datum", day(2015, 2027));
    maybe(95, facts, "huishouden", pick(List.of("alleen", "samen", "samen", "onbekend")));
    birth(facts, "geboortedatum", "leeftijd");
    if ("samen".equals(facts.get("huishouden"))) {
      birth(facts, "partnerGeboortedatum", "partnerLeeftijd");
      money(facts, "partnerInkomen", "partnerVermogen");
      maybe(10, facts, "partnerZorg", code(PartnerZorg.values()));
    }
    money(facts, "inkomen", "vermogen");
    maybe(10, facts, "inkomenDitJaar", random.nextInt(30_000));
    maybe(10, facts, "wlz", code(WlzBijdrage.values()));
    maybe(5, facts, "opvangnachten", random.nextBoolean());
    maybe(5, facts, "besluitGemeente", pick(List.of("betaalcapaciteit", "veiligheid-kind")));
    maybe(5, facts, "ouder", pick(List.of("ja", "nee", "onbekend")));
    maybe(40, facts, "gemeente", pick(GEMEENTEN));
    maybe(10, facts, "inkomensgrens", 15_000 + random.nextInt(10_000));
    maybe(15, facts, "zorg", code(Zorg.values()));
    if (facts.containsKey("zorg")) {
      maybe(50, facts, "opname", day(2014, 2027));
      maybe(50, facts, "belasting", random.nextInt(9_000));
    }
    if (chance(70)) {
      List<Object> support = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        support.add(support());
      }
      facts.put("voorzieningen", support);
    }
    return facts;
  }

  private void birth(Map<String, Object> facts, String birth, String age) {
    if (chance(15)) {
      maybe(70, facts, age, random.nextInt(95));
    } else {
      String day = day(1925, 2010);
      facts.put(birth, chance(80) ? day : day.substring(0, chance(50) ? 7 : 4));
    }
  }

  private void money(Map<String, Object> facts, String income, String assets) {
    maybe(60, facts, income, random.nextInt(60_000));
    maybe(60, facts, assets, chance(50) ? 0 : random.nextInt(120_000));
  }

  private Map<String, Object> support() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("soort", code(VoorzieningSoort.values()));
    maybe(60, one, "start", day(2014, 2027));
    maybe(15, one, "eind", day(2015, 2028));
    maybe(10, one, "kostprijs", random.nextInt(4_000));
    maybe(10, one, "voor", "partner");
    maybe(5, one, "vorm", "pgb");
    return one;
  }

  private void maybe(int percent, Map<String, Object> facts, String name, Object value) {
    if (chance(percent)) {
      facts.put(name, value);
    }
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String code(Coded[] values) {
    return values[random.nextInt(values.length)].code();
  }

  private String day(int first, int last) {
    int days = 365 * (last - first + 1);
    return LocalDate.of(first, 1, 1).plusDays(random.nextInt(days)).toString();
  }

  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> members = new ArrayList<>();
      map.forEach((name, member) -> members.add("\"" + name + "\":" + json(member)));
      return "{" + String.join(",", members) + "}";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(",", list.stream().map(one -> json(one)).toList()) + "]";
    }
    return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
  }
}
