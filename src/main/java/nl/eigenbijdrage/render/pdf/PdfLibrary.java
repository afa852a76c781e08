package nl.eigenbijdrage.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The libraries that make a PDF. They lie in our jar as whole jars and are read from there into
 * memory, the first time a PDF is wanted: an ordinary start does not see them, nothing is written
 * outside of the file that was asked for, and {@code java -jar} needs no second file. The package
 * {@code box}, which uses them, is loaded together with them.
 */
public final class PdfLibrary extends ClassLoader {

  /** The jars, as the build names them. */
  static final String[] JARS = {
    "commons-logging",
    "fontbox",
    "graphics2d",
    "openhtmltopdf-core",
    "openhtmltopdf-pdfbox",
    "pdfbox",
    "pdfbox-io",
    "xmpbox"
  };

  private static final String OWN = PdfLibrary.class.getPackageName() + ".box.";
  private static final String MAKER = OWN + "BoxMaker";

  private final Map<String, byte[]> content = new HashMap<>();

  private PdfLibrary(ClassLoader parent) throws IOException {
    super(parent);
    for (String jar : JARS) {
      read(jar);
    }
  }

  /** What makes a PDF. */
  public static PdfMaker open() throws IOException {
    ClassLoader ours = PdfLibrary.class.getClassLoader();
    PdfLibrary library = new PdfLibrary(ours == null ? ClassLoader.getPlatformClassLoader() : ours);
    try {
      return (PdfMaker) library.loadClass(MAKER).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the libraries for PDF do not fit", e);
    }
  }

  private void read(String jar) throws IOException {
    try (InputStream in = PdfLibrary.class.getResourceAsStream("lib/" + jar + ".jar");
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          content.putIfAbsent(entry.getName(), zip.readAllBytes());
        }
      }
    }
  }

  /** The libraries, and what uses them, come from here, whatever else may be around. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      boolean here = name.startsWith(OWN) || content.containsKey(file(name));
      return here ? findClass(name) : super.loadClass(name, resolve);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try {
      byte[] bytes = name.startsWith(OWN) ? own(name) : content.remove(file(name));
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static byte[] own(String name) throws IOException {
    try (InputStream in = PdfLibrary.class.getResourceAsStream("/" + file(name))) {
      return in == null ? null : in.readAllBytes();
    }
  }

  private static String file(String name) {
    return name.replace('.', '/') + ".class";
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    byte[] bytes = content.get(name);
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }
}
