package nl.eigenbijdrage.value;

import java.util.List;

/**
 * A sentence that has still to be put into words: the key of a text and what is filled in.
 *
 * @param key key in the properties files with texts
 * @param arguments what fills {@code {0}}, {@code {1}}, ... : money, dates, periods, percentages,
 *     numbers, other messages, or plain text
 */
public record Message(String key, List<Object> arguments) {

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
