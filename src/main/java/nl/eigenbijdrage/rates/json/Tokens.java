package nl.eigenbijdrage.rates.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.Closeable;
import java.io.IOException;
import nl.eigenbijdrage.rates.RatesException;
import nl.eigenbijdrage.value.Message;

/**
 * The tokens of one JSON file, each with its place. What Jackson cannot read is refused here, so
 * that its exceptions go no further than this class.
 */
final class Tokens implements Closeable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String file;
  private final JsonParser parser;
  private JsonToken current;

  /** Whether the current value was read. Only then the parser goes on: an error keeps its place. */
  private boolean done;

  Tokens(String file, byte[] content) {
    this.file = file;
    try {
      if (isNotUtf8(content)) {
        throw notJson();
      }
      this.parser = FACTORY.createParser(content);
      this.current = parser.nextToken();
    } catch (IOException e) {
      throw notJson();
    }
  }

  /** UTF-16 and UTF-32 have zeros among the first bytes of JSON; Jackson would read them. */
  private static boolean isNotUtf8(byte[] content) {
    for (int i = 0; i < content.length && i < 4; i++) {
      if (content[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private RatesException notJson() {
    return new RatesException(file, "", Message.of("tarieven.fout.geen-json", 1));
  }

  /** The current token; null behind the end of the file. */
  JsonToken current() {
    if (done) {
      try {
        current = parser.nextToken();
      } catch (IOException e) {
        throw broken(e);
      }
      done = false;
    }
    return current;
  }

  /** Goes on to the next token when that is asked for. */
  void advance() {
    done = true;
  }

  /** The key of the current value. */
  String name() {
    try {
      return parser.currentName();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** The current value as it is written. */
  String text() {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** The place of the value read last, or else of the current one, as a JSON pointer. */
  String place() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  /** Refuses the value at a place; {@code key} names the text under {@code tarieven.fout}. */
  RatesException errorAt(String place, String key, Object... arguments) {
    return new RatesException(file, place, Message.of("tarieven.fout." + key, arguments));
  }

  private RatesException broken(IOException e) {
    String problem = e.getMessage();
    if (problem != null && problem.startsWith("Duplicate field")) {
      return errorAt(place(), "dubbele-sleutel");
    }
    return errorAt(place(), "geen-json", parser.currentLocation().getLineNr());
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw broken(e);
    }
  }
}
