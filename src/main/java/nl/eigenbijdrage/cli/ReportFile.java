package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.render.pdf.PdfLibrary;

/** Where a report goes; the end of its name tells whether it is HTML or PDF. */
final class ReportFile {

  private final Session session;
  private final String option;
  private final Path path;
  private final boolean pdf;

  private ReportFile(Session session, String option, Path path, boolean pdf) {
    this.session = session;
    this.option = option;
    this.path = path;
    this.pdf = pdf;
  }

  /** The file that an option names; what is wrong with it is a problem of the session. */
  static ReportFile of(Session session, String option) throws IOException {
    Optional<String> given = given(session, option);
    String name = given.orElse("");
    String lower = name.toLowerCase(Locale.ROOT);
    boolean pdf = lower.endsWith(".pdf");
    if (given.isEmpty()) {
      session.problem(Problem.named(option, "rapport-nodig"));
    } else if (!pdf && !lower.endsWith(".html")) {
      session.problem(Problem.named(option, "rapport-soort", Plain.show(name)));
    }
    return new ReportFile(session, option, path(session, option, name), pdf);
  }

  /** The name that was given; an empty one is none. */
  private static Optional<String> given(Session session, String option) {
    List<String> names = session.values(option);
    boolean none = names.isEmpty() || names.get(0).isBlank();
    return none ? Optional.empty() : session.value(option);
  }

  private static Path path(Session session, String option, String name) throws IOException {
    try {
      Path path = Path.of(name);
      Optional<String> input = session.value("invoer");
      if (input.isPresent() && OutputFile.isSame(Path.of(input.get()), path)) {
        session.problem(Problem.named(option, "zelfde-gegevens"));
      }
      return path;
    } catch (InvalidPathException e) {
      session.problem(Problem.named(option, "geen-pad", Plain.show(name)));
      return Path.of("");
    }
  }

  /**
   * Writes the report and says where it is.
   *
   * @param html the page
   * @param day the day of the report
   */
  void write(String html, LocalDate day) throws InputException, IOException {
    byte[] content =
        pdf ? PdfLibrary.open().make(html, day) : html.getBytes(StandardCharsets.UTF_8);
    try (OutputFile file = create()) {
      file.stream().write(content);
      file.finish();
    } catch (IOException e) {
      throw new InputException(Problem.named(option, "uitvoer"));
    }
    String name = Plain.clean(path.toString());
    session.terminal().err().println(session.texts().text("rapport.geschreven", name));
  }

  private OutputFile create() throws InputException {
    try {
      return OutputFile.create(path);
    } catch (IOException e) {
      String shown = Plain.show(path.toString());
      throw new InputException(Problem.named(option, "uitvoerbestand", shown));
    }
  }
}
