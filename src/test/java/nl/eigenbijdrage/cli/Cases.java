package nl.eigenbijdrage.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The cases in {@code src/test/resources/cases}: facts, the outcome they must have, and why. */
final class Cases {

  static final Path FOLDER = Path.of("src/test/resources/cases");

  private static final Set<String> KEYS = Set.of("naam", "herkomst", "invoer", "verwacht");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Cases() {}

  /**
   * One case.
   *
   * @param regeling the folder it lies in: the rules that must have been applied
   * @param file the file
   * @param naam what it shows
   * @param herkomst where the expected outcome comes from
   * @param invoer the facts, as for {@code bereken --invoer}
   * @param verwacht the part of the outcome that must match
   */
  record Case(
      String regeling,
      Path file,
      String naam,
      String herkomst,
      JsonNode invoer,
      JsonNode verwacht) {

    @Override
    public String toString() {
      return regeling + "/" + file.getFileName() + ": " + naam;
    }
  }

  /** All cases, in the order of their files. */
  static List<Case> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<Case> cases = new ArrayList<>();
      files.filter(Files::isRegularFile).sorted().forEach(file -> cases.add(read(file)));
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case read(Path file) {
    try {
      JsonNode node = JSON.readTree(Files.readAllBytes(file));
      Set<String> keys = new TreeSet<>();
      Iterator<String> names = node.fieldNames();
      names.forEachRemaining(keys::add);
      if (!keys.equals(KEYS)) {
        throw new AssertionError(file + " must have the keys " + KEYS + ", and has " + keys);
      }
      return new Case(
          file.getParent().getFileName().toString(),
          file,
          node.get("naam").textValue(),
          node.get("herkomst").textValue(),
          node.get("invoer"),
          node.get("verwacht"));
    } catch (IOException e) {
      throw new AssertionError(file + " is no case: " + e.getMessage(), e);
    }
  }
}
