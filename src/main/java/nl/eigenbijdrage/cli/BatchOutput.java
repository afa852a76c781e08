package nl.eigenbijdrage.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;

/** Where the lines of a batch go: standard output, or a file that appears whole or not at all. */
final class BatchOutput implements Closeable {

  /** Java copies larger pieces through memory that it asks of the system anew each time. */
  private static final int PIECE = 64 * 1024;

  private final Optional<OutputFile> file;
  private final OutputStream stream;

  private BatchOutput(Optional<OutputFile> file, OutputStream stream) {
    this.file = file;
    this.stream = stream;
  }

  /**
   * The output.
   *
   * @param path the file; empty for standard output
   */
  static BatchOutput open(Session session, Optional<String> path) throws InputException {
    if (path.isEmpty()) {
      return new BatchOutput(Optional.empty(), new Pieces(session.terminal().out()));
    }
    try {
      OutputFile file = OutputFile.create(Path.of(path.get()));
      return new BatchOutput(Optional.of(file), new Pieces(file.stream()));
    } catch (IOException | InvalidPathException e) {
      String shown = Plain.show(path.get());
      throw new InputException(Problem.named("bestand", "uitvoerbestand", shown));
    }
  }

  OutputStream stream() {
    return stream;
  }

  /** Puts a file in its place. */
  void finish() throws WriteException {
    try {
      if (file.isPresent()) {
        file.get().finish();
      }
    } catch (IOException e) {
      throw new WriteException();
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }

  /** The lines could not be written, because the disk is full or nobody reads on. */
  static final class WriteException extends IOException {

    private static final long serialVersionUID = 1L;
  }

  /** Writes in pieces of a fair size, and tells apart that writing failed. */
  private static final class Pieces extends OutputStream {

    private final OutputStream out;

    Pieces(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      try {
        for (int done = 0; done < length; done += PIECE) {
          out.write(bytes, start + done, Math.min(PIECE, length - done));
        }
      } catch (IOException e) {
        throw new WriteException();
      }
      if (out instanceof PrintStream stream && stream.checkError()) {
        throw new WriteException();
      }
    }
  }
}
