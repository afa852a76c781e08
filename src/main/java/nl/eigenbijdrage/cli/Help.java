package nl.eigenbijdrage.cli;

import java.util.List;
import nl.eigenbijdrage.question.Choices;
import nl.eigenbijdrage.question.VoorzieningParser;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.situation.Feit;
import picocli.CommandLine.Model.ArgSpec;

/** Prints help, made from the definitions of the commands, and the version. */
final class Help {

  /** What users type to start the program. */
  static final String PROGRAM = "eigen-bijdrage";

  private static final int MEANING_COLUMN = 28;
  private static final int COMMAND_COLUMN = 14;
  private static final int CODE_COLUMN = 7;

  private final Texts texts;
  private final Layout layout;

  private Help(Texts texts, Terminal terminal) {
    this.texts = texts;
    this.layout = new Layout(terminal.width(), false);
  }

  /** The help of the program: examples, the commands, the exit codes. */
  static int root(Texts texts, Terminal terminal) {
    Help help = new Help(texts, terminal);
    help.examples("hulp");
    help.layout.blank().line(texts.text("hulp.uitleg"));
    help.commands("", Commands.NAMES);
    help.layout.blank().line(texts.text("hulp.zonder"));
    help.layout.heading(texts.text("groep.algemeen"));
    help.row("-h, --help", texts.text("optie.help"));
    help.row("-V, --version", texts.text("optie.version"));
    help.row("--taal nl|en", texts.text("optie.taal"));
    help.row("--geen-kleur", texts.text("optie.geen-kleur"));
    return help.printed(terminal);
  }

  /** The help of a command that has parts: examples, and what each part does. */
  static int group(String name, Texts texts, Terminal terminal) {
    Help help = new Help(texts, terminal);
    help.opening(name);
    help.commands(name + " ", Commands.parts(name));
    help.layout.blank().line(texts.text("hulp.deel", PROGRAM + " " + name));
    return help.printed(terminal);
  }

  /** The help of one command; it opens with an example. */
  static int command(String name, Texts texts, Terminal terminal) {
    Help help = new Help(texts, terminal);
    help.opening(name);
    for (Sections.Section section : CommandPage.of(name, texts).sections()) {
      help.layout.heading(texts.text("groep." + section.key()));
      for (ArgSpec arg : section.options()) {
        help.row(CommandPage.form(arg), CommandPage.meaning(arg));
      }
      if (section.key().equals(OptionHelp.group(Feit.VOORZIENING))) {
        help.support();
      }
    }
    return help.printed(terminal);
  }

  private void opening(String name) {
    String key = CommandPage.key(name);
    examples(key);
    layout.blank().line(texts.text(key + ".uitleg")).blank();
    layout.line(texts.text("hulp.gebruik", PROGRAM + " " + texts.text(key + ".vorm")));
  }

  private void examples(String key) {
    layout.line(texts.text("hulp.kop"));
    for (String line : texts.text(key + ".voorbeeld").split("\n", -1)) {
      layout.verbatim("  " + line);
    }
  }

  private void commands(String prefix, List<String> names) {
    layout.heading(texts.text("hulp.opdrachten"));
    for (String name : names) {
      layout.columns("  " + name, COMMAND_COLUMN, texts.text(CommandPage.key(prefix + name)));
    }
  }

  /** The words that can stand in a voorziening. */
  private void support() {
    layout.blank().line(texts.text("hulp.voorziening"));
    for (Feit key : VoorzieningParser.KEYS) {
      String form = key == Feit.SOORT ? key.code() : key.code() + "=...";
      row(form, texts.text("feit." + key.code() + ".hulp"));
    }
    layout.blank().line(texts.text("hulp.soorten", Choices.words(Feit.SOORT)));
  }

  private void row(String form, String meaning) {
    layout.columns("  " + form, MEANING_COLUMN, meaning);
  }

  private int printed(Terminal terminal) {
    layout.heading(texts.text("hulp.exitcodes"));
    for (int code = Exit.OK; code <= Exit.RATES; code++) {
      layout.columns("  " + code, CODE_COLUMN, texts.text("hulp.exit." + code));
    }
    layout.columns(
        "  " + Exit.INTERRUPTED, CODE_COLUMN, texts.text("hulp.exit." + Exit.INTERRUPTED));
    layout.columns("  " + Exit.NOT_READ, CODE_COLUMN, texts.text("hulp.exit." + Exit.NOT_READ));
    terminal.out().print(layout);
    terminal.out().flush();
    return Exit.OK;
  }

  /** Version, commit and the years whose rates are known. */
  static int version(Texts texts, Terminal terminal) {
    List<Integer> years = new JsonRates(RatesSource.builtIn()).jaren();
    String first = String.valueOf(years.get(0));
    String last = String.valueOf(years.get(years.size() - 1));
    String line = texts.text("versie", Version.number(), Version.commit(), first, last);
    terminal.out().println(line);
    terminal.out().flush();
    return Exit.OK;
  }
}
