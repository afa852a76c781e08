package nl.eigenbijdrage.cli;

import static nl.eigenbijdrage.cli.AtTerminal.CTRL_C;
import static nl.eigenbijdrage.cli.AtTerminal.CTRL_D;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The interview at a real terminal. */
@DisabledOnOs(OS.WINDOWS)
class VraagAtTerminalTest {

  private static final String ESCAPE = "\u001B";

  private static final String[] UP_TO_GEMEENTE = {
    "vraag",
    "--datum",
    "2020-02-10",
    "--huishouden",
    "alleen",
    "--leeftijd",
    "80",
    "--voorziening",
    "begeleiding",
    "--wlz",
    "geen",
    "--opvangnachten",
    "nee",
    "--besluit-gemeente",
    "geen"
  };

  @Test
  void talksInAnyLocale() throws Exception {
    try (AtTerminal terminal = AtTerminal.run("xterm", "C")) {
      terminal
          .answer("Om welke hulp", "")
          .answer("Bent u alleen", "1")
          .answer("geboortedatum?", "12 maart 1946")
          .answer("Welke hulp", "Cliëntondersteuning: iemand die met u meedenkt over hulp")
          .answer("Uw antwoorden", "")
          .see("U betaalt niets.");

      assertThat(terminal.exit()).isZero();
      assertThat(terminal.screen())
          .contains("Cliëntondersteuning")
          .doesNotContain("?ntondersteuning");
    }
  }

  @Test
  void takesAccentsAndShowsTheEuro() throws Exception {
    try (AtTerminal terminal = AtTerminal.run("xterm", "C", UP_TO_GEMEENTE)) {
      terminal
          .answer("Van welke gemeente", "súdwest-fryslân")
          .answer("Gemeente: Súdwest-Fryslân", "")
          .see("€ 19,00");

      assertThat(terminal.exit()).isZero();
      assertThat(terminal.screen()).contains("--gemeente \"Súdwest-Fryslân\"");
    }
  }

  @Test
  void sendsNothingButTextToADumbTerminal() throws Exception {
    try (AtTerminal terminal = AtTerminal.run("dumb", "C.UTF-8", UP_TO_GEMEENTE)) {
      terminal.answer("Van welke gemeente", "weet niet").answer("Uw antwoorden", "");

      assertThat(terminal.exit()).isZero();
      assertThat(terminal.screen()).doesNotContain(ESCAPE);
    }
  }

  @Test
  void stopsAtOnceOnCtrlC() throws Exception {
    try (AtTerminal terminal = AtTerminal.run("xterm", "C.UTF-8", "vraag")) {
      terminal.see("> ").type("all" + CTRL_C);

      assertThat(terminal.exit()).isEqualTo(130);
      assertThat(terminal.screen()).endsWith("^C\r\n");
    }
  }

  @Test
  void leavesPolitelyOnCtrlD() throws Exception {
    try (AtTerminal terminal = AtTerminal.run("xterm", "C.UTF-8", "vraag")) {
      terminal.see("> ").type(CTRL_D).see("U bent gestopt. Er is niets bewaard.\r\n");

      assertThat(terminal.exit()).isEqualTo(2);
    }
  }

  @Test
  void completesANameOnTab() throws Exception {
    try (AtTerminal terminal = AtTerminal.run("xterm", "C.UTF-8", UP_TO_GEMEENTE)) {
      terminal.see("Van welke gemeente").see("> ");
      terminal.type("Leid\t").see("Leiden, Leiderdorp, Leidschendam-Voorburg").see("> ");
      terminal.type("Leiderd\t").see("Bedoelt u Leiderdorp?").see("> ").type("\n");
      terminal.answer("Gemeente: Leiderdorp", "");

      assertThat(terminal.exit()).isZero();
    }
  }

  @Test
  void leavesTheTerminalAsItWas() throws Exception {
    String program = "$PROGRAM " + String.join(" ", UP_TO_GEMEENTE);
    String line =
        "before=$(stty -g); " + program + "; [ \"$(stty -g)\" = \"$before\" ] && echo same";
    try (AtTerminal answered = AtTerminal.shell(line);
        AtTerminal interrupted = AtTerminal.shell("trap : INT; " + line)) {
      answered.answer("Van welke gemeente", "Leiden").answer("Uw antwoorden", "").see("same");
      interrupted.see("Van welke gemeente").see("> ").type(CTRL_C).see("same");
    }
  }

  @Test
  void keepsTheQuestionsOnTheScreen(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("uitkomst.txt");
    String program = "$PROGRAM " + String.join(" ", UP_TO_GEMEENTE);
    try (AtTerminal terminal = AtTerminal.shell(program + " > '" + file + "'")) {
      terminal.answer("Van welke gemeente", "Leiden").answer("Uw antwoorden", "");

      assertThat(terminal.exit()).isZero();
      assertThat(terminal.screen()).doesNotContain("U betaalt");
      assertThat(Files.readString(file)).startsWith("Eigen bijdrage voor februari 2020");
    }
  }

  @Test
  void refusesArrowKeysWithAnExample() throws Exception {
    try (AtTerminal terminal = AtTerminal.run("xterm", "C.UTF-8", "vraag")) {
      terminal
          .answer("Om welke hulp", "")
          .answer("Bent u alleen", "2" + ESCAPE + "[D1")
          .see("Pijltjestoetsen werken hier niet");
      terminal.answer("Bent u alleen", "alleen").see("Wat is uw geboortedatum?").type(CTRL_C);

      assertThat(terminal.exit()).isEqualTo(130);
    }
  }
}
