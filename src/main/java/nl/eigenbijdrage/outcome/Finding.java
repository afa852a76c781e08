package nl.eigenbijdrage.outcome;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * What one ground comes to in a case.
 *
 * @param grond the ground
 * @param oordeel whether it applies
 * @param tekst the reason, for the reader
 * @param bronnen the articles it rests on
 * @param ontbreekt when {@code oordeel} is unknown: the facts that would tell, most decisive first
 * @param ruling the choice made where the texts of the law leave room, if it matters here
 */
public record Finding(
    Grond grond,
    Oordeel oordeel,
    Message tekst,
    List<Bron> bronnen,
    List<Feit> ontbreekt,
    Optional<Message> ruling) {

  /** A ground that applies. */
  public static Finding geldt(Grond grond, Message tekst, Bron... bronnen) {
    return new Finding(grond, Oordeel.GELDT, tekst, List.of(bronnen), List.of(), Optional.empty());
  }

  /** A ground that does not apply. */
  public static Finding geldtNiet(Grond grond, Message tekst, Bron... bronnen) {
    return new Finding(
        grond, Oordeel.GELDT_NIET, tekst, List.of(bronnen), List.of(), Optional.empty());
  }

  /** A ground of which these facts would tell whether it applies. */
  public static Finding onbekend(
      Grond grond, Message tekst, List<Feit> ontbreekt, Bron... bronnen) {
    return new Finding(
        grond, Oordeel.ONBEKEND, tekst, List.of(bronnen), ontbreekt, Optional.empty());
  }

  /** This finding, resting on a choice where the law leaves room. */
  public Finding withRuling(Message message) {
    return new Finding(grond, oordeel, tekst, bronnen, ontbreekt, Optional.of(message));
  }

  /** Whether at least one of these grounds applies. */
  public static Oordeel anyOf(List<Finding> findings) {
    Oordeel any = Oordeel.GELDT_NIET;
    for (Finding finding : findings) {
      any = any.or(finding.oordeel());
    }
    return any;
  }

  /**
   * The ground that decides before the others that come to the same.
   *
   * @throws IllegalStateException when none of them comes to this: a defect of the program
   */
  public static Finding first(Oordeel oordeel, List<Finding> findings, List<Finding> more) {
    Finding first = earlier(oordeel, more, earlier(oordeel, findings, null));
    if (first == null) {
      throw new IllegalStateException("no ground says why");
    }
    return first;
  }

  private static Finding earlier(Oordeel oordeel, List<Finding> findings, Finding soFar) {
    Finding first = soFar;
    for (Finding finding : findings) {
      boolean earlier = first == null || finding.grond().compareTo(first.grond()) < 0;
      first = finding.oordeel() == oordeel && earlier ? finding : first;
    }
    return first;
  }

  /** Whether this is the very same finding, not just an equal one. */
  @SuppressWarnings("ReferenceEquality") // which one decides is a matter of identity
  public boolean is(Finding other) {
    return this == other;
  }

  /** Whether the ground applies, with certainty. */
  public boolean geldt() {
    return oordeel == Oordeel.GELDT;
  }

  /** Whether it depends on unknown facts. */
  public boolean onbekend() {
    return oordeel == Oordeel.ONBEKEND;
  }
}
