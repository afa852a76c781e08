package nl.eigenbijdrage.factuur;

import java.util.List;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * Something to know about a period beside its verdict.
 *
 * @param code stable word for scripts
 * @param tekst the sentence
 * @param bronnen where it comes from
 */
public record Kanttekening(String code, Message tekst, List<Bron> bronnen) {

  /** The remark whose text stands under {@code factuur.noot.<code>}. */
  static Kanttekening of(String code, List<Bron> bronnen, Object... arguments) {
    return new Kanttekening(code, Message.of("factuur.noot." + code, arguments), bronnen);
  }

  /** Whether it is about a bill that came so late that the limits on going back matter. */
  public boolean isVanLangGeleden() {
    return code.startsWith("terug-");
  }
}
