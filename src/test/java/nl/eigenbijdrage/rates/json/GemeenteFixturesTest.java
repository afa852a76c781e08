package nl.eigenbijdrage.rates.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.eigenbijdrage.Schemas;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.RatesException;
import nl.eigenbijdrage.rates.RegisterGemeente;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good and bad policy files, on which the loader and the schema must agree. */
class GemeenteFixturesTest {

  private static final Fixtures FIXTURES = new Fixtures(Path.of("src/test/resources/gemeenten"));
  private static final JsonRates RATES = new JsonRates(RatesSource.builtIn());

  @ParameterizedTest
  @MethodSource("valid")
  void bothTakeAGoodFile(Path file) throws IOException {
    assertThat(load(file)).extracting(GemeenteBeleid::bestand).containsOnly(file.toString());
    assertThat(schema().faults(Files.readAllBytes(file))).isEmpty();
  }

  @Test
  void aPartOfTheYearIsReadForItself() throws IOException {
    List<GemeenteBeleid> parts = load(FIXTURES.folder().resolve("valid/deel-van-het-jaar.json"));

    assertThat(parts)
        .extracting(part -> part.dagen().van() + " " + part.lagerBedrag().orElseThrow())
        .containsExactly(
            "2024-01-01 10.00", "2024-03-01 10.00", "2024-07-01 15.00", "2024-10-01 15.00");
    assertThat(parts)
        .extracting(part -> part.vrijgesteld().containsKey("begeleiding"))
        .containsExactly(false, true, true, false);
    assertThat(parts.get(3).dagen().tot()).isEqualTo("2024-12-31");
    assertThat(parts).noneMatch(GemeenteBeleid::heelJaar);
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void bothRefuseABadFile(Path file) throws IOException {
    assertThat(schema().faults(Files.readAllBytes(file))).isNotEmpty();
    assertThat(fault(file)).isEqualTo(FIXTURES.faults().getProperty(name(file)));
  }

  @ParameterizedTest
  @MethodSource("invalidForLoader")
  void theLoaderAlsoRefusesWhatASchemaCannotSay(Path file) throws IOException {
    assertThat(schema().faults(Files.readAllBytes(file))).isEmpty();
    assertThat(fault(file)).isEqualTo(FIXTURES.faults().getProperty(name(file)));
  }

  @Test
  void everyExpectationHasItsFile() throws IOException {
    List<String> names =
        Stream.concat(invalid(), invalidForLoader()).map(GemeenteFixturesTest::name).toList();

    assertThat(FIXTURES.faults().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void theWordsForSupportAreThoseOfTheContract() {
    assertThat(Voorzieningcodes.ALL)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(VoorzieningSoort.values()).map(VoorzieningSoort::code).toList());
  }

  private static List<GemeenteBeleid> load(Path file) throws IOException {
    RegisterGemeente deventer = RATES.register().withCode("GM0150").orElseThrow();
    return GemeenteReader.read(
        file.toString(),
        Files.readAllBytes(file),
        deventer,
        RATES.register(),
        Wettoets.of(RATES.jaar(year(file)).orElseThrow()));
  }

  /** The year for which a file is read: the one in it, or that of the file's name, or 2024. */
  private static int year(Path file) throws IOException {
    String content = Files.readString(file);
    int at = content.indexOf("\"jaar\": 20");
    return at < 0 || name(file).equals("ander-jaar")
        ? 2024
        : Integer.parseInt(content.substring(at + 8, at + 12));
  }

  private static String fault(Path file) {
    RatesException refused = catchThrowableOfType(RatesException.class, () -> load(file));
    assertThat(refused.bestand()).isEqualTo(file.toString());
    String key = refused.verwacht().key().substring("tarieven.fout.".length());
    return (refused.plaats() + " " + key).strip();
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".json".length());
  }

  private static Schemas schema() throws IOException {
    return Schemas.of(Files.readString(Path.of("rates/schema/gemeente.schema.json")));
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
