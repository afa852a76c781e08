package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;

/** What is told of support at home in the years before the contribution per month. */
class ThuisTot2019Test {

  private static final String[] EQUAL = {
    "--huishouden",
    "alleen",
    "--leeftijd",
    "50",
    "--inkomen",
    "30000",
    "--grondslag",
    "0",
    "--voorziening",
    "scootmobiel:start=2016-01-04,kostprijs=80",
    "--voorziening",
    "scootmobiel:start=2016-01-04,kostprijs=80",
  };

  private static Run run(String command, String[] facts, String... more) {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(List.of(facts));
    args.addAll(List.of(more));
    return Program.run(args.toArray(String[]::new));
  }

  @Test
  void equalVoorzieningenAreEachCountedDownWhileTheFactsChange() {
    Run run =
        run(
            "tijdlijn",
            EQUAL,
            "--datum",
            "2016-01-04",
            "--van",
            "2016-01-04",
            "--tot",
            "2016-04-20",
            "--vanaf",
            "2016-01-20",
            "--inkomen 20000",
            "--json");

    List<String> amounts = new ArrayList<>();
    for (JsonNode periode : run.json().path("perioden")) {
      amounts.add(periode.path("bedrag").asText());
    }
    // 160 in all: 106.10, then 19.40 twice, and what is left
    assertThat(amounts).as(run.err()).containsExactly("106.1", "19.4", "19.4", "15.1");
  }

  @Test
  void saysThatOneIncomeStandsInForThatOfOtherYears() {
    String[] since2015 = {"--voorziening", "scootmobiel:start=2015-02-01,kostprijs=1000"};
    String[] since2016 = {"--voorziening", "scootmobiel:start=2016-02-01,kostprijs=1000"};
    String[] services = {"--voorziening", "begeleiding:start=2015-02-01,kostprijs=9000"};
    String countdown = "over andere jaren";

    assertThat(aannames("2016-08-01", since2015)).contains(countdown);
    assertThat(aannames("2016-08-01", since2016)).doesNotContain(countdown);
    assertThat(aannames("2025-04-01", since2016)).contains(countdown);
    assertThat(aannames("2025-04-01", services)).doesNotContain(countdown);
    assertThat(aannames("2015-08-01"))
        .contains("Voor 2016 rekenen wij met hetzelfde inkomen en vermogen als nu");
    assertThat(aannames("2018-08-01")).doesNotContain("rekenen wij met hetzelfde inkomen");
  }

  private static String aannames(String day, String... more) {
    String[] facts = {
      "--huishouden",
      "alleen",
      "--leeftijd",
      "50",
      "--inkomen",
      "30000",
      "--grondslag",
      "0",
      "--datum",
      day,
      "--json"
    };
    return run("bereken", facts, more).json().path("aannames").toString();
  }

  @Test
  void saysWhyAFactMattersThatOnlyTellsWhatIsLeftOfAKostprijs() {
    String[] facts = {"--huishouden", "alleen", "--geboortedatum", "1938-01-01", "--json"};
    Run before =
        run(
            "bereken",
            facts,
            "--datum",
            "2025-04-01",
            "--voorziening",
            "scootmobiel:start=2016-02-01,kostprijs=3000");
    Run of2014 =
        run(
            "bereken",
            facts,
            "--datum",
            "2021-04-01",
            "--voorziening",
            "scootmobiel:start=2014-02-01,kostprijs=3000");

    assertThat(waarom(before, "inkomen")).contains("Tot en met 2018");
    assertThat(waarom(of2014, "kostprijs")).contains("U noemt de kostprijs");
  }

  private static String waarom(Run run, String feit) {
    for (JsonNode missing : run.json().path("ontbreekt")) {
      if (missing.path("feit").asText().equals(feit)) {
        return missing.path("waarom").asText();
      }
    }
    return "";
  }
}
