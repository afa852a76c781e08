package nl.eigenbijdrage.rules.grond;

import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.GeldtNiet;
import nl.eigenbijdrage.rules.VoorzieningRule;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * Support that falls outside the ordinary contribution because of its kind alone: a wheelchair
 * (Uitvoeringsbesluit Wmo 2015, 3.8 lid 3 onder d), client support (Wmo 2015, 2.1.4), nursing from
 * the health insurer (Zorgverzekeringswet), opvang and beschermd wonen (other rules), a general
 * voorziening with a price of its own. It frees that voorziening, not the household.
 */
public final class SoortGrond implements VoorzieningRule {

  private final Grond grond;
  private final Set<VoorzieningSoort> soorten;
  private final Artikel artikel;
  private final String geldt;
  private final GeldtNiet geldtNiet;

  /** The ground for these kinds of support, as it stands in this article. */
  public SoortGrond(Grond grond, Artikel artikel, VoorzieningSoort... soorten) {
    this.grond = grond;
    this.artikel = artikel;
    this.soorten = Set.of(soorten);
    this.geldt = "reden." + grond.code() + ".geldt";
    this.geldtNiet = new GeldtNiet(grond, artikel, geldt + "-niet");
  }

  @Override
  public Optional<Finding> assess(Context context, Voorziening voorziening) {
    if (!soorten.contains(voorziening.soort())) {
      return Optional.of(geldtNiet.in(context.periode()));
    }
    Bron bron = artikel.bron(context.periode());
    Message soort = Message.of("soort." + voorziening.soort().code());
    return Optional.of(Finding.geldt(grond, Message.of(geldt, soort), bron));
  }
}
