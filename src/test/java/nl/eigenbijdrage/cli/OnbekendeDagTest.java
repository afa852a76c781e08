package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;

/** A day that is unknown is no day of today: the contract, section 2. */
class OnbekendeDagTest {

  private static final String KNOWN = "--huishouden alleen --geboortedatum 1940 --vermogen 0";

  private static JsonNode bereken(String facts) {
    return Program.run(("bereken --json " + facts).split(" ", -1)).json();
  }

  @Test
  void liesBetweenTheAmountsOfAllDays() {
    String facts = KNOWN + " --inkomen 24000";
    BigDecimal min = null;
    BigDecimal max = null;
    for (LocalDate day = LocalDate.of(2015, 1, 20); day.getYear() < 2027; day = day.plusDays(14)) {
      BigDecimal amount = bereken(facts + " --datum " + day).at("/bedrag").decimalValue();
      min = min == null ? amount : min.min(amount);
      max = max == null ? amount : max.max(amount);
    }

    JsonNode open = bereken(facts + " --datum onbekend");

    assertThat(open.at("/uitkomst").asText()).isEqualTo("hangt-af");
    assertThat(open.at("/bedrag").isNull()).isTrue();
    assertThat(open.at("/bedragMin").decimalValue()).isEqualByComparingTo(min);
    assertThat(open.at("/bedragMax").decimalValue()).isEqualByComparingTo(max);
    assertThat(open.at("/ontbreekt/0/feit").asText()).isEqualTo("datum");
    assertThat(open.at("/situatie/datum").asText()).isEqualTo("onbekend");
    assertThat(open.at("/verandert").isMissingNode()).isTrue();
  }

  @Test
  void namesWhatDecidesInAnyYear() {
    List<String> missing = new ArrayList<>();
    bereken(KNOWN + " --datum onbekend")
        .at("/ontbreekt")
        .forEach(one -> missing.add(one.at("/feit").asText()));

    assertThat(missing).containsExactly("datum", "inkomen");
  }

  @Test
  void isCertainWhereEveryDayComesToTheSame() {
    JsonNode free = bereken(KNOWN + " --datum onbekend --voorziening rolstoel");

    assertThat(free.at("/uitkomst").asText()).isEqualTo("niet-verschuldigd");
    assertThat(free.at("/ontbreekt")).isEmpty();
  }

  @Test
  void isToldAndLeftOutOfTheSpreadsheet() {
    Run text = Program.run(("bereken --datum onbekend " + KNOWN).split(" ", -1));
    Run csv =
        new Program()
            .stdin("datum,huishouden,leeftijd\nonbekend,alleen,80\n")
            .execute("batch", "--geen-kleur");

    assertThat(text.out()).contains("Wij weten niet om welke dag het gaat");
    assertThat(csv.out()).contains("\n,,hangt-af,,");
  }
}
