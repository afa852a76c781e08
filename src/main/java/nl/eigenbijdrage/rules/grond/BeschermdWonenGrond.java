package nl.eigenbijdrage.rules.grond;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.GeldtNiet;
import nl.eigenbijdrage.rules.Looptijd;
import nl.eigenbijdrage.rules.Rule;
import nl.eigenbijdrage.rules.Tijdstip;
import nl.eigenbijdrage.rules.Zorgtijd;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.PartnerZorg;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * Client or spouse owes the contribution for beschermd wonen: Uitvoeringsbesluit Wmo 2015, 3.8 lid
 * 3 onder a (to 2019: lid 4). It counts from the period that {@link Tijdstip#zorgTelt} names, and
 * through the period in which it ends.
 */
public final class BeschermdWonenGrond implements Rule {

  private static final String KEY = "reden.beschermd-wonen-bijdrage.";

  private final Artikel artikel;
  private final GeldtNiet geldtNiet;

  /** The ground, as it stands in this article. */
  public BeschermdWonenGrond(Artikel artikel) {
    this.artikel = artikel;
    this.geldtNiet = new GeldtNiet(Grond.BESCHERMD_WONEN_BIJDRAGE, artikel, KEY + "geldt-niet");
  }

  @Override
  public Finding assess(Context context) {
    Bron bron = artikel.bron(context.periode());
    Set<Feit> missing = EnumSet.noneOf(Feit.class);
    Oordeel owed = ofPartner(context).or(ofClient(context)).or(ofSupport(context, missing));
    String key = context.gehuwd() == Oordeel.GELDT_NIET ? "geldt.alleen" : "geldt";
    return switch (owed) {
      case GELDT -> Finding.geldt(Grond.BESCHERMD_WONEN_BIJDRAGE, Message.of(KEY + key), bron);
      case GELDT_NIET -> geldtNiet.in(context.periode());
      case ONBEKEND ->
          Finding.onbekend(
              Grond.BESCHERMD_WONEN_BIJDRAGE,
              Message.of(KEY + "onbekend"),
              List.copyOf(missing),
              bron);
    };
  }

  /** Whether the partner's care is beschermd wonen, as it counts in the period. */
  private static Oordeel ofPartner(Context context) {
    boolean hasIt =
        context.situation().partnerZorg().equals(Optional.of(PartnerZorg.BESCHERMD_WONEN));
    Optional<LocalDate> start = context.situation().date(Feit.PARTNER_OPNAME);
    return Oordeel.of(
        hasIt && (start.isEmpty() || Tijdstip.zorgTelt(start.get(), context.periode())));
  }

  /** Whether the care of the client is beschermd wonen that ends in these four weeks. */
  private static Oordeel ofClient(Context context) {
    boolean hasIt = context.situation().zorg().equals(Optional.of(Zorg.BESCHERMD_WONEN));
    return Oordeel.of(hasIt && Zorgtijd.of(context.situation()).liepBij(context.periode()));
  }

  private static Oordeel ofSupport(Context context, Set<Feit> missing) {
    if (context.situation().voorzieningen().isEmpty()) {
      missing.add(Feit.VOORZIENING);
      return Oordeel.ONBEKEND;
    }
    Oordeel owed = Oordeel.GELDT_NIET;
    for (Voorziening voorziening : context.situation().voorzieningen().get()) {
      if (voorziening.soort() == VoorzieningSoort.BESCHERMD_WONEN) {
        Oordeel own = Woonvorm.eigenBijdrage(voorziening, context);
        owed = owed.or(own.and(runs(voorziening, context)));
        missing.addAll(voorziening.onbekend());
        if (own == Oordeel.ONBEKEND) {
          missing.add(Feit.WOONCOMPONENT);
        }
      }
    }
    return owed;
  }

  /** Whether it runs; a day of admission or of its end holds for the client's voorziening too. */
  private static Oordeel runs(Voorziening voorziening, Context context) {
    Situation situation = context.situation();
    boolean theCare =
        voorziening.voor() == Wie.CLIENT
            && situation.zorg().equals(Optional.of(Zorg.BESCHERMD_WONEN));
    Zorgtijd care = Zorgtijd.of(situation);
    Optional<LocalDate> start = theCare ? care.van() : voorziening.start();
    Optional<LocalDate> end = theCare ? care.tot() : voorziening.eind();
    Oordeel started =
        start.isPresent()
            ? Oordeel.of(Tijdstip.zorgTelt(start.get(), context.periode()))
            : Looptijd.begonnen(voorziening, context);
    Oordeel stopped =
        end.isPresent()
            ? Oordeel.of(Tijdstip.gestopt(end.get(), context.periode()))
            : Looptijd.gestopt(voorziening, context);
    return started.and(stopped.not());
  }
}
