package nl.eigenbijdrage.rates.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.eigenbijdrage.Schemas;
import nl.eigenbijdrage.rates.RatesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good and bad rates files, on which the loader and the schema must agree. */
class RatesFixturesTest {

  private static final Fixtures FIXTURES = new Fixtures(Path.of("src/test/resources/rates"));

  @ParameterizedTest
  @MethodSource("valid")
  void bothTakeAGoodFile(Path file) throws IOException {
    load(file);

    assertThat(schema(file).faults(Files.readAllBytes(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void bothRefuseABadFile(Path file) throws IOException {
    assertThat(schema(file).faults(Files.readAllBytes(file))).isNotEmpty();
    assertThat(fault(file)).isEqualTo(expected(file));
  }

  @ParameterizedTest
  @MethodSource("invalidForLoader")
  void theLoaderAlsoRefusesWhatASchemaCannotSay(Path file) throws IOException {
    assertThat(schema(file).faults(Files.readAllBytes(file))).isEmpty();
    assertThat(fault(file)).isEqualTo(expected(file));
  }

  @Test
  void everyExpectationHasItsFile() throws IOException {
    List<String> names =
        Stream.concat(invalid(), invalidForLoader()).map(RatesFixturesTest::name).toList();

    assertThat(FIXTURES.faults().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(names);
  }

  /** The place, and the key of what was expected there. */
  private static String fault(Path file) {
    RatesException refused = catchThrowableOfType(RatesException.class, () -> load(file));
    assertThat(refused.bestand()).isEqualTo(file.toString());
    String key = refused.verwacht().key().substring("tarieven.fout.".length());
    return (refused.plaats() + " " + key).strip();
  }

  private static String expected(Path file) throws IOException {
    return FIXTURES.faults().getProperty(name(file));
  }

  private static String name(Path file) {
    return file.getParent().getFileName().toString();
  }

  private static void load(Path file) {
    JsonRates rates = new JsonRates(RatesSource.folder(file.getParent()));
    if (file.endsWith("aow.json")) {
      rates.aow();
    } else {
      assertThat(rates.jaar(2026)).isPresent();
    }
  }

  private static Schemas schema(Path file) throws IOException {
    String name = file.endsWith("aow.json") ? "aow" : "landelijk";
    return Schemas.of(Files.readString(Path.of("rates/schema/" + name + ".schema.json")));
  }

  static Stream<Path> valid() {
    return FIXTURES.files("valid");
  }

  static Stream<Path> invalid() {
    return FIXTURES.files("invalid");
  }

  static Stream<Path> invalidForLoader() {
    return FIXTURES.files("invalid-for-loader");
  }
}
