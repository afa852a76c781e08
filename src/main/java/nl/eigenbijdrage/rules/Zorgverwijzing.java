package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.value.Periode;

/**
 * With the contribution for support at home: why it is that one although care under the Wlz or
 * beschermd wonen was named, or how to have the contribution for that computed.
 */
final class Zorgverwijzing {

  private Zorgverwijzing() {}

  /** The notices that belong to a judgement under the rules for support at home. */
  static List<Melding> of(Context context, Judgement judgement) {
    List<Melding> meldingen = new ArrayList<>(1);
    Situation situation = context.situation();
    if (situation.zorg().isPresent()) {
      care(situation, context.periode()).ifPresent(meldingen::add);
    } else if (owesWlz(situation) && decides(judgement)) {
      meldingen.add(Melding.of("wlz-soort-zorg"));
    }
    return meldingen;
  }

  private static Optional<Melding> care(Situation situation, Periode periode) {
    Zorgtijd care = Zorgtijd.of(situation);
    boolean assumed = situation.aangenomen().contains(Feit.VOORZIENING);
    if (care.van().isPresent() && care.van().get().isAfter(periode.van())) {
      String code = assumed ? "zorg-later-aangenomen" : "zorg-later";
      return Optional.of(Melding.of(code, care.van().get()));
    }
    if (care.tot().isPresent() && care.tot().get().isBefore(periode.tot())) {
      String code = assumed ? "zorg-voorbij-aangenomen" : "zorg-voorbij";
      return Optional.of(Melding.of(code, care.tot().get()));
    }
    return care.alsThuis(periode.van())
        ? Optional.of(Melding.of("beschermd-wonen-als-thuis"))
        : Optional.empty();
  }

  private static boolean owesWlz(Situation situation) {
    boolean named = !situation.aangenomen().contains(Feit.WLZ);
    return named && situation.wlz().filter(WlzBijdrage::isClient).isPresent();
  }

  private static boolean decides(Judgement judgement) {
    return judgement.beslissend().filter(f -> f.grond() == Grond.WLZ_BIJDRAGE).isPresent();
  }
}
