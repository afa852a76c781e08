package nl.eigenbijdrage.value;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The files that come with the program: rates and texts. They are in the jar. Opening the jar takes
 * a tenth of the time of one answer, so the installation lays them out in a folder as well and the
 * launcher tells which; that folder then goes instead of the jar.
 */
public final class Bundled {

  private static final File FOLDER = folder(System.getProperty("eigenbijdrage.gegevens"));

  private Bundled() {}

  private static File folder(String told) {
    File folder = told == null ? null : new File(told);
    return folder != null && folder.isDirectory() ? folder : null;
  }

  /**
   * A file; null when there is none of this name.
   *
   * @param name its place in the jar, without a slash in front
   * @throws IOException when it is there and cannot be read
   */
  public static InputStream open(String name) throws IOException {
    if (FOLDER == null) {
      return Bundled.class.getResourceAsStream("/" + name);
    }
    return has(name) ? new FileInputStream(new File(FOLDER, name)) : null;
  }

  /** Whether there is a file of this name. */
  public static boolean has(String name) {
    return FOLDER == null
        ? Bundled.class.getResource("/" + name) != null
        : new File(FOLDER, name).isFile();
  }
}
