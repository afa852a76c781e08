package nl.eigenbijdrage.rates.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.eigenbijdrage.Schemas;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.Gemeenteregister;
import nl.eigenbijdrage.rates.RegisterGemeente;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every policy file that the program comes with, and the register. */
class GemeenteFilesTest {

  private static final Path FOLDER = Path.of("rates/gemeenten");
  private static final JsonRates RATES = new JsonRates(RatesSource.folder(Path.of("rates")));

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER, 2)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith("register.json"))
          .sorted()
          .toList();
    }
  }

  @TestFactory
  List<DynamicTest> everyFileIsFoundByCodeAndYear() throws IOException {
    Schemas schema = schema("gemeente");
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files()) {
      tests.add(
          DynamicTest.dynamicTest(file.toString(), file.toUri(), () -> checkFile(file, schema)));
    }
    return tests;
  }

  private static void checkFile(Path file, Schemas schema) throws IOException {
    String folder = file.getParent().getFileName().toString();
    RegisterGemeente gemeente = RATES.register().withCode(folder.substring(0, 6)).orElseThrow();
    int year = Integer.parseInt(file.getFileName().toString().substring(0, 4));

    assertThat(schema.faults(Files.readAllBytes(file))).isEmpty();
    assertThat(gemeente.folder()).isEqualTo(folder);
    assertThat(gemeente.existsOn(LocalDate.of(year, 7, 1))).isTrue();
    assertThat(RATES.beleid(gemeente, year)).isNotEmpty();
    for (GemeenteBeleid beleid : RATES.beleid(gemeente, year)) {
      assertThat(beleid.code()).isEqualTo(gemeente.code());
      assertThat(beleid.jaar()).isEqualTo(year);
      assertThat(beleid.eigenVervoerstarief().values())
          .allMatch(text -> text.isEmpty() || text.endsWith("."));
    }
  }

  @Test
  void theJarHoldsTheSameFiles() throws IOException {
    JsonRates packed = new JsonRates(RatesSource.builtIn());
    int found = 0;
    for (RegisterGemeente gemeente : packed.register().all()) {
      found += packed.beleidsjaren(gemeente).size();
    }

    assertThat(found).isEqualTo(files().size()).isPositive();
  }

  @Test
  void theRegisterFitsItsSchema() throws IOException {
    byte[] register = Files.readAllBytes(FOLDER.resolve("register.json"));

    assertThat(schema("register").faults(register)).isEmpty();
  }

  @Test
  void theRegisterHasTheNumberOfGemeentenOfEachYear() {
    int[] expected = {393, 390, 388, 380, 355, 355, 352, 345, 342, 342, 342, 342};
    Gemeenteregister register = RATES.register();
    for (int i = 0; i < expected.length; i++) {
      LocalDate day = LocalDate.of(2015 + i, 1, 1);

      assertThat(register.all().stream().filter(one -> one.existsOn(day)).count())
          .as("gemeenten on %s", day)
          .isEqualTo(expected[i]);
    }
  }

  private static Schemas schema(String name) throws IOException {
    return Schemas.of(Files.readString(Path.of("rates/schema/" + name + ".schema.json")));
  }
}
