package nl.eigenbijdrage.rules;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.rules.grond.KostprijsBereikt;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Message;

/**
 * From 2020 the CAK counts down to the kostprijs only for a hulpmiddel or a woningaanpassing, and
 * only after the gemeente has told it the kostprijs: Uitvoeringsbesluit Wmo 2015, 3.10b lid 1 and
 * 2.
 */
final class KostprijsTelt implements Notice {

  @Override
  public Optional<Melding> assess(Context context) {
    for (Voorziening voorziening : context.situation().voorzieningen().orElse(List.of())) {
      if (voorziening.kostprijs().isPresent()) {
        return Optional.of(
            KostprijsBereikt.teltVanaf2020(voorziening.soort())
                ? Melding.of("kostprijs-via-gemeente")
                : Melding.of(
                    "kostprijs-telt-niet", Message.of("soort." + voorziening.soort().code())));
      }
    }
    return Optional.empty();
  }
}
