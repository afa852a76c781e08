package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.VoorzieningParser;
import nl.eigenbijdrage.question.json.AnswersReader;
import nl.eigenbijdrage.situation.Feit;

/** The facts of one case: those in the file that was named, and those that were typed. */
final class CaseInput {

  /** Facts of one case never come near this size; a larger file is not read. */
  private static final int MAX_INPUT = 1_000_000;

  private static final String FILE = "invoer";

  private final Session session;

  CaseInput(Session session) {
    this.session = session;
  }

  /** The facts that were given; what was typed takes the place of what is in the file. */
  Answers answers() {
    Answers typed = typed();
    Optional<String> file = session.value(FILE);
    if (file.isEmpty()) {
      return typed;
    }
    Optional<byte[]> content = read(file.get());
    if (content.isEmpty()) {
      return typed;
    }
    Answers answers = AnswersReader.read(content.get());
    answers.override(typed);
    return answers;
  }

  private Answers typed() {
    Answers typed = new Answers();
    for (Feit feit : Feit.values()) {
      if (feit.soort() == Feit.Soort.SUPPORT_KEY) {
        continue;
      }
      for (String text : session.values(feit.flag())) {
        if (text.startsWith("--")) {
          continue; // an option that does not exist; told as such
        }
        if (feit == Feit.VOORZIENING) {
          VoorzieningParser.addAll(text, typed);
        } else {
          typed.answer(feit, text);
        }
      }
    }
    return typed;
  }

  /** The bytes of a file, or of standard input for {@code -}; empty, with a problem, if not. */
  private Optional<byte[]> read(String file) {
    try {
      if (file.equals("-")) {
        return limited(session.terminal().in());
      }
      try (InputStream in = Files.newInputStream(Path.of(file))) {
        return limited(in);
      }
    } catch (IOException | InvalidPathException e) {
      session.problem(Problem.named(FILE, "bestand", Plain.show(file)));
      return Optional.empty();
    }
  }

  private Optional<byte[]> limited(InputStream in) throws IOException {
    byte[] content = in.readNBytes(MAX_INPUT + 1);
    if (content.length > MAX_INPUT) {
      session.problem(Problem.named(FILE, "te-groot"));
      return Optional.empty();
    }
    return Optional.of(content);
  }
}
