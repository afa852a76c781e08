package nl.eigenbijdrage.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Percentage;
import nl.eigenbijdrage.value.Periode;

/**
 * All sentences of the program in one language. They stand in properties files, one file per part
 * of the program; a file is read when a text from it is first asked for.
 */
public final class Texts {

  /** The files, those for an answer first. */
  private static final String[] FILES = {
    "uitkomst",
    "teksten",
    "vragen",
    "fouten",
    "opdrachten",
    "tarieven",
    "vergelijking",
    "tijdlijn",
    "factuur",
    "rapport"
  };

  private final Taal taal;
  private final TextsFile letter;
  private final TextsFile[] loaded = new TextsFile[FILES.length];

  /** The texts in a language. */
  public Texts(Taal taal) {
    this(taal, null);
  }

  private Texts(Taal taal, TextsFile letter) {
    this.taal = taal;
    this.letter = letter;
  }

  /** The texts of a letter to the CAK, which reads Dutch. */
  static Texts ofLetter() {
    return new Texts(Taal.NL, TextsFile.ofLetter());
  }

  /** The language. */
  public Taal taal() {
    return taal;
  }

  /**
   * The sentence for a message, filled in.
   *
   * @throws IllegalStateException when there is no such text: a defect of the program
   */
  public String text(Message message) {
    return fill(find(message.key()), message.arguments());
  }

  /** The sentence under {@code key}, filled in. */
  public String text(String key, Object... arguments) {
    return fill(find(key), List.of(arguments));
  }

  /** Whether there is a text under {@code key}. */
  public boolean has(String key) {
    return lookUp(key) != null;
  }

  private String find(String key) {
    String text = lookUp(key);
    if (text == null) {
      throw new IllegalStateException("no text " + key + " in " + taal.code());
    }
    return text;
  }

  private String lookUp(String key) {
    String ofLetter = letter == null ? null : letter.get(key);
    if (ofLetter != null) {
      return ofLetter;
    }
    for (int i = 0; i < FILES.length; i++) {
      if (loaded[i] == null) {
        loaded[i] = new TextsFile(FILES[i], taal);
      }
      String text = loaded[i].get(key);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private String fill(String pattern, List<Object> arguments) {
    if (pattern.indexOf('{') < 0) {
      return pattern;
    }
    StringBuilder filled = new StringBuilder(pattern.length() + 32);
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean placeholder = c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}';
      int index = placeholder ? pattern.charAt(i + 1) - '0' : -1;
      if (index >= 0 && index < arguments.size()) {
        filled.append(show(arguments.get(index)));
        i += 2;
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  /** A value as people write it: money, days, periods, percentages, facts, sentences, lists. */
  public String show(Object value) {
    if (value instanceof Euro euro) {
      return taal.money(euro);
    }
    if (value instanceof LocalDate date) {
      return date(date);
    }
    if (value instanceof Periode periode) {
      return period(periode);
    }
    if (value instanceof Percentage percentage) {
      return taal.percentage(percentage);
    }
    if (value instanceof List<?> list) {
      return list(list);
    }
    if (value instanceof Feit fact) {
      return inSentence(fact);
    }
    return value instanceof Message message ? text(message) : String.valueOf(value);
  }

  /** The name of a fact as it stands within a sentence: without the capital of a heading. */
  private String inSentence(Feit fact) {
    String name = text("feit." + fact.code());
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** {@code a, b en c}. */
  private String list(List<?> items) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      boolean last = i == items.size() - 1;
      list.append(i == 0 ? "" : last ? " " + text("opsomming.en") + " " : ", ");
      list.append(show(items.get(i)));
    }
    return list.toString();
  }

  private String date(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
  }

  private String month(LocalDate date) {
    return text("maand." + date.getMonthValue());
  }

  private String period(Periode periode) {
    if (periode.isBetweenPeriods()) {
      return text("periode.tussen");
    }
    return switch (periode.soort()) {
      case MAAND -> month(periode.van()) + " " + periode.jaar();
      case VIER_WEKEN ->
          text(
              "periode.vier-weken", periode.nummer(), periode.jaar(), periode.van(), periode.tot());
    };
  }

  /** A source on one line: the law with article, paragraph and letter, or the publication. */
  public String source(Bron bron) {
    StringBuilder line = new StringBuilder(bron.titel());
    part(line, "bron.artikel", bron.artikel());
    part(line, "bron.lid", bron.lid());
    part(line, "bron.onderdeel", bron.onderdeel());
    if (bron.publicatie().isPresent()) {
      line.append(", ").append(bron.publicatie().get());
    }
    return line.toString();
  }

  private void part(StringBuilder line, String key, Optional<String> part) {
    if (part.isPresent()) {
      line.append(text(key, part.get()));
    }
  }
}
