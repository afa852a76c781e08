package nl.eigenbijdrage.rules.grond;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.GeldtNiet;
import nl.eigenbijdrage.rules.Rule;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * The client is married and at least one of the two has not reached pension age: Uitvoeringsbesluit
 * Wmo 2015, 3.8 lid 3 onder f (2019: lid 4 onder f). Whose support it is does not matter. From
 * 2019.
 */
public final class PartnerOnderAow implements Rule {

  private static final String KEY = "reden.partner-onder-aow.";

  private final Artikel artikel;
  private final GeldtNiet alleen;
  private final GeldtNiet samen;

  /** The ground, as it stands in this article. */
  public PartnerOnderAow(Artikel artikel) {
    this.artikel = artikel;
    this.alleen = new GeldtNiet(Grond.PARTNER_ONDER_AOW, artikel, KEY + "geldt-niet.alleen");
    this.samen = new GeldtNiet(Grond.PARTNER_ONDER_AOW, artikel, KEY + "geldt-niet.samen");
  }

  @Override
  public Finding assess(Context context) {
    Bron bron = artikel.bron(context.periode());
    Persoon client = context.situation().client();
    Persoon partner = context.situation().partner();
    Oordeel clientBelow = context.onderPensioenleeftijd(client);
    Oordeel partnerBelow = context.onderPensioenleeftijd(partner);
    Oordeel oneBelow = clientBelow.or(partnerBelow);
    Finding finding =
        switch (context.gehuwd().and(oneBelow)) {
          case GELDT ->
              Finding.geldt(
                  Grond.PARTNER_ONDER_AOW, reason(context, clientBelow, partnerBelow), bron);
          case GELDT_NIET ->
              (context.gehuwd() == Oordeel.GELDT_NIET ? alleen : samen).in(context.periode());
          case ONBEKEND ->
              Finding.onbekend(
                  Grond.PARTNER_ONDER_AOW,
                  Message.of(KEY + "onbekend"),
                  missing(context, oneBelow, clientBelow, partnerBelow),
                  bron);
        };
    Optional<Message> ruling =
        context.gehuwd() == Oordeel.GELDT ? context.leeftijdRuling() : Optional.empty();
    return ruling.isPresent() ? finding.withRuling(ruling.get()) : finding;
  }

  private static List<Feit> missing(
      Context context, Oordeel oneBelow, Oordeel clientBelow, Oordeel partnerBelow) {
    List<Feit> missing = new ArrayList<>();
    if (context.gehuwd() == Oordeel.ONBEKEND) {
      missing.add(Feit.HUISHOUDEN);
    }
    if (oneBelow == Oordeel.ONBEKEND) {
      if (clientBelow == Oordeel.ONBEKEND) {
        missing.add(Feit.GEBOORTEDATUM);
      }
      if (partnerBelow == Oordeel.ONBEKEND) {
        missing.add(Feit.PARTNER_GEBOORTEDATUM);
      }
    }
    return missing;
  }

  private static Message reason(Context context, Oordeel clientBelow, Oordeel partnerBelow) {
    if (clientBelow == Oordeel.GELDT && partnerBelow == Oordeel.GELDT) {
      return Message.of(KEY + "geldt.beiden");
    }
    boolean isClient = clientBelow == Oordeel.GELDT;
    String who = isClient ? "geldt.client" : "geldt.partner";
    Persoon person = isClient ? context.situation().client() : context.situation().partner();
    Optional<LocalDate> aowDatum =
        person.geboren().isOneDay()
            ? context.aow().aowDatum(person.geboren().van())
            : Optional.empty();
    return aowDatum.isPresent()
        ? Message.of(KEY + who + ".datum", aowDatum.get())
        : Message.of(KEY + who);
  }
}
