package nl.eigenbijdrage.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Installs the jar of this build with install.sh and uses what stands there, as a user would. */
@DisabledOnOs(OS.WINDOWS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstallIT {

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  private static final String[] QUESTION = {
    "bereken", "--huishouden", "alleen", "--leeftijd", "80", "--datum", "2026-03-15"
  };

  /** A folder with everything that a shell or a JVM trips over. */
  @TempDir(factory = AwkwardFolder.class)
  static Path prefix;

  private static final Path JAR = Path.of("target", "eigen-bijdrage.jar").toAbsolutePath();

  @BeforeAll
  static void install() throws Exception {
    Files.createDirectories(prefix.resolve("share/man"));
    Result installed = installInto(prefix);

    assertThat(installed.exit()).as(installed.err()).isZero();
    assertThat(installed.out()).isEmpty();
  }

  @Test
  void everythingIsThere() {
    assertThat(prefix.resolve("bin/eigen-bijdrage")).isExecutable();
    assertThat(prefix.resolve("lib/eigen-bijdrage/eigen-bijdrage.jar")).hasSameBinaryContentAs(JAR);
    assertThat(prefix.resolve("lib/eigen-bijdrage/eigen-bijdrage.jsa")).isNotEmptyFile();
    assertThat(prefix.resolve("share/bash-completion/completions/eigen-bijdrage"))
        .content()
        .contains("bereken");
    assertThat(prefix.resolve("share/zsh/site-functions/_eigen-bijdrage"))
        .content()
        .startsWith("#compdef eigen-bijdrage");
    assertThat(prefix.resolve("share/man/man1/eigen-bijdrage.1")).content().contains(".TH");
  }

  @Test
  void theLauncherAnswersAsTheJarDoes() throws Exception {
    Result answer = launch(QUESTION);

    assertThat(answer).isEqualTo(run(Map.of(), jar(QUESTION)));
    assertThat(answer.out()).contains("€ 21,80");
    assertThat(answer.exit()).isZero();
  }

  @Test
  void theArchiveIsUsed() throws Exception {
    Path log = Files.createTempFile("classes", ".log");
    Path talking = prefix.resolve("bin/talking");
    String launcher = Files.readString(prefix.resolve("bin/eigen-bijdrage"));
    Files.writeString(
        talking, launcher.replace("-Xlog:disable", "-Xlog:class+load:file=" + log), UTF_8);
    List<String> command = new ArrayList<>(List.of("sh", talking.toString()));
    command.addAll(List.of(QUESTION));

    run(Map.of(), command);

    assertThat(Files.readAllLines(log))
        .anyMatch(line -> line.contains("nl.eigenbijdrage.cli.Main source: shared objects file"))
        .anyMatch(line -> line.contains("picocli.CommandLine source: shared objects file"));
    Files.delete(log);
    Files.delete(talking);
  }

  @Test
  void withoutGoodArchiveTheAnswerIsTheSame() throws Exception {
    Result good = launch(QUESTION);
    Path archive = prefix.resolve("lib/eigen-bijdrage/eigen-bijdrage.jsa");
    Path kept = prefix.resolve("lib/eigen-bijdrage/kept");
    Files.move(archive, kept);
    try {
      assertThat(launch(QUESTION)).as("no archive").isEqualTo(good);

      Files.copy(kept, archive);
      try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
        file.setLength(100_000);
      }
      assertThat(launch(QUESTION)).as("half an archive").isEqualTo(good);

      Files.writeString(archive, "no archive at all");
      assertThat(launch(QUESTION)).as("something else").isEqualTo(good);
    } finally {
      Files.deleteIfExists(archive);
      Files.move(kept, archive);
    }
  }

  /** The libraries for it lie in the jar as jars, which the launcher loads in another way. */
  @Test
  void theLauncherMakesThePdfThatTheJarMakes() throws Exception {
    Path pdf = prefix.resolve("bin/rapport.pdf");
    String[] report = {
      "rapport",
      "--huishouden",
      "alleen",
      "--leeftijd",
      "80",
      "--datum-rapport",
      "2026-03-15",
      "-o",
      pdf.toString()
    };
    try {
      assertThat(launch(report).exit()).isZero();
      byte[] launched = Files.readAllBytes(pdf);

      assertThat(new String(launched, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
      assertThat(run(Map.of(), jar(report)).exit()).isZero();
      assertThat(pdf).hasBinaryContent(launched);
    } finally {
      Files.deleteIfExists(pdf);
    }
  }

  @Test
  void exitCodeAndMessagesPassThrough() throws Exception {
    Result wrong = launch("bereken", "--leeftijd", "-4");

    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).contains("leeftijd");
  }

  @Test
  void wordsKeepTheirAccentsInEveryLocale() throws Exception {
    String[] question = {"bereken", "--json", "--gemeente", "Súdwest-Fryslân"};

    Result answer = run(Map.of("LC_ALL", "C"), command(question));

    assertThat(answer.out()).contains("Súdwest-Fryslân");
    assertThat(answer).isEqualTo(run(Map.of("LC_ALL", "C.UTF-8"), command(question)));
    assertThat(run(Map.of("LC_ALL", "C"), command(QUESTION)).out()).contains("€ 21,80");
    assertThat(run(Map.of("LC_ALL", "C"), jar(QUESTION)).out()).contains("€ 21,80");
  }

  @Test
  void saysSoWhenNobodyCanReadTheAnswer() throws Exception {
    List<String> closed = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" >&-", "sh"));
    closed.addAll(command(QUESTION));

    Result answer = run(Map.of(), closed);

    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err()).contains("uitkomst").doesNotContain("Exception").hasLineCount(1);
  }

  @Test
  void optionsForOtherJavaProgramsAreNotOurs() throws Exception {
    Result plain = launch(QUESTION);

    assertThat(run(Map.of("JAVA_TOOL_OPTIONS", "-Xmx1m"), command(QUESTION))).isEqualTo(plain);
    assertThat(run(Map.of("JDK_JAVA_OPTIONS", "-Xmx1m"), command(QUESTION))).isEqualTo(plain);
  }

  @Test
  void anotherJavaIsUsedWhenTheOneOfTheInstallationIsGone() throws Exception {
    Path launcher = prefix.resolve("bin/eigen-bijdrage");
    Path moved = prefix.resolve("bin/moved");
    Files.writeString(
        moved, Files.readString(launcher).replaceFirst("(?m)^home=.*", "home=/gone"), UTF_8);
    List<String> command = new ArrayList<>(List.of("sh", moved.toString()));
    command.addAll(List.of(QUESTION));
    String path = Path.of(java()).getParent() + ":" + System.getenv("PATH");

    assertThat(run(Map.of("PATH", path), command)).isEqualTo(launch(QUESTION));
    Files.delete(moved);
  }

  /** Last, for it takes away what the others use. */
  @Test
  @Order(Integer.MAX_VALUE)
  void installsAgainAndLeavesNothingBehind() throws Exception {
    Result again = installInto(prefix, "bereken", "--leeftijd", "-4");

    assertThat(again.exit()).as(again.err()).isEqualTo(2);
    assertThat(again.out()).isEmpty();
    assertThat(launch(QUESTION).out()).contains("€ 21,80");
    assertThat(script("--uninstall", "--prefix", prefix.toString()).exit()).isZero();
    try (Stream<Path> left = Files.walk(prefix)) {
      assertThat(left)
          .containsExactlyInAnyOrder(prefix, prefix.resolve("share"), prefix.resolve("share/man"));
    }
  }

  @Test
  void wrongWordsAreRefusedBeforeAnythingHappens() throws Exception {
    assertThat(script("--prefx", "/tmp").exit()).isEqualTo(2);
    assertThat(script("--prefix").exit()).isEqualTo(2);
    assertThat(script("--prefix", "/a:b").err()).contains("dubbele punt");
    assertThat(script("--uninstall", "--prefix", "/nonexistent").exit()).isEqualTo(1);
  }

  /** What a command said and how it ended. */
  private record Result(int exit, String out, String err) {}

  private static Result launch(String... words) throws Exception {
    return run(Map.of(), command(words));
  }

  private static List<String> command(String... words) {
    List<String> command = new ArrayList<>();
    command.add(prefix.resolve("bin/eigen-bijdrage").toString());
    command.addAll(Arrays.asList(words));
    return command;
  }

  private static List<String> jar(String... words) {
    List<String> command = new ArrayList<>(List.of(java(), "-jar", JAR.toString()));
    command.addAll(Arrays.asList(words));
    return command;
  }

  private static Result installInto(Path folder, String... words) throws Exception {
    List<String> all = new ArrayList<>(List.of("--jar", JAR.toString()));
    all.addAll(List.of("--prefix", folder.toString(), "--"));
    all.addAll(Arrays.asList(words));
    return script(all.toArray(String[]::new));
  }

  private static Result script(String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of("install.sh").toAbsolutePath().toString());
    command.addAll(Arrays.asList(words));
    return run(Map.of("JAVA_HOME", System.getProperty("java.home")), command);
  }

  private static Result run(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", "");
    Path err = Files.createTempFile("err", "");
    ProcessBuilder builder = new ProcessBuilder(command).directory(prefix.toFile());
    builder.environment().putAll(new TreeMap<>(environment));
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    Result result = new Result(process.waitFor(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return result;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
