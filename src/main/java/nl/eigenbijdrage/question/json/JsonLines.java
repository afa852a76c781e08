package nl.eigenbijdrage.question.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import nl.eigenbijdrage.question.Caseload;

/**
 * A caseload in JSON Lines, in blocks of whole lines. One parser runs over a whole block, which
 * takes half the time of a parser per line.
 */
public final class JsonLines implements Caseload {

  /** The outcomes of a block take some ten times as much memory, and several are under way. */
  private static final int BLOCK = 64 * 1024;

  /** The outcome of a case that names no fact is some four hundred times as long as its line. */
  private static final int LINES = 500;

  /** The facts of one case never come near this size. */
  private static final int MAX_LINE = 1_000_000;

  private final InputStream in;
  private byte[] block = new byte[0];
  private int from;
  private int whole;
  private byte[] rest = new byte[0];
  private long nextLine = 1;
  private boolean ended;

  /** The lines in {@code in}, in UTF-8 without a byte order mark. */
  public JsonLines(InputStream in) {
    this.in = in;
  }

  @Override
  public Optional<Chunk> next() throws IOException {
    return from < whole ? Optional.of(chunk()) : read();
  }

  /** Reads a block, of which the lines are handed over piece by piece. */
  private Optional<Chunk> read() throws IOException {
    block = Arrays.copyOf(rest, Math.max(BLOCK, 2 * rest.length));
    int filled = rest.length;
    int lastNewline = -1;
    while (!ended && lastNewline < 0) {
      if (filled == block.length) {
        block = Arrays.copyOf(block, 2 * block.length);
      }
      int read = in.readNBytes(block, filled, block.length - filled);
      ended = read < block.length - filled;
      lastNewline = lastIndexOf(block, filled, filled + read);
      filled += read;
      if (lastNewline < 0 && filled > MAX_LINE) {
        return Optional.of(tooLong());
      }
    }
    from = 0;
    whole = ended ? filled : lastNewline + 1;
    rest = Arrays.copyOfRange(block, whole, filled);
    return whole == 0 ? Optional.empty() : Optional.of(chunk());
  }

  /** The next lines of the block, not more than an ordinary block has. */
  private Chunk chunk() {
    long first = nextLine;
    int start = from;
    while (from < whole && nextLine - first < LINES) {
      if (block[from++] == '\n') {
        nextLine++;
      }
    }
    return new JsonBlock(block, start, from, first);
  }

  /** Passes over the rest of a line of which too much has been read already. */
  private Chunk tooLong() throws IOException {
    byte[] more = new byte[BLOCK];
    int newline = -1;
    int filled = 0;
    while (newline < 0 && !ended) {
      filled = in.readNBytes(more, 0, more.length);
      ended = filled < more.length;
      newline = indexOf(more, filled);
    }
    rest = newline < 0 ? new byte[0] : Arrays.copyOfRange(more, newline + 1, filled);
    long line = nextLine++;
    return each -> each.accept(JsonBlock.broken(line, "regel-te-lang"));
  }

  private static int indexOf(byte[] bytes, int end) {
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private static int lastIndexOf(byte[] bytes, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
