package nl.eigenbijdrage.rules;

import java.util.List;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rules.bedrag.LageBijdrage;
import nl.eigenbijdrage.rules.bedrag.Zorgbedrag;
import nl.eigenbijdrage.rules.bedrag.Zorghuishouden;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;

/**
 * What holds for a very low income, and when the CAK does not know the income: said, never applied.
 *
 * <p>Vereenvoudiging: the income of the moment itself, on which the first depends (Besluit
 * langdurige zorg, 3.3.2.2 lid 9; Uitvoeringsbesluit Wmo 2015, 3.12 lid 6), is not a fact.
 */
final class ZonderInkomen {

  private final Context context;
  private final Zorg zorg;

  ZonderInkomen(Context context) {
    this.context = context;
    this.zorg = Zorgtijd.of(context.situation()).zorg(context.periode());
  }

  /** Whether nothing may be due: with bijstand, or when the lowest amount is or may be owed. */
  Finding onderNorm(Zorgbedrag bedrag) {
    Bron bron = Zorgartikel.of(zorg).onderNorm().bron(context.periode());
    boolean bijstand = context.situation().yesNo(Feit.BIJSTAND).orElse(false);
    boolean possible = bijstand || !bedrag.isExact();
    for (Finding finding : bedrag.verder()) {
      possible |= finding.grond() == Grond.MINIMUM && finding.geldt();
    }
    String key = "reden.inkomen-onder-norm.";
    return possible
        ? Finding.onbekend(
            Grond.INKOMEN_ONDER_NORM,
            Message.of(key + "onbekend"),
            bijstand ? List.of() : List.of(Feit.BIJSTAND),
            bron)
        : Finding.geldtNiet(Grond.INKOMEN_ONDER_NORM, Message.of(key + "geldt-niet"), bron);
  }

  /** What the CAK asks, for the time being, when it does not know the income. */
  Finding geenGegevens(boolean low) {
    Bron bron = Zorgartikel.of(zorg).geenGegevens().bron(context.periode());
    boolean vrij = Zorgregels.on(context.periode()).zonderGegevensVrij();
    Euro minimum = context.apart().tarief(Tarief.LAAG_MINIMUM).orElseThrow().euro();
    Zorghuishouden huishouden =
        Zorghuishouden.of(context.apart(), context.gehuwd() == Oordeel.GELDT);
    Euro asked =
        !vrij ? minimum : low ? minimum.minus(LageBijdrage.korting(huishouden)) : Euro.ZERO;
    return Finding.geldtNiet(
        Grond.GEEN_INKOMENSGEGEVENS,
        Message.of("reden.geen-inkomensgegevens.geldt-niet.zorg", asked),
        bron);
  }
}
