package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A caseload of which somebody at a real terminal sees how far it is. */
@DisabledOnOs(OS.WINDOWS)
class BatchAtTerminalTest {

  @Test
  void theShellGoesOnBelowALineThatWasBrokenOff() throws Exception {
    String cases = "trap : INT; { echo leeftijd; yes 64; } |";
    String told = " JDK_JAVA_OPTIONS=-Deigenbijdrage.terminal=e ";
    String line = cases + told + "$PROGRAM batch -o /dev/null; echo after";
    try (AtTerminal terminal = AtTerminal.shell(line)) {
      terminal.see("per seconde)").type(AtTerminal.CTRL_C).see("after");

      assertThat(terminal.screen()).containsPattern("per seconde\\)[^\\n]*\\nafter");
    }
  }
}
