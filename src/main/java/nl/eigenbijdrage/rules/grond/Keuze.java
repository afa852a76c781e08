package nl.eigenbijdrage.rules.grond;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Message;

/**
 * The choice between the low and the high contribution.
 *
 * @param laag whether it is the low contribution
 * @param waarom why, when that is certain; otherwise what it depends on
 * @param artikel where the law says so
 * @param ontbreekt the facts that would tell, when it is unknown
 * @param ruling the choice made where the law leaves room, if it matters here
 */
public record Keuze(
    Oordeel laag, Message waarom, Artikel artikel, List<Feit> ontbreekt, Optional<Message> ruling) {

  /** The low contribution. */
  static Keuze laag(Message waarom, Artikel artikel) {
    return new Keuze(Oordeel.GELDT, waarom, artikel, List.of(), Optional.empty());
  }

  /** The high contribution. */
  static Keuze hoog(Message waarom, Artikel artikel) {
    return new Keuze(Oordeel.GELDT_NIET, waarom, artikel, List.of(), Optional.empty());
  }

  /** One of the two, which depends on these facts. */
  static Keuze onbekend(Message waarom, Artikel artikel, List<Feit> ontbreekt) {
    List<Feit> facts = List.copyOf(ontbreekt);
    return new Keuze(Oordeel.ONBEKEND, waarom, artikel, facts, Optional.empty());
  }

  /** The same choice, that rests on this ruling. */
  Keuze met(Optional<Message> found) {
    return new Keuze(laag, waarom, artikel, ontbreekt, found);
  }
}
