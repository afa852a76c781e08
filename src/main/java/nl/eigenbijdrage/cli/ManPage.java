package nl.eigenbijdrage.cli;

import nl.eigenbijdrage.render.Texts;
import picocli.CommandLine.Model.ArgSpec;

/** The man page, in the language of the texts, made from the definitions of all commands. */
final class ManPage {

  private final Texts texts;
  private final StringBuilder page = new StringBuilder();

  private ManPage(Texts texts) {
    this.texts = texts;
  }

  /** The page as input for {@code man}. */
  static String of(Texts texts) {
    return new ManPage(texts).write();
  }

  private String write() {
    line(".TH EIGEN-BIJDRAGE 1 \"\" \"" + Help.PROGRAM + " " + Version.number() + "\"");
    section("man.naam");
    line(Help.PROGRAM + " \\- " + escaped(texts.text("man.naam.uitleg")));
    section("man.gebruik");
    for (String name : Commands.NAMES) {
      line(".br");
      text(Help.PROGRAM + " " + texts.text(CommandPage.key(name) + ".vorm"));
    }
    section("man.uitleg");
    text(texts.text("hulp.uitleg"));
    section("man.opdrachten");
    for (String name : Commands.NAMES) {
      if (Commands.parts(name).isEmpty()) {
        command(name);
      }
      for (String part : Commands.parts(name)) {
        command(name + " " + part);
      }
    }
    section("man.exitcodes");
    for (String code : new String[] {"0", "1", "2", "3", "4", "130"}) {
      entry(code, texts.text("hulp.exit." + code));
    }
    return page.toString();
  }

  private void command(String name) {
    String key = CommandPage.key(name);
    line(".SS " + Help.PROGRAM + " " + escaped(name));
    text(texts.text(key + ".uitleg"));
    line(".PP");
    line(".nf");
    text(texts.text(key + ".voorbeeld"));
    line(".fi");
    for (Options.Section section : CommandPage.of(name, texts).sections()) {
      // The general options are the same everywhere; they are told once, with the first command.
      boolean told = section.key().equals("algemeen") && !name.equals(Commands.NAMES.get(0));
      if (!told) {
        line(".PP");
        text(texts.text("groep." + section.key()));
        for (ArgSpec arg : section.options()) {
          entry(CommandPage.form(arg), CommandPage.meaning(arg));
        }
      }
    }
  }

  private void section(String key) {
    line(".SH " + escaped(texts.text(key)));
  }

  private void entry(String term, String meaning) {
    line(".TP");
    text(term);
    text(meaning);
  }

  /** Text from the properties; a line of its own each, never taken for a request. */
  private void text(String text) {
    for (String part : text.split("\n", -1)) {
      String escaped = escaped(part);
      boolean request = escaped.startsWith(".") || escaped.startsWith("'");
      line(request ? "\\&" + escaped : escaped);
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
