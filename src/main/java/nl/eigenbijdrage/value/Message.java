package nl.eigenbijdrage.value;

import java.util.List;

/**
 * A sentence that has still to be put into words: the key of a text in the properties files, and
 * what is filled in for {@code {0}}, {@code {1}}, ... : money, dates, periods, percentages,
 * numbers, names of facts, other messages, or plain text.
 */
@SuppressWarnings("ClassCanBeRecord") // the generated equals of a record slows the start-up
public final class Message {

  private final String key;
  private final List<Object> arguments;

  private Message(String key, List<Object> arguments) {
    this.key = key;
    this.arguments = arguments;
  }

  /** The text under this key, with these filled in. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }

  /** The key of the text. */
  public String key() {
    return key;
  }

  /** What is filled in, in the order of the numbers in the text. */
  public List<Object> arguments() {
    return arguments;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Message message
        && key.equals(message.key)
        && arguments.equals(message.arguments);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + arguments.hashCode();
  }

  @Override
  public String toString() {
    return key + arguments;
  }
}
