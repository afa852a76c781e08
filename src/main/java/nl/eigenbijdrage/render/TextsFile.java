package nl.eigenbijdrage.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import nl.eigenbijdrage.value.Bundled;

/**
 * One properties file with texts, in UTF-8. An answer needs some thirty of the hundreds of texts,
 * so only the keys are read at first and a text when it is asked for; {@link Properties}, which
 * reads all, took a seventh of the time of one answer. Of its format this knows lines {@code
 * key=text}, remarks, empty lines, escapes and lines that go on after a backslash.
 */
final class TextsFile {

  private final byte[] content;

  /** Where each key stands. */
  private final Map<String, Integer> places = new HashMap<>(1024);

  /**
   * The texts in a file of one language.
   *
   * @param name the file, without language and extension
   */
  TextsFile(String name, Taal taal) {
    this(read(name + "_" + taal.code()));
  }

  TextsFile(byte[] content) {
    this.content = content;
    for (int start = 0; start < content.length; start = end(start) + 1) {
      if (content[start] != '#' && content[start] != '\n') {
        places.put(string(start, after('=', start)), start);
      }
    }
  }

  /** The texts of the letter to the CAK, which has one language. */
  static TextsFile ofLetter() {
    return new TextsFile(read("brief"));
  }

  private static byte[] read(String name) {
    try (InputStream in = Bundled.open("nl/eigenbijdrage/render/" + name + ".properties")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keys of all texts. */
  Set<String> keys() {
    return places.keySet();
  }

  /** The text under a key; null when there is none. */
  String get(String key) {
    Integer start = places.get(key);
    if (start == null) {
      return null;
    }
    String text = string(start + key.length() + 1, end(start));
    return text.indexOf('\\') < 0 ? text : unescaped(text);
  }

  private static String unescaped(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader("text=" + text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("text");
  }

  /** Where the line that starts here ends; a line that ends with a backslash goes on. */
  private int end(int start) {
    int end = after('\n', start);
    while (end < content.length && goesOn(end)) {
      end = after('\n', end + 1);
    }
    return end;
  }

  /** Two backslashes are one in the text. */
  private boolean goesOn(int end) {
    boolean odd = false;
    for (int i = end - 1; i >= 0 && content[i] == '\\'; i--) {
      odd = !odd;
    }
    return odd;
  }

  private int after(char sought, int start) {
    int at = start;
    while (at < content.length && content[at] != sought) {
      at++;
    }
    return at;
  }

  private String string(int start, int end) {
    return new String(content, start, end - start, StandardCharsets.UTF_8);
  }
}
