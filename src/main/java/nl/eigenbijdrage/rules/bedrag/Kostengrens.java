package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.rates.LagerVoorSommigen;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.Restant;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/**
 * To 2019 the contributions never exceed what the support costs: Wmo 2015, 2.1.4 lid 3 with
 * Uitvoeringsbesluit Wmo 2015, 3.5 lid 7 (texts to 2019). The law speaks of the total, the
 * kostprijs; the gemeente could report the cost per period to the CAK. The ruling is that a cost
 * per period that is known bounds the contribution of that period.
 *
 * <p>A voorziening without known cost does not limit the contribution; one whose cost was expressly
 * given as unknown leaves it open.
 */
final class Kostengrens {

  private final Context context;
  private final List<Voorziening> support;
  private final List<LagerVoorSommigen> voorSommigen;
  private final Artikel lowerAmount;
  private final Set<Feit> missing = new LinkedHashSet<>();

  private Kostengrens(Context context, List<Voorziening> support, Artikel lowerAmount) {
    this.context = context;
    this.support = support;
    this.voorSommigen = VoorSommigen.of(context);
    this.lowerAmount = lowerAmount;
  }

  /**
   * The amount, but no more than the support costs in the period and is left of its kostprijs, and
   * no more than the gemeente asks for that support.
   *
   * @param lowerAmount where the gemeente may ask less
   */
  static Bedrag limit(
      Bedrag bedrag, Context context, List<Voorziening> support, Artikel lowerAmount) {
    return bedrag.range().isEmpty() || support.isEmpty()
        ? bedrag
        : new Kostengrens(context, support, lowerAmount).limit(bedrag);
  }

  private Bedrag limit(Bedrag bedrag) {
    Bedrag limited = byCosts(bedrag);
    return voorSommigen.isEmpty() ? limited : asked(limited);
  }

  /** No more than the gemeente asks for some support, and than the rest of it may come to. */
  private Bedrag asked(Bedrag bedrag) {
    EuroRange range = bedrag.range().orElseThrow();
    Set<Voorziening> others = new LinkedHashSet<>(support);
    Plafond all = Plafond.NIETS;
    LagerVoorSommigen decisive = null;
    for (LagerVoorSommigen lower : voorSommigen) {
      Plafond some = Plafond.NIETS;
      for (Voorziening voorziening : support) {
        if (covers(lower, voorziening)) {
          some = some.plus(kosten(voorziening).and(kostprijs(voorziening)));
          others.remove(voorziening);
          decisive = decisive == null || decisive.isZeker() ? lower : decisive;
        }
      }
      all = all.plus(some.and(VoorSommigen.plafond(lower)));
    }
    for (Voorziening voorziening : others) {
      all = all.plus(kosten(voorziening).and(kostprijs(voorziening)));
    }
    EuroRange limited = all.limit(range);
    return decisive == null || limited.sameAs(range)
        ? bedrag
        : lowered(bedrag, limited, VoorSommigen.reden(decisive, context, lowerAmount));
  }

  /** Support that was filled in is the ordinary kind: what holds for some kinds is not for it. */
  private boolean covers(LagerVoorSommigen lower, Voorziening voorziening) {
    boolean assumed = context.situation().aangenomen().contains(Feit.VOORZIENING);
    return assumed ? lower.voorzieningen().isEmpty() : lower.covers(voorziening.soort().code());
  }

  private static Bedrag lowered(Bedrag bedrag, EuroRange limited, Finding reden) {
    return limited.isExact()
        ? certain(bedrag, limited, reden)
        : open(bedrag, limited, reden, bedrag.range().orElseThrow().isExact());
  }

  private static Bedrag certain(Bedrag bedrag, EuroRange limited, Finding reden) {
    List<Step> steps = new ArrayList<>(bedrag.stappen());
    steps.add(new Step(Message.of("stap.bedrag-gemeente"), limited.min()));
    return new Bedrag(Optional.of(limited), reden, steps, List.of(), List.of());
  }

  /** What the gemeente asks is the reason itself when nothing else leaves the amount open. */
  private static Bedrag open(Bedrag bedrag, EuroRange limited, Finding reden, boolean only) {
    Set<Feit> facts = new LinkedHashSet<>(bedrag.ontbreekt());
    facts.addAll(reden.ontbreekt());
    Bedrag open =
        new Bedrag(
            Optional.of(limited),
            only ? reden : bedrag.reden(),
            only ? List.of() : bedrag.stappen(),
            List.copyOf(facts),
            only ? List.of() : bedrag.meldingen());
    return only || reden.geldt() ? open : open.met(reden);
  }

  /** No more than the support costs in the period and is left of its kostprijs. */
  private Bedrag byCosts(Bedrag bedrag) {
    EuroRange range = bedrag.range().orElseThrow();
    Plafond costs = Plafond.NIETS;
    Plafond all = Plafond.NIETS;
    for (Voorziening voorziening : support) {
      costs = costs.plus(kosten(voorziening));
      all = all.plus(kosten(voorziening).and(kostprijs(voorziening)));
    }
    EuroRange limited = all.limit(range);
    if (limited.sameAs(range)) {
      return bedrag;
    }
    if (!limited.isExact()) {
      Set<Feit> facts = new LinkedHashSet<>(bedrag.ontbreekt());
      facts.addAll(missing);
      return new Bedrag(
          Optional.of(limited),
          bedrag.reden(),
          bedrag.stappen(),
          List.copyOf(facts),
          bedrag.meldingen());
    }
    return reached(bedrag, limited.min(), costs.limit(range).sameAs(limited));
  }

  private Bedrag reached(Bedrag bedrag, Euro amount, boolean byCosts) {
    List<Step> steps = new ArrayList<>(bedrag.stappen());
    for (Voorziening voorziening : byCosts ? List.<Voorziening>of() : support) {
      steps.addAll(context.aftelling(voorziening));
    }
    boolean told =
        !byCosts && !steps.isEmpty() && amount.equals(steps.get(steps.size() - 1).uitkomst());
    if (!told) {
      String step = byCosts ? "stap.kosten-per-periode" : "stap.rest-kostprijs";
      steps.add(new Step(Message.of(step), amount));
    }
    Bron bron = Artikel.wmo("2.1.4", "3", "").bron(context.periode());
    Finding reden =
        byCosts
            ? Finding.geldt(
                    Grond.KOSTEN_LAGER, Message.of("reden.kosten-lager.geldt", amount), bron)
                .withRuling(Message.of("aanname.kosten-per-periode"))
            : Finding.geldt(
                Grond.KOSTPRIJS_BEREIKT,
                Message.of("reden.kostprijs-bereikt.geldt.laatste", amount),
                bron);
    return new Bedrag(Optional.of(EuroRange.exactly(amount)), reden, steps, List.of(), List.of());
  }

  private Plafond kosten(Voorziening voorziening) {
    if (voorziening.onbekend().contains(Feit.KOSTEN)) {
      missing.add(Feit.KOSTEN);
      return Plafond.ONBEKEND;
    }
    return voorziening.kosten().isPresent()
        ? Plafond.exactly(voorziening.kosten().get())
        : Plafond.GEEN;
  }

  private Plafond kostprijs(Voorziening voorziening) {
    if (voorziening.onbekend().contains(Feit.KOSTPRIJS)) {
      missing.add(Feit.KOSTPRIJS);
      return Plafond.ONBEKEND;
    }
    Optional<Restant> rest = context.rest(voorziening);
    if (rest.isEmpty()) {
      return Plafond.GEEN;
    }
    missing.addAll(rest.get().ontbreekt());
    return Plafond.of(rest.get().range());
  }
}
