package nl.eigenbijdrage.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.eigenbijdrage.question.Choices;
import nl.eigenbijdrage.question.VoorzieningParser;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.situation.Feit;
import picocli.CommandLine.Model.ArgSpec;

/** Writes the man page, in the language of roff, from the definitions of the commands. */
final class ManPage {

  private static final String COMMON = "algemeen";
  private static final String INPUT = "invoer";

  private final List<CommandPage> pages;
  private final Texts texts;
  private final Roff roff = new Roff();
  private final Set<String> factGroups = new HashSet<>(List.of(INPUT));

  ManPage(List<CommandPage> pages, Texts texts) {
    this.pages = pages;
    this.texts = texts;
    for (Feit feit : Feit.values()) {
      factGroups.add(OptionHelp.group(feit));
    }
  }

  /** The man page. */
  String text() {
    roff.title(Help.PROGRAM, checked(), Version.number(), texts.text("man.titel"));
    roff.section(texts.text("man.naam"));
    roff.text(Help.PROGRAM + " - " + texts.text("man.kort"));
    synopsis();
    roff.section(texts.text("man.beschrijving"));
    roff.text(texts.text("hulp.uitleg")).paragraph(texts.text("hulp.zonder"));
    commands();
    facts();
    roff.section(texts.text("man.opties"));
    entries(options(pages.get(0), COMMON));
    roff.entry("-V, --version", texts.text("optie.version"));
    exitCodes();
    list("man.bestanden");
    list("man.omgeving");
    examples();
    roff.section(texts.text("man.zie"));
    roff.text(texts.text("man.zie.tekst"));
    return roff.toString();
  }

  /**
   * The day of the newest rates stands for the day of the page: the same sources, the same page.
   */
  private static String checked() {
    Rates rates = new JsonRates(RatesSource.builtIn());
    List<Integer> years = rates.jaren();
    return rates.jaar(years.get(years.size() - 1)).orElseThrow().gecontroleerdOp().toString();
  }

  private void synopsis() {
    roff.section(texts.text("man.overzicht"));
    for (CommandPage page : pages) {
      roff.command(Help.PROGRAM, texts.text(CommandPage.key(page.name()) + ".vorm"));
    }
    roff.command(Help.PROGRAM, "--help | --version");
  }

  private void commands() {
    roff.section(texts.text("man.opdrachten"));
    for (CommandPage page : pages) {
      roff.subsection(page.name());
      roff.text(texts.text(CommandPage.key(page.name()) + ".uitleg"));
      for (Sections.Section section : page.sections()) {
        if (!factGroups.contains(section.key()) && !section.key().equals(COMMON)) {
          entries(section.options());
        }
      }
    }
  }

  /** The facts are the same for every command that takes them; they are told once. */
  private void facts() {
    CommandPage page =
        pages.stream().filter(one -> one.name().equals("bereken")).findFirst().orElseThrow();
    roff.section(texts.text("man.gegevens"));
    roff.text(texts.text("man.gegevens.tekst"));
    for (Sections.Section section : page.sections()) {
      if (factGroups.contains(section.key())) {
        String heading = texts.text("groep." + section.key());
        roff.subsection(heading.substring(0, heading.length() - 1));
        entries(section.options());
        if (section.key().equals(OptionHelp.group(Feit.VOORZIENING))) {
          support();
        }
      }
    }
  }

  private void support() {
    roff.paragraph(texts.text("hulp.voorziening").replace('\n', ' '));
    for (Feit key : VoorzieningParser.KEYS) {
      roff.entry(key.code(), texts.text("feit." + key.code() + ".hulp"));
    }
    roff.paragraph(texts.text("hulp.soorten", Choices.words(Feit.SOORT)));
  }

  private static List<ArgSpec> options(CommandPage page, String key) {
    List<ArgSpec> options = new ArrayList<>();
    for (Sections.Section section : page.sections()) {
      if (section.key().equals(key)) {
        options.addAll(section.options());
      }
    }
    return options;
  }

  private void entries(List<ArgSpec> options) {
    for (ArgSpec option : options) {
      roff.entry(CommandPage.form(option), CommandPage.meaning(option));
    }
  }

  private void exitCodes() {
    roff.section(texts.text("man.exitcodes"));
    for (int code = Exit.OK; code <= Exit.NOT_READ; code++) {
      if (texts.has("hulp.exit." + code)) {
        roff.entry(Integer.toString(code), texts.text("hulp.exit." + code));
      }
    }
  }

  /**
   * A section of entries, numbered in the texts: the words before the colon are explained by it.
   */
  private void list(String key) {
    roff.section(texts.text(key));
    for (int i = 1; texts.has(key + "." + i); i++) {
      String[] entry = texts.text(key + "." + i).split(": ", 2);
      roff.entry(entry[0], entry[1]);
    }
  }

  private void examples() {
    roff.section(texts.text("man.voorbeelden"));
    for (CommandPage page : pages) {
      roff.example(texts.text(CommandPage.key(page.name()) + ".voorbeeld"));
    }
  }
}
