package nl.eigenbijdrage.rates.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A folder of good and bad rates files.
 *
 * @param folder with {@code valid}, {@code invalid}, {@code invalid-for-loader} and what is wrong
 *     with each file in {@code faults.properties}
 */
record Fixtures(Path folder) {

  /** The files of one kind, in order. */
  Stream<Path> files(String kind) {
    try (Stream<Path> files = Files.walk(folder.resolve(kind))) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with each bad file, by its name. */
  Properties faults() throws IOException {
    Properties faults = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve("faults.properties"))) {
      faults.load(in);
    }
    return faults;
  }
}
