package nl.eigenbijdrage.rates.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.rates.RatesException;
import nl.eigenbijdrage.rates.RatesFile;
import nl.eigenbijdrage.value.Message;

/** The rates files that were read, and on which of them the case at hand rests. */
final class ReadFiles {

  private final RatesSource source;
  private final Map<String, RatesFile> read = new HashMap<>();
  private final List<RatesFile> used = new ArrayList<>();

  ReadFiles(RatesSource source) {
    this.source = source;
  }

  /** The content of a file, on which the case at hand then rests; empty when there is none. */
  Optional<byte[]> open(String name) {
    Optional<byte[]> content = source.read(name);
    if (content.isPresent()) {
      read.put(name, new RatesFile(source.show(name), content.get()));
      use(name);
    }
    return content;
  }

  /**
   * The content of a file that every rates folder has.
   *
   * @throws RatesException when it is not there
   */
  byte[] require(String name) {
    Optional<byte[]> content = open(name);
    if (content.isEmpty()) {
      throw fault(source.show(name), "ontbreekt");
    }
    return content.get();
  }

  /** Notes that the case at hand rests on a file, when it has been read. */
  void use(String name) {
    RatesFile file = read.get(name);
    if (file != null && !used.contains(file)) {
      used.add(file);
    }
  }

  /** The files on which the case at hand rests, in the order of their first use. */
  List<RatesFile> used() {
    return List.copyOf(used);
  }

  /** Starts anew with noting which files an outcome rests on. */
  void nextCase() {
    used.clear();
  }

  /** What is wrong with a file as a whole; {@code key} names the text under tarieven.fout. */
  static RatesException fault(String file, String key, Object... arguments) {
    return new RatesException(file, "", Message.of("tarieven.fout." + key, arguments));
  }
}
