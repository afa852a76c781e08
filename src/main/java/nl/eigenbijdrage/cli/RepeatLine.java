package nl.eigenbijdrage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.FactText;
import nl.eigenbijdrage.question.ProblemException;
import nl.eigenbijdrage.render.Taal;
import nl.eigenbijdrage.situation.Feit;

/** The one line that gives the same outcome again, to be typed in a shell. */
final class RepeatLine {

  private static final String[] FLAGS = {"json", "uitleg", "strikt", "geen-kleur"};
  private static final String[] VALUES = {"uitvoer", "tarieven"};

  private final Session session;

  RepeatLine(Session session) {
    this.session = session;
  }

  /** The line with these facts and the options of this run. */
  String of(Answers answers) {
    List<String> words = new ArrayList<>(List.of(Help.PROGRAM, "bereken"));
    answers.texts().forEach((feit, text) -> words.addAll(option(feit.flag(), text)));
    if (answers.areVoorzieningenUnknown()) {
      words.addAll(option(Feit.VOORZIENING.flag(), FactText.UNKNOWN));
    }
    for (Map<Feit, String> keys : answers.voorzieningen()) {
      words.addAll(option(Feit.VOORZIENING.flag(), voorziening(keys)));
    }
    options(words);
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      line.append(line.length() == 0 ? "" : " ").append(quoted(word));
    }
    return line.toString();
  }

  private static String voorziening(Map<Feit, String> keys) {
    try {
      return FactText.voorziening(keys);
    } catch (ProblemException e) {
      throw new IllegalStateException("an answer that was accepted cannot be read", e);
    }
  }

  private void options(List<String> words) {
    for (String name : VALUES) {
      session.value(name).ifPresent(value -> words.addAll(option(name, value)));
    }
    for (String name : FLAGS) {
      if (session.has(name)) {
        words.add("--" + name);
      }
    }
    if (session.texts().taal() != Taal.NL) {
      words.addAll(option("taal", session.texts().taal().code()));
    }
  }

  /** A value that looks like an option, such as a negative amount, must be attached. */
  private static List<String> option(String name, String value) {
    return value.startsWith("-") ? List.of("--" + name + "=" + value) : List.of("--" + name, value);
  }

  /**
   * A word as one word for a shell. Double quotes, which every shell knows, unless the word holds
   * something that they leave its meaning.
   */
  static String quoted(String word) {
    boolean plain = !word.isEmpty();
    boolean harmless = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      plain &= letter || "-_=:,./+".indexOf(c) >= 0;
      harmless &= "\"$`\\!%^".indexOf(c) < 0;
    }
    if (plain) {
      return word;
    }
    return harmless ? "\"" + word + "\"" : "'" + word.replace("'", "'\\''") + "'";
  }
}
