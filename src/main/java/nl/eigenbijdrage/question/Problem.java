package nl.eigenbijdrage.question;

import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Message;

/**
 * Something wrong in the input.
 *
 * @param feit the name of the fact, as in JSON; or of the input as a whole
 * @param code stable word for scripts
 * @param tekst one sentence that says what would be right
 */
public record Problem(String feit, String code, Message tekst) {

  /** A problem with a fact; its sentence stands under {@code fout.<code>}, the fact comes first. */
  public static Problem of(Feit feit, String code, Object... arguments) {
    return named(feit.code(), code, arguments);
  }

  /** A problem with something that is named {@code feit} but need not be a fact. */
  public static Problem named(String feit, String code, Object... arguments) {
    return new Problem(feit, code, Message.of("fout." + code, arguments));
  }
}
