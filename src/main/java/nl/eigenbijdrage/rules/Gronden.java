package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Message;

/**
 * The grounds of one span of years on which nothing is due: those of the household, and those of
 * each voorziening by itself.
 */
final class Gronden {

  private final List<Rule> household;
  private final List<VoorzieningRule> support;
  private final boolean forParents;

  /**
   * Grounds that are all looked at in every case.
   *
   * @param forParents whether the grounds also hold for parents who pay for a minor
   *     (Uitvoeringsbesluit Wmo 2015, 3.8 lid 6, from 2020)
   */
  Gronden(List<Rule> household, List<VoorzieningRule> support, boolean forParents) {
    this.household = household;
    this.support = support;
    this.forParents = forParents;
  }

  /** What every ground comes to in a case. */
  Bevindingen assess(Context context) {
    Bevindingen found = new Bevindingen(context);
    boolean alleenOpvang = Reikwijdte.alleenOpvang(context);
    Context apart = context.apart();
    for (Rule rule : household) {
      Finding finding = assess(rule, apart);
      found.addHousehold(
          alleenOpvang ? Reikwijdte.voorOpvang(finding, context) : finding, apart.gebruikt());
      // Most grounds look at no figure; the next needs a list of its own only behind one that did.
      apart = apart.gebruikt().isEmpty() ? apart : context.apart();
    }
    for (Voorziening voorziening : context.situation().voorzieningen().orElse(List.of())) {
      found.addSupport(voorziening, own(context, voorziening));
    }
    return found;
  }

  /** How the ground that decides came to apply, step by step. */
  List<Step> stappen(Context context, Bevindingen found, Finding decisive) {
    int place = found.ofHousehold(decisive);
    if (place >= 0) {
      return household.get(place).stappen(context);
    }
    if (decisive.grond() != Grond.KOSTPRIJS_BEREIKT) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    for (Voorziening voorziening : found.free(Grond.KOSTPRIJS_BEREIKT)) {
      steps.addAll(context.aftelling(voorziening));
    }
    return steps;
  }

  private Finding assess(Rule rule, Context context) {
    Finding finding = rule.assess(context);
    // That income counts at all is no exemption: it holds for whoever pays.
    boolean exemption = finding.geldt() && finding.grond() != Grond.INKOMEN_ONDER_DREMPEL;
    if (forParents || !exemption) {
      return finding;
    }
    Optional<Boolean> parents = context.situation().yesNo(Feit.OUDER);
    return parents.isPresent() && !parents.get()
        ? finding
        : notForParents(finding, parents.isPresent() ? Feit.GEMEENTE : Feit.OUDER);
  }

  /** Up to 2019 the law did not say whether a ground of the client frees the parents too. */
  private static Finding notForParents(Finding finding, Feit missing) {
    return new Finding(
        finding.grond(),
        Oordeel.ONBEKEND,
        Message.of("reden.ouders-voor-2020"),
        finding.bronnen(),
        List.of(missing),
        Optional.empty());
  }

  private List<Finding> own(Context context, Voorziening voorziening) {
    List<Finding> findings = new ArrayList<>(support.size());
    boolean loopt = Reikwijdte.loopt(voorziening, context);
    for (VoorzieningRule rule : support) {
      Optional<Finding> finding = rule.assess(context, voorziening);
      if (finding.isPresent()) {
        findings.add(Reikwijdte.voor(voorziening, loopt, finding.get(), context));
      }
    }
    return findings;
  }
}
