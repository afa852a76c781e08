package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text that lies beside the classes, with places such as {@code @NAME@} to be filled in. */
final class Template {

  private String text;

  private Template(String text) {
    this.text = text;
  }

  /** The text in this file. */
  static Template of(String file) {
    try (InputStream in = Template.class.getResourceAsStream(file)) {
      return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fills in a place, which has a line of its own, with whole lines. */
  Template put(String name, String lines) {
    text = text.replace("@" + name + "@\n", lines);
    return this;
  }

  /** The text, filled in. */
  String text() {
    return text;
  }
}
