package nl.eigenbijdrage.rates.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.Closeable;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.eigenbijdrage.rates.RatesException;
import nl.eigenbijdrage.value.IsoDate;
import nl.eigenbijdrage.value.Message;

/**
 * Reads one JSON file token by token and refuses everything that was not expected, naming the file
 * and the place. Strict on purpose: a figure that is not understood must not be skipped.
 */
final class StrictReader implements Closeable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String file;
  private final JsonParser parser;
  private JsonToken token;

  /** Whether the current value was read. Only then the parser goes on: an error keeps its place. */
  private boolean done;

  StrictReader(String file, byte[] content) {
    this.file = file;
    try {
      if (isNotUtf8(content)) {
        throw notJson();
      }
      this.parser = FACTORY.createParser(content);
      this.token = parser.nextToken();
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

  /** Enters an object; then {@link #nextKey()} gives its keys one by one. */
  void startObject() {
    expect(JsonToken.START_OBJECT, "object");
  }

  /** The next key of the object, with its value current; null at its end. */
  String nextKey() {
    if (token() == JsonToken.END_OBJECT) {
      advance();
      return null;
    }
    String key = name();
    advance();
    return key;
  }

  /** Enters an array; then {@link #nextElement()} tells whether there is one more. */
  void startArray() {
    expect(JsonToken.START_ARRAY, "lijst");
  }

  /** Whether an element is current; leaves the array when there is none. */
  boolean nextElement() {
    if (token() == JsonToken.END_ARRAY) {
      advance();
      return false;
    }
    return true;
  }

  String text() {
    String text = peekText();
    next();
    return text;
  }

  /** The current text, without going on: a fault in it is then reported at its own place. */
  String peekText() {
    if (token() != JsonToken.VALUE_STRING) {
      throw expected("tekst");
    }
    try {
      String text = parser.getText();
      if (text.isBlank()) {
        throw expected("tekst");
      }
      return text;
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Reads a text that can only be this one. */
  void constant(String only) {
    if (!peekText().equals(only)) {
      throw error("verwacht.vast", only);
    }
    advance();
  }

  /** Goes on to what follows the current value. */
  void next() {
    advance();
  }

  boolean isNull() {
    return token() == JsonToken.VALUE_NULL;
  }

  void skipNull() {
    advance();
  }

  /** The current whole number, without going on. */
  int peekNumber() {
    try {
      if (token() != JsonToken.VALUE_NUMBER_INT) {
        throw expected("getal");
      }
      return parser.getIntValue();
    } catch (JsonProcessingException e) {
      throw expected("getal");
    } catch (IOException e) {
      throw broken(e);
    }
  }

  int number() {
    int number = peekNumber();
    advance();
    return number;
  }

  boolean yesNo() {
    if (token() != JsonToken.VALUE_TRUE && token() != JsonToken.VALUE_FALSE) {
      throw expected("ja-nee");
    }
    boolean value = token() == JsonToken.VALUE_TRUE;
    advance();
    return value;
  }

  /** A day as {@code 2026-01-01}. */
  LocalDate date() {
    if (token() != JsonToken.VALUE_STRING) {
      throw expected("datum");
    }
    try {
      LocalDate date = IsoDate.parse(parser.getText());
      advance();
      return date;
    } catch (DateTimeException e) {
      throw expected("datum");
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Refuses anything after the one value of the file. */
  void end() {
    if (token() != null) {
      throw error("einde");
    }
  }

  /** Refuses a key that has no meaning here. */
  RatesException unknownKey(String key) {
    return error("onbekende-sleutel", key);
  }

  /** Refuses the object just read for want of keys. */
  void require(Set<String> present, String... keys) {
    for (String key : keys) {
      if (!present.contains(key)) {
        throw error("ontbrekende-sleutel", key);
      }
    }
  }

  /** An empty set to collect the keys of an object in. */
  static Set<String> keys() {
    return new HashSet<>();
  }

  /** The place of the value read last, or else of the current one, as a JSON pointer. */
  String place() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  /** Refuses the current value; {@code key} names the text under {@code tarieven.fout}. */
  RatesException error(String key, Object... arguments) {
    return errorAt(place(), key, arguments);
  }

  /** Refuses the value at a place. */
  RatesException errorAt(String place, String key, Object... arguments) {
    return new RatesException(file, place, Message.of("tarieven.fout." + key, arguments));
  }

  private RatesException expected(String what) {
    return error("verwacht." + what);
  }

  private void expect(JsonToken wanted, String what) {
    if (token() != wanted) {
      throw expected(what);
    }
    advance();
  }

  private String name() {
    try {
      return parser.currentName();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private void advance() {
    done = true;
  }

  private JsonToken token() {
    if (done) {
      try {
        token = parser.nextToken();
      } catch (IOException e) {
        throw broken(e);
      }
      done = false;
    }
    return token;
  }

  private RatesException broken(IOException e) {
    String problem = e.getMessage();
    if (problem != null && problem.startsWith("Duplicate field")) {
      return error("dubbele-sleutel");
    }
    return error("geen-json", parser.currentLocation().getLineNr());
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
