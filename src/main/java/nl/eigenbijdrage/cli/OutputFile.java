package nl.eigenbijdrage.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;

/**
 * A file that appears whole or not at all: it is written beside its place under another name, and
 * moved there when all went well. What goes wrong before, or Ctrl-C, leaves nothing.
 */
final class OutputFile implements Closeable {

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  private final Path target;
  private final Path written;
  private final OutputStream out;
  private final Thread remover;

  private OutputFile(Path target, Path written, OutputStream out) {
    this.target = target;
    this.written = written;
    this.out = out;
    this.remover = new Thread(this::remove);
    Runtime.getRuntime().addShutdownHook(remover);
  }

  /** Adds a problem when the output is the file that is read, or is no name of a file at all. */
  static void refuseSame(Session session, String option, String output, String input)
      throws IOException {
    try {
      Path from = Path.of(input);
      Path to = Path.of(output);
      if (isSame(from, to)) {
        session.problem(Problem.named(option, "zelfde-bestand"));
      }
    } catch (InvalidPathException e) {
      session.problem(Problem.named(option, "geen-pad", Plain.show(output)));
    }
  }

  /**
   * Starts a file. What stands there stays until {@link #finish}; a pipe or device is written
   * directly. A link stays a link, also one to a file that is not there yet.
   *
   * @throws IOException when it cannot be written there
   */
  static OutputFile create(Path path) throws IOException {
    if (!Files.exists(path)) {
      return beside(linked(path));
    }
    Path target = path.toRealPath();
    if (!Files.isWritable(target) || Files.isDirectory(target)) {
      throw new IOException(path.toString());
    }
    if (!Files.isRegularFile(target)) {
      return new OutputFile(target, target, Files.newOutputStream(target));
    }
    OutputFile file = beside(target);
    file.keepPermissions();
    return file;
  }

  /** Where links lead that end at nothing; the path itself when it is no link. */
  private static Path linked(Path path) throws IOException {
    Path target = path;
    for (int i = 0; Files.isSymbolicLink(target); i++) {
      if (i == MOST_LINKS) {
        throw new IOException(path.toString()); // they lead around
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  /** Whether both names stand for one file that exists. */
  static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
  }

  private static OutputFile beside(Path target) throws IOException {
    String random = Long.toHexString(System.nanoTime());
    Path written = target.resolveSibling("." + target.getFileName() + "." + random + ".tmp");
    return new OutputFile(
        target, written, Files.newOutputStream(written, StandardOpenOption.CREATE_NEW));
  }

  /** A file that others could not read does not become readable by being written anew. */
  private void keepPermissions() throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(
            written, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(target));
    }
  }

  OutputStream stream() {
    return out;
  }

  /** Puts the file in its place. */
  void finish() throws IOException {
    out.close();
    if (!written.equals(target)) {
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Removes what was written, unless it has been put in its place. */
  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(remover);
    } catch (IllegalStateException e) {
      return; // going down already: the hook removes it
    }
    out.close();
    remove();
  }

  private void remove() {
    if (!written.equals(target)) {
      written.toFile().delete();
    }
  }
}
