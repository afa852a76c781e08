package nl.eigenbijdrage.render;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.value.CaseId;

/** Writes what came of the cases of a caseload, a line each. For one thread. */
public interface CaseWriter {

  /**
   * Something wrong with a case.
   *
   * @param feit the fact
   * @param code stable word for scripts
   * @param tekst what would be right, in words
   */
  record Fout(String feit, String code, String tekst) {

    /** All that is wrong with a case on one line. */
    public static String sentence(List<Fout> fouten) {
      StringBuilder sentence = new StringBuilder();
      for (Fout fout : fouten) {
        sentence.append(sentence.length() == 0 ? "" : " ").append(fout.feit).append(": ");
        sentence.append(fout.tekst);
      }
      return sentence.toString();
    }
  }

  /** The lines that come before those of the cases. */
  LineBuffer head() throws IOException;

  /** Adds the line of a case. */
  void outcome(Optional<CaseId> id, Outcome outcome) throws IOException;

  /** Adds the line of a case that could not be answered. */
  void faulty(Optional<CaseId> id, long line, List<Fout> fouten) throws IOException;

  /** How many bytes the lines take that were added since the last {@link #take}. */
  int size() throws IOException;

  /**
   * Hands over the lines that were added since the last time, in UTF-8.
   *
   * @param empty where they come to stand; its memory is used for the lines that come
   */
  void take(LineBuffer empty) throws IOException;
}
