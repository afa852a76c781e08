package nl.eigenbijdrage.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.cli.Program.Run;

/** A command line as it stands in a text, with what it really prints. */
final class Example {

  /** What stands before a command in a text. */
  static final String PROMPT = "$ eigen-bijdrage ";

  /** Whether to write what is printed now to the files that hold what was printed. */
  static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private Example() {}

  /** Runs the command on a line that begins with {@link #PROMPT}. */
  static Run run(String line) {
    return new Program().today(DAY).execute(words(line.substring(PROMPT.length())));
  }

  /** The words of a command line, with what stands between quotes kept together. */
  private static String[] words(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ' ' && !quoted) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    words.add(word.toString());
    return words.toArray(new String[0]);
  }
}
