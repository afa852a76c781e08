package nl.eigenbijdrage.render;

import nl.eigenbijdrage.factuur.Factuurcontrole;
import nl.eigenbijdrage.factuur.Factuurgroep;
import nl.eigenbijdrage.factuur.Factuuroordeel;
import nl.eigenbijdrage.factuur.Factuurreden;
import nl.eigenbijdrage.factuur.Factuurtotaal;
import nl.eigenbijdrage.factuur.Factuurverslag;
import nl.eigenbijdrage.factuur.Periodecontrole;

/** The part of a report on bills that says what to do now. */
final class FactuurAdvies {

  private final Texts texts;
  private final Layout layout;

  FactuurAdvies(Texts texts, Layout layout) {
    this.texts = texts;
    this.layout = layout;
  }

  void render(Factuurverslag verslag) {
    layout.heading(texts.text("kop.wat-nu"));
    Factuurcontrole controle = verslag.controle();
    Factuurtotaal totaal = controle.totaal();
    boolean tooMuch =
        totaal.aantal(Factuuroordeel.TE_HOOG) + totaal.aantal(Factuuroordeel.DUBBEL) > 0;
    boolean late = controle.vanLangGeleden() > 0;
    advice("te-veel", tooMuch);
    advice("gemeente", hasWrongDates(controle));
    advice("te-weinig", hasTooLittle(controle, false));
    advice("te-weinig-oud", hasTooLittle(controle, true));
    advice("laat", late);
    advice("klopt", totaal.fouten() == 0 && !late);
    advice("open", totaal.aantal(Factuuroordeel.NIET_VAST_TE_STELLEN) > 0);
    advice("bezwaar", tooMuch || late);
    verslag.brief().ifPresent(written -> advice(written ? "brief" : "geen-brief", true));
    advice("brief-vragen", verslag.brief().isEmpty() && controle.heeftVragen());
    advice("oco", true);
  }

  /** Whether too little was billed for a period that is final, or for one that is not. */
  private static boolean hasTooLittle(Factuurcontrole controle, boolean definitief) {
    boolean found = false;
    for (Periodecontrole one : controle.perioden()) {
      Factuuroordeel oordeel = one.oordeel();
      boolean less = oordeel == Factuuroordeel.TE_LAAG || oordeel == Factuuroordeel.ONTBREEKT;
      found |= less && one.isDefinitief() == definitief;
    }
    return found;
  }

  private static boolean hasWrongDates(Factuurcontrole controle) {
    boolean found = false;
    for (Factuurgroep group : controle.fouten()) {
      Factuurreden reden = group.eerste().reden();
      found |= reden == Factuurreden.NA_EINDE || reden == Factuurreden.VOOR_BEGIN;
    }
    return found;
  }

  private void advice(String key, boolean wanted) {
    if (wanted) {
      layout.item(texts.text("factuur.watnu." + key));
    }
  }
}
