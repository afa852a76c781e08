package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import nl.eigenbijdrage.value.Bundled;

/** Which version of the program this is; filled in by the build. */
final class Version {

  private Version() {}

  /** The version number, {@code 1.0.0}. */
  static String number() {
    return property("versie");
  }

  /** The commit from which the program was built; {@code onbekend} outside a checkout. */
  static String commit() {
    return property("commit");
  }

  private static String property(String name) {
    try (InputStream in = Bundled.open("nl/eigenbijdrage/cli/versie.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
