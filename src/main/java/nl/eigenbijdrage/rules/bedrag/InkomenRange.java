package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.ExactEuro;

/**
 * The bijdrageplichtig inkomen that is possible with what is known, in euro per year.
 *
 * @param min the lowest possible
 * @param max the highest possible; empty when nothing bounds it
 * @param ontbreekt the facts that would narrow it
 * @param stappen how it was computed; empty unless it is exact
 * @param metVermogen whether a part of a vermogen counts, or may count, in it
 * @param bronnen the articles by which something was added to the income or taken off it
 */
public record InkomenRange(
    ExactEuro min,
    Optional<ExactEuro> max,
    List<Feit> ontbreekt,
    List<Step> stappen,
    boolean metVermogen,
    List<Bron> bronnen) {

  /** An income of which the articles are told elsewhere. */
  InkomenRange(
      ExactEuro min,
      Optional<ExactEuro> max,
      List<Feit> ontbreekt,
      List<Step> stappen,
      boolean metVermogen) {
    this(min, max, ontbreekt, stappen, metVermogen, List.of());
  }

  /** Sources with those of this income after them. */
  public Bron[] sourcesAfter(Bron... first) {
    List<Bron> all = new ArrayList<>(List.of(first));
    all.addAll(bronnen);
    return all.toArray(new Bron[0]);
  }

  /** Whether it is certainly below a limit. */
  public boolean certainlyBelow(ExactEuro limit) {
    return max.isPresent() && max.get().compareTo(limit) < 0;
  }

  /** Whether it may be below a limit. */
  public boolean possiblyBelow(ExactEuro limit) {
    return min.compareTo(limit) < 0;
  }

  /** What follows the key of a sentence about this income, by what the income is made of. */
  public String sleutel() {
    return metVermogen ? ".vermogen" : "";
  }

  /** Whether only one income is possible. */
  public boolean isExact() {
    return max.isPresent() && max.get().compareTo(min) == 0;
  }
}
