package nl.eigenbijdrage.rates.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.rates.RatesException;
import nl.eigenbijdrage.value.Bundled;
import nl.eigenbijdrage.value.Message;

/** Where rates files are read from: those that come with the program, or a folder. */
public abstract class RatesSource {

  /** No rates file comes near this size; a larger one is not read. */
  private static final int MAX_BYTES = 4_000_000;

  /** The files packed into the program. */
  public static RatesSource builtIn() {
    return new BuiltIn();
  }

  /**
   * The files in a folder.
   *
   * @throws RatesException when it is no folder that can be read
   */
  public static RatesSource folder(Path folder) {
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      throw new RatesException(folder.toString(), "", Message.of("tarieven.fout.geen-map"));
    }
    return new Folder(folder);
  }

  /** The name by which a file is shown. */
  public abstract String show(String name);

  /**
   * The bytes of a file; empty when it does not exist.
   *
   * @param name relative to the rates folder, with slashes
   * @throws RatesException when it exists and cannot be read
   */
  public final Optional<byte[]> read(String name) {
    try (InputStream in = open(name)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new RatesException(show(name), "", Message.of("tarieven.fout.te-groot"));
      }
      return Optional.of(bytes);
    } catch (IOException e) {
      throw new RatesException(show(name), "", Message.of("tarieven.fout.onleesbaar"));
    }
  }

  /** Whether there is a file with this name. */
  public abstract boolean has(String name);

  /**
   * The names of what lies in a folder, sorted; empty when that cannot be seen, as in the jar.
   *
   * @param folder relative to the rates folder; empty for that folder itself
   * @throws RatesException when it exists and cannot be read
   */
  public List<String> names(String folder) {
    return List.of();
  }

  /** Whether no file of a year can be missing between others; nobody then has to look. */
  abstract boolean isWhole();

  abstract InputStream open(String name) throws IOException;

  private static final class BuiltIn extends RatesSource {

    @Override
    public String show(String name) {
      return "rates/" + name;
    }

    @Override
    public boolean has(String name) {
      return Bundled.has("rates/" + name);
    }

    /** A test sees to it that the years that come with the program follow on each other. */
    @Override
    boolean isWhole() {
      return true;
    }

    @Override
    InputStream open(String name) throws IOException {
      return Bundled.open("rates/" + name);
    }
  }

  private static final class Folder extends RatesSource {

    private final Path folder;

    Folder(Path folder) {
      this.folder = folder;
    }

    @Override
    public String show(String name) {
      return folder.resolve(name).toString();
    }

    @Override
    public boolean has(String name) {
      return Files.isRegularFile(folder.resolve(name));
    }

    @Override
    boolean isWhole() {
      return false;
    }

    @Override
    public List<String> names(String subfolder) {
      Path path = folder.resolve(subfolder);
      if (!Files.isDirectory(path)) {
        return List.of();
      }
      List<String> names = new ArrayList<>();
      try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
        children.forEach(child -> names.add(child.getFileName().toString()));
      } catch (IOException | DirectoryIteratorException e) {
        throw new RatesException(path.toString(), "", Message.of("tarieven.fout.onleesbaar"));
      }
      Collections.sort(names);
      return names;
    }

    @Override
    InputStream open(String name) throws IOException {
      Path file = folder.resolve(name);
      return Files.exists(file) ? Files.newInputStream(file) : null;
    }
  }
}
