package nl.eigenbijdrage;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eigenbijdrage.value.Bundled;
import org.junit.jupiter.api.Test;

/** What the program never does, whatever is asked of it. */
class ForbiddenTest {

  private static final String CLI = "nl.eigenbijdrage.cli";

  /** Where drawing for a PDF meets the libraries for it. */
  private static final String PDF = "nl.eigenbijdrage.render.pdf";

  private static final Pattern COMMENT_OR_TEXT =
      Pattern.compile("/\\*.*?\\*/|//[^\n]*|\"(\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);
  private static final Pattern FLOATING_POINT =
      Pattern.compile("\\b(double|float|Double|Float|\\d+e\\d+|\\d+\\.\\d+)\\b");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.eigenbijdrage");

  private static Stream<JavaAccess<?>> accesses() {
    return PROGRAM.stream().flatMap(c -> c.getAccessesFromSelf().stream());
  }

  private static boolean isIn(JavaAccess<?> access, String name) {
    return access.getOriginOwner().getPackageName().startsWith(name);
  }

  private static String target(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getTarget().getName();
  }

  /** Nothing leaves the machine: no class of the program can reach a network. */
  @Test
  void hasNoNetworkCode() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "java.net..",
                "javax.net..",
                "java.nio.channels..",
                "java.rmi..",
                "javax.rmi..",
                "javax.naming..",
                "java.sql..",
                "javax.sql..",
                "javax.management.remote..",
                "javax.print..",
                "jdk..",
                "com.sun..",
                "sun.."))
        .check(PROGRAM);
    noClasses()
        .that()
        .resideOutsideOfPackage(PDF + ".box")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.awt..")
        .check(PROGRAM);
  }

  /**
   * No class is found by a name that a test cannot see, and none is made while running; but the
   * libraries for PDF are loaded from their jars within ours.
   */
  @Test
  void loadsNoClassByName() {
    assertThat(accesses().filter(access -> !isIn(access, PDF)).map(ForbiddenTest::target))
        .doesNotContain("java.lang.Class.forName", "java.lang.ClassLoader.loadClass")
        .noneMatch(name -> name.startsWith("java.lang.invoke.MethodHandles$Lookup.define"));
    noClasses()
        .that()
        .resideOutsideOfPackage(PDF + "..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(ClassLoader.class, java.util.ServiceLoader.class)
        .check(PROGRAM);
  }

  /** The one other program that is started tells or sets how the terminal handles keys. */
  @Test
  void startsNoOtherProgramButStty() {
    Set<String> starters =
        PROGRAM.stream()
            .filter(
                c ->
                    c.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().isEquivalentTo(ProcessBuilder.class)))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());

    assertThat(starters).containsExactly("SttyTabKey");
    assertThat(accesses().map(ForbiddenTest::target)).doesNotContain("java.lang.Runtime.exec");
  }

  /** Besides, {@link Bundled} is told by the launcher where the files of the program are. */
  @Test
  void onlyTheCommandLineKnowsTheSystemAndTheClock() {
    assertThat(
            accesses()
                .filter(access -> !isIn(access, CLI))
                .filter(access -> !access.getOriginOwner().isEquivalentTo(Bundled.class))
                .map(ForbiddenTest::target))
        .filteredOn(name -> !name.equals("java.lang.System.arraycopy"))
        .noneMatch(name -> name.startsWith("java.lang.System."))
        .noneMatch(name -> name.startsWith("java.time.") && name.endsWith(".now"))
        .noneMatch(name -> name.startsWith("java.time.Clock"))
        .noneMatch(name -> name.startsWith("java.util.Date.") || name.contains(".Calendar."))
        .noneMatch(name -> name.startsWith("java.util.Locale.getDefault"))
        .noneMatch(name -> name.startsWith("java.time.ZoneId.systemDefault"));
  }

  @Test
  void onlyMainExits() {
    assertThat(accesses().filter(access -> List.of("exit", "halt").contains(name(access))))
        .allSatisfy(a -> assertThat(a.getOriginOwner().getSimpleName()).isEqualTo("Main"))
        .hasSize(1);
  }

  private static String name(JavaAccess<?> access) {
    return access.getTarget().getName();
  }

  /** Nothing is written but the file that the user named, and nothing is logged. */
  @Test
  void onlyTheCommandLineWrites() {
    assertThat(accesses().filter(access -> !isIn(access, CLI)).map(ForbiddenTest::target))
        .noneMatch(
            name -> name.matches("java\\.io\\.(File|RandomAccess).*(Output|Writer|File)\\..*"))
        .noneMatch(
            name ->
                name.matches(
                    "java\\.nio\\.file\\.Files\\."
                        + "(write|create|delete|copy|move|set|new(Out|BufferedW|ByteC)).*"));
    noClasses()
        .that()
        .resideOutsideOfPackage(PDF + ".box") // it silences the logging of the libraries
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "java.util.prefs..", "org.slf4j..")
        .check(PROGRAM);
  }

  /**
   * Money is exact: there is no binary fraction anywhere, not even inside a method. Only a drawing
   * in a PDF has them.
   */
  @Test
  void hasNoFloatingPoint() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .filteredOn(file -> !file.getParent().endsWith("render/pdf/box"))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(COMMENT_OR_TEXT.matcher(Files.readString(file)).replaceAll(" "))
                      .doesNotContainPattern(FLOATING_POINT));
    }
  }
}
