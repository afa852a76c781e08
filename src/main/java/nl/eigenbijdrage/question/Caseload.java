package nl.eigenbijdrage.question;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** The cases in a file, in pieces, so that memory does not grow with their number. */
public interface Caseload extends Closeable {

  /** Some whole lines of the file. Pieces can be read on different threads. */
  interface Chunk {

    /** Hands over the cases, in the order of the file. */
    void read(Consumer<CaseLine> each);
  }

  /**
   * The next piece; empty at the end.
   *
   * @throws CaseloadException when the rest of the file cannot be told apart in lines
   */
  Optional<Chunk> next() throws IOException, CaseloadException;
}
