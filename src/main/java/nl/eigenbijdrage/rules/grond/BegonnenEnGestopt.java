package nl.eigenbijdrage.rules.grond;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.GeldtNiet;
import nl.eigenbijdrage.rules.Looptijd;
import nl.eigenbijdrage.rules.VoorzieningRule;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * The support has not started yet, or has ended, as it counts in the period: Uitvoeringsbesluit Wmo
 * 2015, 3.5 lid 4 and 3.10a; the exact days are those of {@link nl.eigenbijdrage.rules.Tijdstip}.
 * For beschermd wonen the contribution is owed from the month in which it begins (3.5 lid 5).
 *
 * <p>Vereenvoudiging: the limits to how far a decision may reach back (12 months, 39 periods in
 * 2019) are not applied here; the date of the decision is not a fact.
 */
public final class BegonnenEnGestopt implements VoorzieningRule {

  private static final Artikel FROM_ITS_MONTH = Artikel.besluit("3.5", "5", "");

  private final Grond grond;
  private final Artikel artikel;
  private final String key;
  private final GeldtNiet geldtNiet;

  private BegonnenEnGestopt(Grond grond, Artikel artikel) {
    this.grond = grond;
    this.artikel = artikel;
    this.key = "reden." + grond.code() + ".";
    this.geldtNiet = new GeldtNiet(grond, artikel, key + "geldt-niet");
  }

  /** The ground that the support has not started. */
  public static BegonnenEnGestopt nogNietBegonnen(Artikel artikel) {
    return new BegonnenEnGestopt(Grond.NOG_NIET_BEGONNEN, artikel);
  }

  /** The ground that the support has ended. */
  public static BegonnenEnGestopt gestopt(Artikel artikel) {
    return new BegonnenEnGestopt(Grond.GESTOPT, artikel);
  }

  @Override
  public Optional<Finding> assess(Context context, Voorziening voorziening) {
    boolean isStart = grond == Grond.NOG_NIET_BEGONNEN;
    Oordeel applies =
        isStart
            ? Looptijd.begonnen(voorziening, context).not()
            : Looptijd.gestopt(voorziening, context);
    Optional<LocalDate> day = isStart ? voorziening.start() : voorziening.eind();
    return Optional.of(
        switch (applies) {
          case GELDT ->
              Finding.geldt(grond, text("geldt", voorziening, day), bron(context, voorziening));
          case GELDT_NIET -> notApplicable(context, day);
          case ONBEKEND ->
              Finding.onbekend(
                  grond,
                  text("onbekend", voorziening, Optional.empty()),
                  List.of(isStart ? Feit.START : Feit.EIND),
                  bron(context, voorziening));
        });
  }

  private Bron bron(Context context, Voorziening voorziening) {
    boolean sameMonth =
        grond == Grond.NOG_NIET_BEGONNEN && Looptijd.vanafEersteMaand(voorziening, context);
    return (sameMonth ? FROM_ITS_MONTH : artikel).bron(context.periode());
  }

  private Message text(String which, Voorziening voorziening, Optional<LocalDate> day) {
    Message soort = Message.of("soort." + voorziening.soort().code());
    return day.isPresent()
        ? Message.of(key + which, soort, day.get())
        : Message.of(key + which, soort);
  }

  private Finding notApplicable(Context context, Optional<LocalDate> day) {
    Finding finding = geldtNiet.in(context.periode());
    boolean endsOnFirstDay =
        grond == Grond.GESTOPT && day.isPresent() && day.get().equals(context.periode().van());
    return endsOnFirstDay
        ? finding.withRuling(Message.of("aanname.gestopt-op-eerste-dag"))
        : finding;
  }
}
