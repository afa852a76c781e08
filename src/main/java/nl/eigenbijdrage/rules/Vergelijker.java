package nl.eigenbijdrage.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Verschil;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.EuroRange;

/**
 * How much one case differs from another when what is unknown in both turns out the same way in
 * both. Two amounts that each may be nil or 21.80 need not differ at all: they do not when the same
 * unknown fact decides both.
 *
 * <p>Vereenvoudiging: an income or a wealth can be any amount, so that one may turn out differently
 * in the two; the range is then wider than what is possible, never narrower.
 */
public final class Vergelijker {

  private final Assessor assessor;

  /** Compares outcomes of this engine. */
  public Vergelijker(Assessor assessor) {
    this.assessor = assessor;
  }

  /**
   * How much more {@code naar} is than {@code van}; empty when that cannot be said ({@link
   * Verschil#between}).
   */
  public Optional<Verschil> verschil(Outcome van, Outcome naar) {
    Optional<Verschil> wide = Verschil.between(van, naar);
    if (wide.isEmpty() || wide.get().perJaar().isExact()) {
      return wide;
    }
    Optional<Geval> before = assessor.geval(van.details().situation());
    Optional<Geval> after = assessor.geval(naar.details().situation());
    if (before.isEmpty() || after.isEmpty()) {
      return wide;
    }
    EuroRange perYear = perYear(before.get(), after.get(), wide.get().perJaar());
    return Optional.of(
        Verschil.of(perYear, before.get().periode().soort(), after.get().periode().soort()));
  }

  /** The difference over every way in which the unknown facts of both can turn out. */
  private static EuroRange perYear(Geval before, Geval after, EuroRange wide) {
    Judgement old = before.judge();
    Judgement now = after.judge();
    if (old.isExact() || now.isExact()) {
      return apart(before, after, wide);
    }
    Set<Feit> open = new LinkedHashSet<>(old.ontbreekt());
    open.addAll(now.ontbreekt());
    for (Feit feit : open) {
      List<Object> values = shared(feit, before, after);
      if (!values.isEmpty()) {
        return union(feit, values, before, after, wide);
      }
    }
    return apart(before, after, wide);
  }

  private static EuroRange union(
      Feit feit, List<Object> values, Geval before, Geval after, EuroRange wide) {
    EuroRange found = null;
    for (Object value : values) {
      EuroRange range = perYear(before.with(feit, value), after.with(feit, value), wide);
      found = found == null ? range : found.union(range);
      if (found.sameAs(wide)) {
        return found;
      }
    }
    return found;
  }

  /** The difference when what is still unknown may turn out differently in the two. */
  private static EuroRange apart(Geval before, Geval after, EuroRange wide) {
    EuroRange old = before.range();
    EuroRange now = after.range();
    if (old.max().isEmpty() || now.max().isEmpty()) {
      return wide;
    }
    return Verschil.perJaar(old, before.periode().soort(), now, after.periode().soort());
  }

  /**
   * The ways in which a fact that is as unknown in the one case as in the other can turn out, told
   * apart as far as both need; empty when there is no such list. Of most facts these are all values
   * there are; of some only as many as the rules of one period tell apart.
   */
  private static List<Object> shared(Feit feit, Geval before, Geval after) {
    if (!Objects.equals(before.facts().get(feit), after.facts().get(feit))) {
      return List.of();
    }
    List<Object> values = before.values(feit).isEmpty() ? after.values(feit) : before.values(feit);
    boolean same = before.regime() == after.regime() && before.periode().equals(after.periode());
    return switch (feit) {
      case BESLUIT_GEMEENTE -> List.of((Object[]) BesluitGemeente.values());
      case WLZ -> same || before.isThuis() && after.isThuis() ? values : List.of();
      case OPNAME, PARTNER_OPNAME -> same ? values : List.of();
      case PARTNER_ZORG -> same && values.equals(after.values(feit)) ? values : List.of();
      default -> values;
    };
  }
}
