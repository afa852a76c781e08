package nl.eigenbijdrage.rules;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Periode;

/** What is left of the kostprijs of each voorziening of a case, before one period. */
public final class Kostprijsstand {

  private final Zaak zaak;
  private final Periode periode;

  Kostprijsstand(Zaak zaak, Periode periode) {
    this.zaak = zaak;
    this.periode = periode;
  }

  /** What is left for a voorziening; empty when it has no kostprijs that is known. */
  public Optional<Restant> rest(Voorziening voorziening) {
    return zaak.rest(voorziening, periode);
  }

  /** How the kostprijs of a voorziening was counted down, step by step; nothing when open. */
  List<Step> aftelling(Voorziening voorziening) {
    return Aftelstappen.of(zaak, voorziening, periode);
  }

  /** The facts of the case in the period in which a voorziening with a start began. */
  Situation bijBegin(Voorziening voorziening) {
    return zaak.on(Bijdrageperioden.on(voorziening.start().orElseThrow()));
  }

  /** The same for the case in which one unknown fact has been filled in. */
  Kostprijsstand ingevuld(Situation van, Situation naar) {
    return new Kostprijsstand(zaak.ingevuld(van, naar), periode);
  }
}
