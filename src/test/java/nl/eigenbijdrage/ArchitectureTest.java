package nl.eigenbijdrage;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the packages are those of src/docs/architectuur.md. */
class ArchitectureTest {

  private static final String ROOT = "nl.eigenbijdrage.";

  /** A row of the table: the package, what it holds, what it may use. */
  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z.]+)` \\| [^|]+ \\| ([a-z., ]+) \\|");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.eigenbijdrage");

  /** What each package may use, as the table tells it. */
  static Map<String, List<String>> table() throws IOException {
    Map<String, List<String>> table = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("src/docs/architectuur.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        table.put(row.group(1), List.of(row.group(2).split(", ", -1)));
      }
    }
    return table;
  }

  static Stream<String> packages() throws IOException {
    return table().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyWhatTheTableSays(String name) throws IOException {
    List<String> mayUse = table().get(name);
    if (mayUse.contains("all")) {
      return;
    }
    String[] allowed =
        Stream.concat(Stream.of(name), mayUse.stream().filter(used -> !used.equals("java")))
            .map(ArchitectureTest::identifier)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(identifier(name))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + ".").and(not(resideInAnyPackage(allowed))))
        .check(PROGRAM);
  }

  /**
   * Rules and commands have packages within them; in the others a package within is its own row.
   */
  private static String identifier(String name) {
    boolean whole = name.equals("rules") || name.equals("cli");
    return ROOT + name + (whole ? ".." : "");
  }

  @Test
  void everyPackageStandsInTheTable() throws IOException {
    Map<String, List<String>> table = table();

    assertThat(PROGRAM.stream().map(c -> c.getPackageName().substring(ROOT.length())).distinct())
        .isNotEmpty()
        .allMatch(p -> table.containsKey(p) || table.containsKey(p.replaceFirst("\\..*", "")));
    assertThat(table).hasSizeGreaterThan(10);
  }

  @Test
  void thePackagesHaveNoCycle() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(PROGRAM);
  }

  @ParameterizedTest
  @CsvSource({
    "picocli.., cli..",
    "com.fasterxml.jackson.core.., *.json|cli..",
    "de.siegmar.fastcsv.., *.csv|cli..",
    "com.openhtmltopdf.., render.pdf.box",
    "org.apache.pdfbox.., render.pdf.box"
  })
  void aLibraryHasItsPackage(String library, String homes) {
    String[] allowed = Stream.of(homes.split("\\|", -1)).map(ROOT::concat).toArray(String[]::new);

    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(PROGRAM);
  }

  @Test
  void thereIsNoOtherLibrary() {
    noClasses()
        .should()
        .dependOnClassesThat(
            not(
                resideInAnyPackage(
                    "java..",
                    "javax.xml..",
                    "org.w3c.dom..",
                    "org.xml.sax..",
                    ROOT + ".",
                    "picocli..",
                    "com.fasterxml.jackson.core..",
                    "de.siegmar.fastcsv..",
                    "com.openhtmltopdf..",
                    "org.apache.pdfbox..")))
        .check(PROGRAM);
  }
}
