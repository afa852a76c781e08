package nl.eigenbijdrage.batch;

import java.time.LocalDate;
import java.util.List;
import nl.eigenbijdrage.render.LineBuffer;

/**
 * What came of one piece of a caseload.
 *
 * @param lines the lines of the output, in UTF-8
 * @param good how many cases have an outcome
 * @param faults the cases that have none
 * @param changes where in {@code lines} the cases stand whose contribution changes; empty unless
 *     only those were asked for
 */
record Part(LineBuffer lines, int good, List<Fault> faults, List<Change> changes) {

  /**
   * A case whose contribution changes.
   *
   * @param day from when
   * @param start the first byte of its line
   * @param end the byte behind its line
   */
  record Change(LocalDate day, int start, int end) {}
}
