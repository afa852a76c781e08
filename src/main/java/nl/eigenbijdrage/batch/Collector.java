package nl.eigenbijdrage.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import nl.eigenbijdrage.batch.Part.Change;
import nl.eigenbijdrage.question.CaseloadException;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.render.LineBuffer;

/** Writes the lines of a batch in order, and counts. */
public final class Collector {

  /** More faults than these are only counted: their lines in the output tell what is wrong. */
  private static final int FAULTS_TOLD = 10;

  /** Lines that must be sorted are kept in memory; more bytes than these are refused. */
  private static final int MAX_KEPT = 64_000_000;

  private final OutputStream out;
  private final LongConsumer progress;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();
  private LineBuffer head;
  private long keptBytes;
  private long good;
  private long bad;

  /** Where the line of a case whose contribution changes stands. */
  private record Kept(LineBuffer lines, Change change) {}

  /**
   * A collector.
   *
   * @param head the lines before those of the cases, written together with the first of them
   * @param progress is told now and then how many cases have been done
   */
  public Collector(OutputStream out, LineBuffer head, LongConsumer progress) {
    this.out = out;
    this.head = head;
    this.progress = progress;
  }

  void add(Part part) throws IOException, CaseloadException {
    head();
    good += part.good();
    bad += part.faults().size();
    for (Fault fault : part.faults()) {
      if (faults.size() < FAULTS_TOLD) {
        faults.add(fault);
      }
    }
    if (part.changes().isEmpty()) {
      part.lines().writeTo(out);
    } else {
      keep(part);
    }
    progress.accept(good + bad);
  }

  private void head() throws IOException {
    if (head != null) {
      head.writeTo(out);
      head = null;
    }
  }

  private void keep(Part part) throws CaseloadException {
    keptBytes += part.lines().size();
    if (keptBytes > MAX_KEPT) {
      throw new CaseloadException(
          Problem.named("wieVerandert", "te-veel-veranderingen", MAX_KEPT / 1_000_000));
    }
    part.lines().trim();
    for (Change change : part.changes()) {
      kept.add(new Kept(part.lines(), change));
    }
  }

  /** Writes what had to wait until all cases were known: those that change, the first one first. */
  public void finish() throws IOException {
    head();
    kept.sort(Comparator.comparing(one -> one.change().day()));
    for (Kept one : kept) {
      one.lines().writeTo(out, one.change().start(), one.change().end());
    }
    out.flush();
  }

  /** How many cases have an outcome. */
  public long good() {
    return good;
  }

  /** How many lines could not be answered. */
  public long bad() {
    return bad;
  }

  /** How many cases change; 0 unless only those were asked for. */
  public int changing() {
    return kept.size();
  }

  /** The first lines that could not be answered. */
  public List<Fault> faults() {
    return faults;
  }
}
