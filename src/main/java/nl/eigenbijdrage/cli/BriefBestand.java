package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;

/** The file for a letter. It appears whole or not at all. */
final class BriefBestand {

  private static final String NAME = "brief";

  private final Optional<String> file;

  private BriefBestand(Optional<String> file) {
    this.file = file;
  }

  /**
   * The file that is asked for, if any.
   *
   * @param inputs the files that are read, which it may not be
   */
  static BriefBestand of(Session session, List<String> inputs) throws IOException {
    Optional<String> file = session.value(NAME);
    if (file.isPresent()) {
      if (!isPossible(file.get())) {
        session.problem(cannotWrite(file.get()));
      }
      for (String input : inputs) {
        OutputFile.refuseSame(session, NAME, file.get(), input);
      }
    }
    return new BriefBestand(file);
  }

  private static boolean isPossible(String file) {
    try {
      Path path = Path.of(file).toAbsolutePath();
      Path folder = path.getParent();
      return folder != null && Files.isDirectory(folder) && !Files.isDirectory(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  boolean isWanted() {
    return file.isPresent();
  }

  /** Writes the letter. */
  void write(String letter) throws InputException {
    String name = file.orElseThrow();
    try (OutputFile out = OutputFile.create(Path.of(name))) {
      out.stream().write(letter.getBytes(StandardCharsets.UTF_8));
      out.finish();
    } catch (IOException e) {
      throw new InputException(cannotWrite(name));
    }
  }

  private static Problem cannotWrite(String file) {
    return Problem.named(NAME, "uitvoerbestand", Plain.show(file));
  }
}
