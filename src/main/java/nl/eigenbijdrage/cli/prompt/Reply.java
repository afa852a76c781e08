package nl.eigenbijdrage.cli.prompt;

import java.util.List;
import java.util.Locale;
import nl.eigenbijdrage.question.Plain;

/**
 * What somebody typed: an answer, or a word to the program.
 *
 * @param kind what it is
 * @param shown the line, fit to be shown
 * @param text the answer; for {@link Kind#EXPLAIN} the word that is to be explained
 */
record Reply(Kind kind, String shown, String text) {

  /** What a line can be. */
  enum Kind {
    ANSWER,
    EMPTY,
    EXPLAIN,
    UNKNOWN,
    BACK,
    STOP,
    /** Holds keys that are no characters, such as arrows: what was meant cannot be told. */
    UNREADABLE
  }

  private static final List<String> UNKNOWN =
      List.of(
          "w",
          "weet niet",
          "weet ik niet",
          "ik weet het niet",
          "geen idee",
          "onbekend",
          "unknown",
          "don't know",
          "dont know",
          "i don't know",
          "i dont know",
          "do not know",
          "no idea");
  private static final List<String> BACK = List.of("terug", "back");
  private static final List<String> STOP = List.of("stop", "stoppen", "quit", "exit");
  private static final List<String> EXPLAIN = List.of("uitleg", "help", "hulp?", "help?");

  /** Reads a line, in Dutch and English alike. */
  static Reply of(String line) {
    String typed = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    typed = typed.replace('\t', ' ');
    if (typed.length() > LineSource.LONGEST || hasOtherKeys(typed)) {
      return new Reply(Kind.UNREADABLE, "", "");
    }
    String text = Plain.clean(typed);
    String word = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (word.startsWith("?")) {
      return new Reply(Kind.EXPLAIN, text, text.substring(1).strip());
    }
    return new Reply(kind(word), text, EXPLAIN.contains(word) ? "" : text);
  }

  private static Kind kind(String word) {
    if (word.isEmpty()) {
      return Kind.EMPTY;
    }
    if (EXPLAIN.contains(word)) {
      return Kind.EXPLAIN;
    }
    if (UNKNOWN.contains(word)) {
      return Kind.UNKNOWN;
    }
    if (BACK.contains(word)) {
      return Kind.BACK;
    }
    return STOP.contains(word) ? Kind.STOP : Kind.ANSWER;
  }

  private static boolean hasOtherKeys(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isISOControl(c) || c == '\uFFFD') {
        return true;
      }
    }
    return false;
  }
}
