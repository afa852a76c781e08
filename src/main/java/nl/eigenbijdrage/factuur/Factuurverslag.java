package nl.eigenbijdrage.factuur;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Tijdlijn;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * A comparison with all there is to tell about it.
 *
 * @param controle the comparison
 * @param tijdlijn what was due, with what it rests on
 * @param opmerkingen what was left out or ended at a change of the facts
 * @param vraag how the bills were read
 * @param betalingen whether a date stood for a period somewhere
 * @param anderen how many lines of the bank were not about the CAK
 * @param brief whether a letter was written; empty when none was asked for
 */
public record Factuurverslag(
    Factuurcontrole controle,
    Tijdlijn tijdlijn,
    List<Message> opmerkingen,
    Controle.Vraag vraag,
    boolean betalingen,
    long anderen,
    Optional<Boolean> brief) {

  /** The key of the assumption that rests on {@link #bronVanBetaling}. */
  public static final String BETAALD_LATER = "factuur.aanname.datum";

  private static final Artikel BETALING = Artikel.besluit("3.3", "1", "a");

  /** This report with whether a letter was written. */
  public Factuurverslag metBrief(boolean geschreven) {
    return new Factuurverslag(
        controle, tijdlijn, opmerkingen, vraag, betalingen, anderen, Optional.of(geschreven));
  }

  /** What was taken for granted. */
  public List<Message> aannames() {
    List<Message> all = new ArrayList<>();
    List<Periodecontrole> perioden = controle.perioden();
    if (vraag.tijdvak().isEmpty()) {
      Periodecontrole last = perioden.get(perioden.size() - 1);
      all.add(Message.of("factuur.aanname.tijdvak", perioden.get(0).periode(), last.periode()));
    }
    if (betalingen) {
      String key = BETAALD_LATER;
      all.add(
          switch (vraag.later()) {
            case 0 -> Message.of(key + ".zelfde");
            case 1 -> Message.of(key);
            default -> Message.of(key + ".later", vraag.later());
          });
    }
    if (anderen > 0) {
      all.add(Message.of("factuur.aanname.cak"));
    }
    all.addAll(tijdlijn.aannames());
    return all;
  }

  /** The law on the day of payment, when it was needed. */
  public Optional<Bron> bronVanBetaling() {
    return betalingen && vraag.later() == 1 && isThuis()
        ? Optional.of(BETALING.bron(vraag.vandaag().getYear()))
        : Optional.empty();
  }

  /** The law on settling what was paid too much. */
  public Optional<Bron> bronVanVerrekening() {
    Artikel found = null;
    for (Periodecontrole one : controle.perioden()) {
      Artikel place = Terugwerking.of(one.verwacht().uitkomst()).verrekening();
      if (found != null && found != place) {
        return Optional.empty(); // one place for all, or none
      }
      found = place;
    }
    return Optional.ofNullable(found).map(place -> place.bron(vraag.vandaag().getYear()));
  }

  /** Whether it is about support at home only; for a stay other articles hold. */
  private boolean isThuis() {
    boolean home = true;
    for (Periodecontrole one : controle.perioden()) {
      home &= !one.verwacht().uitkomst().details().regeling().isIntramuraal();
    }
    return home;
  }

  /** What the reader should know: about the file first, then about what was due. */
  public List<Melding> meldingen() {
    List<Melding> all = new ArrayList<>();
    if (anderen > 0) {
      all.add(melding("andere-regels", anderen));
    }
    if (!controle.zonderPeriode().isEmpty()) {
      all.add(melding("zonder-periode", controle.zonderPeriode().size()));
    }
    if (controle.buitenTijdvak() > 0) {
      all.add(melding("buiten-tijdvak", controle.buitenTijdvak()));
    }
    for (Factuur factuur : controle.los()) {
      Message tekst =
          Message.of(
              "factuur.melding.losse-terugbetaling",
              factuur.datum().orElseThrow(),
              factuur.terug());
      all.add(new Melding("losse-terugbetaling", tekst));
    }
    all.addAll(tijdlijn.meldingen());
    return all;
  }

  private static Melding melding(String code, long count) {
    return new Melding(code, Message.of("factuur.melding." + code, count));
  }
}
