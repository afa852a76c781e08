package nl.eigenbijdrage.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The keys in the properties files and the keys in the code are the same ones. */
class TextKeysTest {

  private static final Pattern COMMENT = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:^\\s*//.*$)");
  private static final Pattern LITERAL =
      Pattern.compile("'(?:\\\\.|[^'])'|\"((?:\\\\.|[^\"\\\\])*)\"");

  /** A key as it is asked for, and whether the key ends there. */
  private static final String REST = "\"([a-z0-9][^\"]*)\"\\s*([,)+])";

  private static final Pattern TEXT =
      Pattern.compile("(?:[tT]exts?|english|dutch)\\.(?:text|has)\\(\\s*" + REST);
  private static final Pattern MESSAGE = Pattern.compile("Message\\.of\\(\\s*" + REST);
  private static final Pattern NOTICE = Pattern.compile("Melding\\.of\\(\\s*" + REST);
  private static final Pattern PROBLEM =
      Pattern.compile("Problem\\.(?:of|named)\\([^,;\"]*(?:\"[^\"]*\")?,\\s*" + REST);

  private static final Set<String> KEYS = new TreeSet<>();
  private static final List<String> SOURCES = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    TextsTest.files().forEach(file -> KEYS.addAll(TextsTest.keys(file, Taal.NL)));
    KEYS.addAll(TextsFile.ofLetter().keys());
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        SOURCES.add(COMMENT.matcher(Files.readString(file)).replaceAll(""));
      }
    }
  }

  @Test
  void everyKeyThatIsAskedForExists() {
    List<String> missing = new ArrayList<>();
    int asked =
        missing(TEXT, "", missing)
            + missing(MESSAGE, "", missing)
            + missing(NOTICE, "melding.", missing)
            + missing(PROBLEM, "fout.", missing);

    assertThat(missing).isEmpty();
    assertThat(asked).isGreaterThan(300);
  }

  private static int missing(Pattern pattern, String before, List<String> missing) {
    int asked = 0;
    for (String source : SOURCES) {
      Matcher found = pattern.matcher(source);
      while (found.find()) {
        String key = before + found.group(1);
        boolean whole = !found.group(2).equals("+");
        if (whole ? !KEYS.contains(key) : KEYS.stream().noneMatch(k -> k.startsWith(key))) {
          missing.add(key);
        }
        asked++;
      }
    }
    return asked;
  }

  /**
   * Many keys are put together, from a code and what stands around it. So each part of a key
   * between dots must occur in the code as such, or be a number; a key of which a part was renamed
   * shows.
   */
  @Test
  void everyKeyIsUsed() {
    Set<String> parts = new HashSet<>();
    for (String source : SOURCES) {
      Matcher found = LITERAL.matcher(source);
      while (found.find()) {
        if (found.group(1) != null) {
          parts.addAll(List.of(found.group(1).split("[.\\s]+", -1)));
        }
      }
    }
    Set<String> terms = new HashSet<>(TextsTest.keys("begrippen", Taal.NL));

    assertThat(KEYS)
        .filteredOn(key -> !terms.contains(key))
        .allSatisfy(
            key ->
                assertThat(
                        key.replaceFirst("^opdracht\\.(\\w+)-(\\w+)", "opdracht.$1.$2")
                            .split("\\."))
                    .allMatch(part -> parts.contains(part) || part.matches("\\d+")));
  }

  /** The terms are read as a whole; each has just these lines. */
  @Test
  void aTermHasItsLinesAndNoOthers() {
    assertThat(TextsTest.keys("begrippen", Taal.NL))
        .allMatch(key -> key.matches("[a-z0-9-]+\\.(titel|tekst|ook|zie|bron)"));
  }
}
