package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;

/**
 * The examples of the README show what the program really prints. After a change of words: run this
 * test with {@code -Dgolden.update=true}, and read the difference.
 */
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  @Test
  void everyExampleShowsTheRealOutput() throws IOException {
    String written = Files.readString(README);
    String real = withRealOutput(written);
    if (Example.UPDATE) {
      Files.writeString(README, real);
    }
    assertThat(written).isEqualTo(real);
    assertThat(real).contains("```console\n" + Example.PROMPT);
  }

  private static String withRealOutput(String readme) {
    StringBuilder real = new StringBuilder();
    boolean inExample = false;
    for (String line : readme.lines().toList()) {
      if (line.equals("```")) {
        inExample = false;
      }
      if (!inExample) {
        real.append(line).append('\n');
      } else if (line.startsWith(Example.PROMPT)) {
        Run run = Example.run(line);
        real.append(line).append('\n').append(run.out()).append(run.err());
      }
      if (line.equals("```console")) {
        inExample = true;
      }
    }
    return real.toString();
  }
}
