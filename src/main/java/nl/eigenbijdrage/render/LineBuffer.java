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
    bytes = new byte[SIZE];
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

  /** Lets the two change what they hold. */
  public void swap(LineBuffer other) {
    byte[] otherBytes = other.bytes;
    int otherSize = other.size;
    other.bytes = bytes;
    other.size = size;
    bytes = otherBytes;
    size = otherSize;
  }

  /** Forgets what was written, and keeps the memory for what comes. */
  public void clear() {
    size = 0;
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
