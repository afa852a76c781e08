package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/**
 * To 2019 the contributions never exceed what the support costs: Wmo 2015, 2.1.4 lid 3 with
 * Uitvoeringsbesluit Wmo 2015, 3.5 lid 7 (texts to 2019). The law speaks of the total; the gemeente
 * could report the cost per period to the CAK. The ruling is that a cost per period that is known
 * bounds the contribution of that period.
 */
final class KostenPerPeriode {

  private KostenPerPeriode() {}

  /**
   * The amount, but no more than the cost of the support in the period. A voorziening without known
   * cost does not limit it; one whose cost was expressly given as unknown leaves it open.
   */
  static Bedrag limit(Bedrag bedrag, Context context, List<Voorziening> possible) {
    Euro total = Euro.ZERO;
    boolean unknown = false;
    for (Voorziening voorziening : possible) {
      unknown |= voorziening.onbekend().contains(Feit.KOSTEN);
      if (voorziening.kosten().isEmpty() && !voorziening.onbekend().contains(Feit.KOSTEN)) {
        return bedrag;
      }
      total = total.plus(voorziening.kosten().orElse(Euro.ZERO));
    }
    if (possible.isEmpty() || bedrag.range().isEmpty()) {
      return bedrag;
    }
    EuroRange range = bedrag.range().get();
    if (unknown) {
      List<Feit> missing = new ArrayList<>(bedrag.ontbreekt());
      missing.add(Feit.KOSTEN);
      EuroRange widened = new EuroRange(range.min().min(total), range.max());
      return new Bedrag(
          Optional.of(widened), bedrag.reden(), bedrag.stappen(), missing, bedrag.meldingen());
    }
    EuroRange limited = range.atMost(total);
    if (limited.sameAs(range)) {
      return bedrag;
    }
    List<Step> steps = new ArrayList<>(bedrag.stappen());
    steps.add(new Step(Message.of("stap.kosten-per-periode"), total));
    Finding reden =
        Finding.geldt(
                Grond.KOSTEN_LAGER,
                Message.of("reden.kosten-lager.geldt", total),
                Artikel.wmo("2.1.4", "3", "").bron(context.periode()))
            .withRuling(Message.of("aanname.kosten-per-periode"));
    return new Bedrag(Optional.of(limited), reden, steps, bedrag.ontbreekt(), bedrag.meldingen());
  }
}
