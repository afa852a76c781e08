package nl.eigenbijdrage.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.batch.Part.Change;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Verandering;
import nl.eigenbijdrage.question.CaseLine;
import nl.eigenbijdrage.question.Caseload.Chunk;
import nl.eigenbijdrage.question.Intake;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.render.CaseWriter;
import nl.eigenbijdrage.render.CaseWriter.Fout;
import nl.eigenbijdrage.render.LineBuffer;

/** Answers the cases of one piece after the other, with an engine of its own. For one thread. */
final class Worker {

  private final Engine engine;
  private final int months;
  private List<Fault> faults = List.of();
  private List<Change> changes = List.of();
  private int good;

  /**
   * A worker.
   *
   * @param months keeps only the cases whose contribution changes within this many months; 0 keeps
   *     all
   */
  Worker(Engine engine, int months) {
    this.engine = engine;
    this.months = months;
  }

  /**
   * The lines for the cases of a piece.
   *
   * @param lines an empty buffer, in which the lines come to stand
   */
  Part answer(Chunk chunk, LineBuffer lines) {
    faults = new ArrayList<>();
    changes = new ArrayList<>();
    good = 0;
    chunk.read(this::answer);
    try {
      engine.writer().take(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // into memory: cannot happen
    }
    return new Part(lines, good, faults, changes);
  }

  private void answer(CaseLine line) {
    try {
      engine.rates().nextCase();
      Intake.Result intake = Intake.read(line.answers(), engine.today(), true, engine.rates());
      if (intake.situation().isEmpty()) {
        faulty(line, intake.problems());
        return;
      }
      good++;
      outcome(line, engine.assessor().assess(intake.situation().get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // into memory: cannot happen
    }
  }

  private void outcome(CaseLine line, Outcome outcome) throws IOException {
    CaseWriter writer = engine.writer();
    if (months == 0) {
      writer.outcome(line.id(), outcome);
      return;
    }
    LocalDate until = outcome.details().situation().datum().plusMonths(months);
    Verandering change = outcome.details().verandert().orElse(null);
    if (change != null && !change.vanaf().isAfter(until)) {
      int start = writer.size();
      writer.outcome(line.id(), outcome);
      changes.add(new Change(change.vanaf(), start, writer.size()));
    }
  }

  private void faulty(CaseLine line, List<Problem> problems) throws IOException {
    List<Fout> fouten = new ArrayList<>(problems.size());
    for (Problem problem : problems) {
      String sentence = engine.texts().text(problem.tekst());
      Fout fout = new Fout(problem.feit(), problem.code(), sentence);
      if (!fouten.contains(fout)) {
        fouten.add(fout);
      }
    }
    faults.add(new Fault(line.number(), Fout.sentence(fouten)));
    if (months == 0) {
      engine.writer().faulty(line.id(), line.number(), fouten);
    }
  }
}
