package nl.eigenbijdrage.outcome;

import nl.eigenbijdrage.value.Message;

/**
 * Something the reader should know beside the outcome.
 *
 * @param code stable word for scripts
 * @param tekst the sentence
 */
public record Melding(String code, Message tekst) {

  /** The notice whose text stands under {@code melding.<code>}. */
  public static Melding of(String code, Object... arguments) {
    return new Melding(code, Message.of("melding." + code, arguments));
  }
}
