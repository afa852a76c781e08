package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads the output stops reading, in a process of its own. */
@DisabledOnOs(OS.WINDOWS)
class NotReadTest {

  private static final int CASES = 5000;

  @TempDir private Path folder;

  /**
   * What the line of shell in which {@code $PROGRAM} is the program says; its code is in "code".
   */
  private String messages(String line) throws IOException, InterruptedException {
    Path script = folder.resolve("script");
    Files.writeString(script, line);
    ProcessBuilder shell = new ProcessBuilder("sh", script.toString()).directory(folder.toFile());
    shell.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL"));
    shell.environment().put("PROGRAM", String.join(" ", AtTerminal.javaCommand()));
    Path messages = folder.resolve("messages");
    Process process =
        shell
            .redirectError(messages.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readString(messages);
  }

  @ParameterizedTest
  @CsvSource({
    "batch cases.csv, head -n 1",
    "batch cases.csv --wie-verandert, :",
    "bereken --leeftijd 80, :",
    "tarieven toon --json, :"
  })
  void endsQuietlyWhenNobodyReadsOn(String command, String reader) throws Exception {
    Files.writeString(folder.resolve("cases.csv"), "leeftijd\n" + "64\n".repeat(CASES));

    String messages = messages("{ $PROGRAM " + command + "; echo $? >code; } | " + reader);

    assertThat(messages).isEmpty();
    assertThat(folder.resolve("code")).hasContent("141");
  }

  @ParameterizedTest
  @CsvSource({"batch cases.csv", "bereken --leeftijd 80"})
  void tellsThatTheDiskIsFull(String command) throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    Files.writeString(folder.resolve("cases.csv"), "leeftijd\n" + "64\n".repeat(CASES));

    String messages = messages("$PROGRAM " + command + " >/dev/full; echo $? >code");

    assertThat(messages).contains("De uitkomst kon niet worden weggeschreven.").hasLineCount(1);
    assertThat(folder.resolve("code")).hasContent("2");
  }
}
