package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.eigenbijdrage.batch.Opening;
import nl.eigenbijdrage.factuur.Factuur;
import nl.eigenbijdrage.question.CaseloadException;
import nl.eigenbijdrage.question.FactuurLijst;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.csv.CsvFacturen;
import nl.eigenbijdrage.question.json.JsonFacturen;

/** Reads the file with bills, however it is written. */
final class FacturenBestand {

  private static final String NAME = "facturen";

  private final Session session;

  FacturenBestand(Session session) {
    this.session = session;
  }

  /** The bills in a file, or in standard input for {@code -}; what is wrong becomes a problem. */
  FactuurLijst read(String file) {
    FactuurLijst lijst = new FactuurLijst(session.today());
    try (InputStream in = open(file)) {
      read(in, lijst);
    } catch (CaseloadException e) {
      e.problems().forEach(this::tell);
      return lijst;
    } catch (IOException | InvalidPathException e) {
      session.problem(Problem.named(NAME, "bestand", Plain.show(file)));
      return lijst;
    }
    lijst.problems().forEach(session::problem);
    if (lijst.problems().isEmpty() && lijst.facturen().isEmpty()) {
      session.problem(Problem.named(NAME, "geen-facturen", lijst.anderen()));
    } else if (lijst.problems().isEmpty() && isOnlyCredit(lijst.facturen())) {
      session.problem(Problem.named(NAME, "alleen-terug"));
    }
    return lijst;
  }

  /** Whether all of it comes back: then a minus most likely stands for what was paid. */
  private static boolean isOnlyCredit(List<Factuur> facturen) {
    boolean credit = true;
    for (Factuur factuur : facturen) {
      credit &= factuur.isCredit();
    }
    return credit;
  }

  private static void read(InputStream in, FactuurLijst lijst)
      throws IOException, CaseloadException {
    Opening opening = Opening.of(in);
    if (opening.isJson()) {
      JsonFacturen.read(opening.whole(), lijst);
    } else {
      CsvFacturen.read(opening.whole(), opening.separator(), lijst);
    }
  }

  private InputStream open(String file) throws IOException {
    if (file.equals("-")) {
      return session.terminal().in();
    }
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new IOException(file);
    }
    return Files.newInputStream(path);
  }

  /** What holds for every kind of file is told under the name of this one. */
  private void tell(Problem problem) {
    boolean whole = problem.feit().equals("invoer");
    session.problem(whole ? new Problem(NAME, problem.code(), problem.tekst()) : problem);
  }
}
