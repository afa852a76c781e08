package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The examples of the README show what the program really prints. After a change of words: run this
 * test with {@code -Dgolden.update=true}, and read the difference.
 */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String PROMPT = "$ eigen-bijdrage ";

  @Test
  void everyExampleShowsTheRealOutput() throws IOException {
    String written = Files.readString(README);
    String real = withRealOutput(written);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, real);
    }
    assertThat(written).isEqualTo(real);
    assertThat(real).contains("```console\n" + PROMPT);
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
      } else if (line.startsWith(PROMPT)) {
        real.append(line).append('\n').append(output(line.substring(PROMPT.length())));
      }
      if (line.equals("```console")) {
        inExample = true;
      }
    }
    return real.toString();
  }

  private static String output(String command) {
    Program.Run run = new Program().today(DAY).execute(words(command));
    return run.out() + run.err();
  }

  /** The words of a command line, with what stands between quotes kept together. */
  private static String[] words(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ' ' && !quoted) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    words.add(word.toString());
    return words.toArray(new String[0]);
  }
}
