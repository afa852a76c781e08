package nl.eigenbijdrage.rules;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;

/** The parents of a minor who got a woningaanpassing may have to pay for it: Wmo 2015, 2.1.5. */
final class OudersMogelijkVerschuldigd implements Notice {

  @Override
  public Optional<Melding> assess(Context context) {
    if (context.situation().yesNo(Feit.OUDER).orElse(false)) {
      return Optional.empty();
    }
    for (Voorziening voorziening : context.situation().voorzieningen().orElse(List.of())) {
      if (voorziening.soort() == VoorzieningSoort.WONINGAANPASSING
          && context.meerderjarig(context.situation().persoon(voorziening.voor()))
              == Oordeel.GELDT_NIET) {
        return notice(context);
      }
    }
    return Optional.empty();
  }

  private static Optional<Melding> notice(Context context) {
    Optional<Boolean> parentsPay = context.beleid().flatMap(GemeenteBeleid::oudersBetalen);
    if (parentsPay.isEmpty()) {
      return Optional.of(Melding.of("ouders-mogelijk-verschuldigd"));
    }
    return parentsPay.get()
        ? Optional.of(Melding.of("ouders-verschuldigd", context.gemeente().naam()))
        : Optional.empty();
  }
}
