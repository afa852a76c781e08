package nl.eigenbijdrage.rates.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.eigenbijdrage.rates.RatesException;
import nl.eigenbijdrage.value.IsoDate;

/**
 * Reads the objects, lists and values of one JSON file and refuses everything that was not
 * expected, naming the file and the place. Strict on purpose: a figure that is not understood must
 * not be skipped.
 */
final class StrictReader implements Closeable {

  private final Tokens tokens;

  StrictReader(String file, byte[] content) {
    this.tokens = new Tokens(file, content);
  }

  /** Enters an object; then {@link #nextKey()} gives its keys one by one. */
  void startObject() {
    expect(JsonToken.START_OBJECT, "object");
  }

  /** The next key of the object, with its value current; null at its end. */
  String nextKey() {
    if (token() == JsonToken.END_OBJECT) {
      next();
      return null;
    }
    String key = tokens.name();
    next();
    return key;
  }

  /** Enters an array; then {@link #nextElement()} tells whether there is one more. */
  void startArray() {
    expect(JsonToken.START_ARRAY, "lijst");
  }

  /** Whether an element is current; leaves the array when there is none. */
  boolean nextElement() {
    if (token() == JsonToken.END_ARRAY) {
      next();
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
    String text = tokens.text();
    if (text.isBlank()) {
      throw expected("tekst");
    }
    return text;
  }

  /** Reads a text that can only be this one. */
  void constant(String only) {
    if (!peekText().equals(only)) {
      throw error("verwacht.vast", only);
    }
    next();
  }

  /** Goes on to what follows the current value. */
  void next() {
    tokens.advance();
  }

  boolean isNull() {
    return token() == JsonToken.VALUE_NULL;
  }

  void skipNull() {
    next();
  }

  /** The current whole number, without going on. */
  int peekNumber() {
    if (token() != JsonToken.VALUE_NUMBER_INT) {
      throw expected("getal");
    }
    try {
      return Integer.parseInt(tokens.text());
    } catch (NumberFormatException e) {
      throw expected("getal");
    }
  }

  int number() {
    int number = peekNumber();
    next();
    return number;
  }

  boolean yesNo() {
    if (token() != JsonToken.VALUE_TRUE && token() != JsonToken.VALUE_FALSE) {
      throw expected("ja-nee");
    }
    boolean value = token() == JsonToken.VALUE_TRUE;
    next();
    return value;
  }

  /** A day as {@code 2026-01-01}. */
  LocalDate date() {
    if (token() != JsonToken.VALUE_STRING) {
      throw expected("datum");
    }
    try {
      LocalDate date = IsoDate.parse(tokens.text());
      next();
      return date;
    } catch (DateTimeException e) {
      throw expected("datum");
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
    return tokens.place();
  }

  /** Refuses the current value; {@code key} names the text under {@code tarieven.fout}. */
  RatesException error(String key, Object... arguments) {
    return errorAt(place(), key, arguments);
  }

  /** Refuses the value at a place. */
  RatesException errorAt(String place, String key, Object... arguments) {
    return tokens.errorAt(place, key, arguments);
  }

  private RatesException expected(String what) {
    return error("verwacht." + what);
  }

  private void expect(JsonToken wanted, String what) {
    if (token() != wanted) {
      throw expected(what);
    }
    next();
  }

  private JsonToken token() {
    return tokens.current();
  }

  @Override
  public void close() {
    tokens.close();
  }
}
