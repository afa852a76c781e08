package nl.eigenbijdrage.cli;

import java.io.PrintStream;
import java.util.List;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.render.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Prints help, made by picocli from the definition of the command, and the version. */
final class Help {

  private static final int WIDTH = 80;

  private Help() {}

  /** The help of the program: an example, the commands, the exit codes. */
  static int root(Texts texts, Terminal terminal) {
    PrintStream out = terminal.out();
    out.println(texts.text("hulp.kop"));
    for (String name : Commands.NAMES) {
      out.println("  " + pad(name) + texts.text("opdracht." + name));
    }
    out.println(texts.text("hulp.voet"));
    out.flush();
    return Exit.OK;
  }

  private static String pad(String name) {
    return name + " ".repeat(13 - name.length());
  }

  /** The help of one command; it opens with an example. */
  static int command(String name, CommandSpec spec, Texts texts, Terminal terminal) {
    spec.usageMessage()
        .width(WIDTH)
        .header(texts.text("opdracht." + name + ".voorbeeld"), "")
        .description("", texts.text("opdracht." + name + ".uitleg"), "")
        .synopsisHeading("")
        .customSynopsis(
            texts.text("hulp.gebruik")
                + " eigen-bijdrage "
                + texts.text("opdracht." + name + ".vorm"))
        .sortOptions(false)
        .footer("", texts.text("hulp.exitcodes"));
    new CommandLine(spec).usage(terminal.out(), CommandLine.Help.Ansi.OFF);
    terminal.out().flush();
    return Exit.OK;
  }

  /** Version, commit and the years whose rates are known. */
  static int version(Texts texts, Terminal terminal) {
    List<Integer> years = new JsonRates(RatesSource.builtIn()).jaren();
    terminal
        .out()
        .println(
            texts.text(
                "versie",
                Version.number(),
                Version.commit(),
                years.get(0),
                years.get(years.size() - 1)));
    terminal.out().flush();
    return Exit.OK;
  }
}
