package nl.eigenbijdrage.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes in memory that can be handed over without being copied. For one thread at a time. */
public final class LineBuffer extends OutputStream {

  private static final int SIZE = 8 * 1024;

  private byte[] bytes;
  private int size;

  /** An empty buffer. */
  public LineBuffer() {
    this(new byte[SIZE], 0);
  }

  private LineBuffer(byte[] bytes, int size) {
    this.bytes = bytes;
    this.size = size;
  }

  @Override
  public void write(int b) {
    ensure(1);
    bytes[size++] = (byte) b;
  }

  @Override
  public void write(byte[] from, int start, int length) {
    ensure(length);
    System.arraycopy(from, start, bytes, size, length);
    size += length;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  /** How many bytes there are. */
  public int size() {
    return size;
  }

  /** What was written so far, in a buffer of its own; this one is empty afterwards. */
  public LineBuffer take() {
    LineBuffer taken = new LineBuffer(bytes, size);
    bytes = new byte[size + size / 8 + SIZE]; // the next piece is about as long: no growing
    size = 0;
    return taken;
  }

  /** Gives back the memory that is not filled. */
  public void trim() {
    bytes = Arrays.copyOf(bytes, size);
  }

  /** Writes all bytes. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  /** Writes the bytes from {@code start} up to {@code end}. */
  public void writeTo(OutputStream out, int start, int end) throws IOException {
    out.write(bytes, start, end - start);
  }
}
