package nl.eigenbijdrage.cli;

import java.io.PrintStream;
import nl.eigenbijdrage.batch.Collector;
import nl.eigenbijdrage.batch.Fault;
import nl.eigenbijdrage.render.Texts;

/** Tells at the end of a batch how many cases went well, and where the others stand. */
final class BatchReport {

  /** In a smaller caseload the program mostly takes the time to start. */
  private static final int ENOUGH_TO_TIME = 1000;

  private final Texts texts;
  private final PrintStream err;

  BatchReport(Session session) {
    this.texts = session.texts();
    this.err = session.terminal().err();
  }

  /**
   * Tells what came of the caseload.
   *
   * @param months within how many months a case had to change; 0 when all were asked for
   */
  void tell(Collector collector, Progress progress, int months) {
    for (Fault fault : collector.faults()) {
      err.println(texts.text("batch.regel", fault.line(), fault.sentence()));
    }
    if (collector.bad() > collector.faults().size()) {
      err.println(texts.text("batch.meer", collector.bad() - collector.faults().size()));
    }
    if (months > 0) {
      err.println(texts.text("batch.verandert", collector.changing(), months));
    }
    long all = collector.good() + collector.bad();
    err.println(texts.text("batch.klaar", all, collector.good(), collector.bad()));
    if (all >= ENOUGH_TO_TIME) {
      err.println(texts.text("batch.snelheid", progress.perSecond(all)));
    }
    err.flush();
  }
}
