package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told beside the amount of a contribution for care is true of the case. */
class ZorgwoordenTest {

  private static final String ONE = " --huishouden alleen --inkomen 15000";

  private static String bereken(String facts) {
    List<String> args = new ArrayList<>(List.of("bereken", "--json", "--zorg", "vpt"));
    args.addAll(List.of((facts + ONE).split(" ", -1)));
    return Program.run(args.toArray(String[]::new)).out();
  }

  @Test
  void careThatEndsInTheMonthDoesNotRunAllOfIt() {
    String ends = bereken("--datum 2026-03-04 --leeftijd 60 --vermogen 0 --zorg-eind 2026-03-04");

    assertThat(ends).contains("toen de maand begon").doesNotContain("de hele maand");
    assertThat(bereken("--datum 2026-03-04 --leeftijd 60 --vermogen 0")).contains("de hele maand");
  }

  @Test
  void withBijstandOneHadToAskTo2019() {
    String facts = " --leeftijd 60 --vermogen 0 --bijstand ja";

    assertThat(bereken("--datum 2019-03-04" + facts)).contains("zelf om vragen");
    assertThat(bereken("--datum 2021-03-04" + facts)).contains("uit zichzelf");
  }

  @Test
  void turningEighteenInTheMonthIsAChoiceThatIsTold() {
    String born = "--vermogen 0 --datum 2026-03-10 --geboortedatum 2008-03-";

    assertThat(bereken(born + "10")).contains("18 jaar. De wet zegt niet precies");
    assertThat(bereken(born + "01")).doesNotContain("De wet zegt niet precies vanaf");
  }

  @Test
  void theCompensationIsNamedWithItsArticle() {
    String facts = "--datum 2018-03-10 --geboortedatum 1940-03-10 --vermogen ";

    assertThat(bereken(facts + "50000")).contains("3.3.2.4a");
    assertThat(bereken(facts + "0")).doesNotContain("3.3.2.4a");
  }
}
