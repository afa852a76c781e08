package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.batch.Batch;
import nl.eigenbijdrage.batch.Collector;
import nl.eigenbijdrage.batch.Opening;
import nl.eigenbijdrage.question.Caseload;
import nl.eigenbijdrage.question.CaseloadException;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.render.LineBuffer;

/** {@code batch}: a caseload in, the same out, a line per case. */
final class BatchCommand implements Command {

  private static final String STANDARD = "-";

  /** What standard input was made from, where the system tells: a file that must be kept. */
  private static final String STDIN = "/dev/stdin";

  private static final String CHANGING = "wie-verandert";
  private static final int MONTHS = 3;
  private static final int MAX_MONTHS = 24;

  @Override
  public void define(Options options) {
    options
        .arguments("gevallen", "BESTAND|-")
        .value("bestand", "BESTAND", "-o")
        .optional(CHANGING, "MAANDEN")
        .section("uitvoer")
        .flag("uitleg", "--uitleg")
        .value("tarieven", "MAP");
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    Optional<String> input = input(session);
    Optional<String> output = session.value("bestand").filter(file -> !file.equals(STANDARD));
    int months = months(session);
    RatesSource rates = session.ratesSource();
    if (output.isPresent()) {
      OutputFile.refuseSame(session, "bestand", output.get(), input.orElse(STDIN));
    }
    session.check();
    try (InputStream in = open(session, input);
        BatchOutput out = BatchOutput.open(session, output)) {
      return run(session, new BatchEngines(session, rates), months, in, out);
    } catch (CaseloadException e) {
      throw new InputException(e.problems());
    } catch (BatchOutput.WriteException e) {
      if (session.terminal().readerIsGone()) {
        return Exit.NOT_READ;
      }
      throw new InputException(Problem.named("bestand", "uitvoer"));
    } catch (IOException e) {
      throw new InputException(Problem.named("gevallen", "lezen"));
    }
  }

  private static int run(
      Session session, BatchEngines engines, int months, InputStream in, BatchOutput out)
      throws IOException, CaseloadException, InputException {
    Opening opening = Opening.of(in);
    Progress progress = new Progress(session.terminal(), session.texts());
    LineBuffer head = engines.engine(opening).writer().head();
    Collector collector = new Collector(out.stream(), head, progress);
    try (Caseload caseload = opening.caseload()) {
      new Batch(() -> engines.engine(opening), months).run(caseload, collector);
      collector.finish();
    } finally {
      progress.end();
    }
    out.finish();
    new BatchReport(session).tell(collector, progress, months);
    return collector.bad() == 0 ? Exit.OK : Exit.INPUT;
  }

  /** The file with the cases; empty for standard input. */
  private static Optional<String> input(Session session) {
    List<String> files = session.arguments();
    if (files.size() > 1) {
      session.problem(Problem.named("gevallen", "dubbel"));
    }
    if (files.isEmpty() && session.terminal().inIsTerminal()) {
      session.problem(Problem.named("gevallen", "geen-gevallen"));
    }
    return files.isEmpty() || files.get(0).equals(STANDARD)
        ? Optional.empty()
        : Optional.of(files.get(0));
  }

  private static int months(Session session) {
    List<String> given = session.values(CHANGING);
    if (given.isEmpty()) {
      return 0;
    }
    String text = given.get(given.size() - 1);
    try {
      int months = text.isEmpty() ? MONTHS : Integer.parseInt(text);
      if (months >= 1 && months <= MAX_MONTHS) {
        return months;
      }
    } catch (NumberFormatException e) {
      // told below, together with numbers that are out of bounds
    }
    session.problem(Problem.named(CHANGING, "maanden", Plain.show(text), MAX_MONTHS));
    return 0;
  }

  private static InputStream open(Session session, Optional<String> input) throws InputException {
    if (input.isEmpty()) {
      return session.terminal().in();
    }
    try {
      Path path = Path.of(input.get());
      if (!Files.isDirectory(path)) {
        return Files.newInputStream(path);
      }
    } catch (IOException | InvalidPathException e) {
      // told below, together with folders
    }
    throw new InputException(Problem.named("gevallen", "bestand", Plain.show(input.get())));
  }
}
