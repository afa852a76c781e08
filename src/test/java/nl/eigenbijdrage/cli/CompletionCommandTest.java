package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.eigenbijdrage.cli.Program.Run;
import nl.eigenbijdrage.render.Taal;
import nl.eigenbijdrage.render.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The completion scripts in real shells, and the man page. */
class CompletionCommandTest {

  private static final String BASH = script("bash");
  private static final String ZSH = script("zsh");

  @TempDir private Path folder;

  private static String script(String kind, String... more) {
    List<String> args = new ArrayList<>(List.of("completion", kind));
    args.addAll(List.of(more));
    Run run = Program.run(args.toArray(String[]::new));
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  /** What a program prints; the test is skipped where the program is not there. */
  private String shell(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, command[0] + " is not there");
      throw e;
    }
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return out;
  }

  @BeforeEach
  void makeFiles() throws IOException {
    Files.createFile(folder.resolve("situatie een.json"));
    Files.createDirectory(folder.resolve("mijn tarieven"));
    Files.writeString(folder.resolve("bash"), BASH);
    Files.writeString(folder.resolve("zsh"), ZSH);
  }

  /** What bash offers after these words; the last one is being typed. */
  private List<String> offered(String... words) throws IOException, InterruptedException {
    String[] command = {
      "bash",
      "--norc",
      "-c",
      "source ./bash; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _eigen_bijdrage;"
          + " ((${#COMPREPLY[@]} == 0)) || printf '%s\\n' \"${COMPREPLY[@]}\"",
      "bash",
      "eigen-bijdrage"
    };
    List<String> all = new ArrayList<>(Arrays.asList(command));
    all.addAll(Arrays.asList(words));
    return shell(all.toArray(String[]::new)).lines().toList();
  }

  @Test
  void bashOffersCommandsAndTheirSecondWords() throws IOException, InterruptedException {
    assertThat(offered("")).contains("bereken", "tarieven", "aow", "begrip", "schema");
    assertThat(offered("ber")).containsExactly("bereken");
    assertThat(offered("tarieven", "")).containsExactly("toon", "controleer", "verschil");
    assertThat(offered("-")).contains("--help", "--version");
  }

  @Test
  void bashOffersTheOptionsOfTheCommand() throws IOException, InterruptedException {
    assertThat(offered("bereken", "--partner-g")).contains("--partner-geboortedatum");
    assertThat(offered("bereken", "--huis")).containsExactly("--huishouden");
    assertThat(offered("bereken", "")).contains("--datum", "--json");
    assertThat(offered("--taal", "en", "bereken", "--huis")).containsExactly("--huishouden");
    assertThat(offered("tarieven", "toon", "--j")).containsExactly("--jaar", "--json");
    assertThat(offered("aow", "--huis")).isEmpty();
  }

  @Test
  void bashOffersTheWordsOfAnOption() throws IOException, InterruptedException {
    assertThat(offered("bereken", "--huishouden", ""))
        .containsExactly("alleen", "samen", "onbekend");
    assertThat(offered("bereken", "--ouder", "j")).containsExactly("ja");
    assertThat(offered("bereken", "--wlz", "=", "b")).containsExactly("beiden");
    assertThat(offered("bereken", "--wlz", "=")).contains("geen", "client");
    assertThat(offered("bereken", "--voorziening", "scoot")).containsExactly("scootmobiel");
    assertThat(offered("bereken", "--taal", "")).containsExactly("nl", "en");
    assertThat(offered("--taal", "")).containsExactly("nl", "en");
    assertThat(offered("tarieven", "--taal", "e")).containsExactly("en");
    assertThat(offered("bereken", "--datum", "")).isEmpty();
    assertThat(offered("schema", ""))
        .containsExactly("situatie", "uitkomst", "factuur", "tarieven", "gemeente");
    assertThat(offered("completion", "")).containsExactly("bash", "zsh");
  }

  @Test
  void bashOffersGemeentenAndTerms() throws IOException, InterruptedException {
    assertThat(offered("bereken", "--gemeente", "Den")).contains("Den Haag", "Den Helder");
    assertThat(offered("bereken", "--gemeente", "Den\\ Ha")).containsExactly("Den Haag");
    assertThat(offered("bereken", "--gemeente", "\"Den Ha")).containsExactly("Den Haag");
    assertThat(offered("begrip", "peil")).containsExactly("peiljaar", "peiljaarverlegging");
  }

  @Test
  void bashOffersFilesAndFolders() throws IOException, InterruptedException {
    assertThat(offered("bereken", "--invoer", "sit")).containsExactly("situatie een.json");
    assertThat(offered("bereken", "--tarieven", "")).containsExactly("mijn tarieven");
    assertThat(offered("tarieven", "controleer", "")).containsExactly("mijn tarieven");
  }

  @Test
  void aWordElsewhereOnTheLineIsNoCommand() throws IOException, InterruptedException {
    assertThat(offered("bereken", "--gemeente", "aow", "--huis")).containsExactly("--huishouden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void theShellReadsTheScriptWithoutAWord(String shell) throws IOException, InterruptedException {
    String script = shell.equals("zsh") ? ZSH : BASH;

    assertThat(shell(shell, "-n", shell)).isEmpty();
    for (CommandPage page : CommandPage.all(new Texts(Taal.NL))) {
      page.options().forEach(o -> assertThat(script).contains(o.longestName()));
    }
  }

  @Test
  void zshCompletesAfterCompinit() throws IOException, InterruptedException {
    Files.createDirectory(folder.resolve("functies"));
    Files.move(folder.resolve("zsh"), folder.resolve("functies/_eigen-bijdrage"));

    String known =
        shell(
            "zsh",
            "-f",
            "-c",
            "fpath=($PWD/functies $fpath); autoload -U compinit; compinit -u -d dump;"
                + " print $_comps[eigen-bijdrage]; autoload +X _eigen-bijdrage && print goed");

    assertThat(known).isEqualTo("_eigen-bijdrage\ngoed\n");
  }

  @Test
  void zshTellsWhatAWordMeansInTheLanguageAsked() {
    assertThat(ZSH).startsWith("#compdef eigen-bijdrage\n").contains("'bereken:rekent één keer");
    assertThat(script("zsh", "--taal", "en")).contains("'bereken:calculates once");
  }

  // ---- The man page ----

  @Test
  void theManPageTellsEverything() {
    String page = script("man");
    String plain = page.replace("\\-", "-");

    assertThat(page.lines().map(line -> line.split(" ", 2)[0]).filter(word -> word.startsWith(".")))
        .isSubsetOf(
            ".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".nf", ".fi", ".RS", ".RE", ".nh", ".ad");
    assertThat(plain).contains(".SH NAAM", ".SH OVERZICHT", ".SH GEGEVENS", ".SH EXITCODES");
    for (CommandPage one : CommandPage.all(new Texts(Taal.NL))) {
      assertThat(plain).contains(".SS " + one.name() + "\n");
      one.options().forEach(o -> assertThat(plain).contains(o.longestName()));
    }
    for (int code = 0; code <= 4; code++) {
      assertThat(plain).contains(".TP\n.B " + code + "\n");
    }
    assertThat(page).isEqualTo(script("man"));
    assertThat(script("man", "--taal=en")).contains(".SH NAME", ".SH EXAMPLES");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void theManPageIsGoodRoff(String language) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("page.1"), script("man", "--taal", language));

    assertThat(shell("groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-z", "page.1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void mandocHasNothingToSayOfIt(String language) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("page.1"), script("man", "--taal", language));

    assertThat(shell("mandoc", "-Tlint", "page.1")).isEmpty();
  }

  @Test
  void theHelpDoesNotMentionTheManPage() {
    assertThat(Program.run("completion", "--help").out())
        .contains("bash|zsh")
        .doesNotContain("|man");
  }

  @Test
  void refusesAnotherShell() {
    Run run = Program.run("completion", "fish");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Kies uit: bash, zsh.");
    assertThat(Program.run("completion", "bash", "zsh").exit()).isEqualTo(2);
    assertThat(Program.run("completion").out()).isEqualTo(BASH);
  }
}
