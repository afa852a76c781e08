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
}
