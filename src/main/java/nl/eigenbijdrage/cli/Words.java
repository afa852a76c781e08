package nl.eigenbijdrage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a line into words the way a shell does: quotes keep blanks together. */
final class Words {

  private static final char NONE = 0;

  private final String line;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;
  private char quote = NONE;

  private Words(String line) {
    this.line = line;
  }

  /** The words of a line; empty when a quote is not closed. */
  static Optional<List<String>> of(String line) {
    return new Words(line).split();
  }

  private Optional<List<String>> split() {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean escapes = c == '\\' && quote != '\'' && i + 1 < line.length();
      if (escapes) {
        i++;
        add(line.charAt(i));
      } else {
        read(c);
      }
    }
    end();
    return quote == NONE ? Optional.of(words) : Optional.empty();
  }

  private void read(char c) {
    if (quote != NONE) {
      if (c == quote) {
        quote = NONE;
      } else {
        add(c);
      }
    } else if (c == '"' || c == '\'') {
      quote = c;
      inWord = true;
    } else if (Character.isWhitespace(c)) {
      end();
    } else {
      add(c);
    }
  }

  private void add(char c) {
    word.append(c);
    inWord = true;
  }

  private void end() {
    if (inWord) {
      words.add(word.toString());
      word.setLength(0);
      inWord = false;
    }
  }
}
