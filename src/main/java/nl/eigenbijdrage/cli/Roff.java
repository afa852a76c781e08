package nl.eigenbijdrage.cli;

import java.util.Locale;
import nl.eigenbijdrage.render.Layout;

/** Writes the macros of man(7): sections, entries and examples, with every sign taken literally. */
final class Roff {

  /** Lines of the source stay short; signs that need a backslash take two. */
  private static final int WIDTH = 60;

  private final StringBuilder out = new StringBuilder("'\\\" -*- coding: UTF-8 -*-\n");

  /** The head of the page. */
  Roff title(String name, String day, String version, String title) {
    return line(".TH "
            + escaped(name.toUpperCase(Locale.ROOT))
            + " 1 "
            + day
            + " \""
            + escaped(name + " " + version)
            + "\" \""
            + escaped(title)
            + "\"")
        .line(".nh") // hyphens are put in by the rules of another language
        .line(".ad l");
  }

  Roff section(String heading) {
    return line(".SH " + escaped(heading));
  }

  Roff subsection(String heading) {
    return line(".SS " + escaped(heading));
  }

  /** Text right after a heading. */
  Roff text(String text) {
    String wrapped = new Layout(WIDTH, false).line(text).toString();
    for (String one : wrapped.lines().toList()) {
      line(sentence(one));
    }
    return this;
  }

  /** Text that stands apart from what is before it. */
  Roff paragraph(String text) {
    return apart().text(text);
  }

  /** A new paragraph; right after a heading there is one already. */
  private Roff apart() {
    int line = out.lastIndexOf("\n", out.length() - 2) + 1;
    return out.indexOf(".S", line) == line ? this : line(".PP");
  }

  /** A word and what it means. */
  Roff entry(String word, String meaning) {
    return line(".TP").line(".B " + escaped(word)).text(meaning);
  }

  /** A way to call the program; the part after the name is as it is in the help. */
  Roff command(String program, String form) {
    return apart().line(".B " + escaped(program)).line(sentence(form));
  }

  /** Lines that stay as they are. */
  Roff example(String lines) {
    apart().line(".nf").line(".RS");
    for (String one : lines.split("\n", -1)) {
      line(sentence(one));
    }
    return line(".RE").line(".fi");
  }

  private Roff line(String text) {
    out.append(text).append('\n');
    return this;
  }

  /** A line of text: one that begins with a dot or a quote would be a macro. */
  private static String sentence(String text) {
    String escaped = escaped(text);
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
