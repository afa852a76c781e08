package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the program prints in the main outcomes, word for word, in both languages and as JSON. After
 * a change of words: run this test with {@code -Dgolden.update=true}, and read the difference. A
 * new example is a line with a command in one of the files, or a new file.
 */
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final ObjectWriter PRETTY = new ObjectMapper().writerWithDefaultPrettyPrinter();

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void printsWhatItPrinted(Path file) throws IOException {
    String written = Files.readString(file);
    StringBuilder real = new StringBuilder();
    for (String line : written.lines().toList()) {
      if (line.startsWith("# ")) {
        real.append(line).append('\n');
      } else if (line.startsWith(Example.PROMPT)) {
        real.append('\n').append(line).append('\n').append(printed(line));
      }
    }
    if (Example.UPDATE) {
      Files.writeString(file, real);
    }
    assertThat(written).isEqualTo(real.toString()).startsWith("# ").contains(Example.PROMPT);
  }

  private static String printed(String line) throws JsonProcessingException {
    Run run = Example.run(line);
    boolean json = line.contains("--json");
    String out = json && run.exit() != 2 ? pretty(run.json()) : run.out();
    String err = json && run.exit() == 2 ? pretty(run.errJson()) : run.err();
    return out + err + "[exit " + run.exit() + "]\n";
  }

  /** The JSON on lines of its own, without what changes with every release and every rates file. */
  private static String pretty(JsonNode json) throws JsonProcessingException {
    if (json.path("herkomst") instanceof ObjectNode origin) {
      origin.put("programma", "...");
      origin.path("tarieven").forEach(file -> ((ObjectNode) file).put("sha256", "..."));
    }
    return PRETTY.writeValueAsString(json) + "\n";
  }

  @Test
  void everyOutcomeIsThereInBothLanguages() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files()) {
      all.append(Files.readString(file));
    }
    assertThat(all)
        .contains("\"uitkomst\" : \"verschuldigd\"", "\"uitkomst\" : \"niet-verschuldigd\"")
        .contains("\"uitkomst\" : \"hangt-af\"", "\"uitkomst\" : \"niet-vast-te-stellen\"")
        .contains("\nU betaalt ", "\nYou pay ", "[exit 2]", "[exit 3]", "[exit 4]");
  }
}
