package nl.eigenbijdrage.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.eigenbijdrage.factuur.Factuurcontrole;
import nl.eigenbijdrage.factuur.Factuurgroep;
import nl.eigenbijdrage.factuur.Factuuroordeel;
import nl.eigenbijdrage.factuur.Factuurreden;
import nl.eigenbijdrage.factuur.Factuurtotaal;
import nl.eigenbijdrage.factuur.Factuurverslag;
import nl.eigenbijdrage.factuur.Kanttekening;
import nl.eigenbijdrage.factuur.Periodecontrole;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Ontbreekt;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;

/**
 * Bills held against what was due, as text: the answer, what is wrong and why, every period, what
 * is not certain, and what to do now.
 */
public final class FactuurRenderer {

  private final Texts texts;
  private final boolean everything;

  /**
   * A renderer.
   *
   * @param everything whether to add the reason and the source of every period
   */
  public FactuurRenderer(Texts texts, boolean everything) {
    this.texts = texts;
    this.everything = everything;
  }

  /** Adds the report to the layout. */
  public void render(Factuurverslag verslag, Layout layout) {
    Factuurcontrole controle = verslag.controle();
    List<Periodecontrole> perioden = controle.perioden();
    Periodecontrole last = perioden.get(perioden.size() - 1);
    layout
        .line(texts.text("factuur.kop", perioden.get(0).periode().van(), last.periode().tot()))
        .blank();
    answer(controle, layout);
    wrong(controle.fouten(), layout);
    layout.heading(texts.text("factuur.alle-perioden"));
    new FactuurTabel(texts, perioden).render(layout);
    if (everything) {
      explain(perioden, layout);
    }
    uncertain(verslag, layout);
    whatNow(verslag, layout);
    layout.blank().line(texts.text("voorbehoud"));
  }

  private void answer(Factuurcontrole controle, Layout layout) {
    Factuurtotaal totaal = controle.totaal();
    int count = totaal.perioden();
    int open = totaal.aantal(Factuuroordeel.NIET_VAST_TE_STELLEN);
    boolean all = open == 0 && controle.isVolledig();
    if (totaal.fouten() > 0) {
      layout.answer(texts.text("factuur.fout" + one(totaal.fouten()), totaal.fouten(), count));
    } else {
      layout.answer(texts.text(all ? "factuur.alles-klopt" : "factuur.geen-fout", count));
    }
    if (open > 0) {
      layout.line(texts.text("factuur.open" + one(open), open));
    }
    String due = FactuurTabel.amount(totaal.verwacht(), texts);
    layout.line(texts.text("factuur.samen", totaal.gefactureerd(), due));
    difference("factuur.te-veel", totaal.teVeel(), layout);
    difference("factuur.te-weinig", totaal.teWeinig(), layout);
  }

  private void difference(String key, Euro amount, Layout layout) {
    if (!amount.isZero()) {
      layout.line(texts.text(key, amount));
    }
  }

  private static String one(int count) {
    return count == 1 ? ".een" : "";
  }

  private void wrong(List<Factuurgroep> groups, Layout layout) {
    if (groups.isEmpty()) {
      return;
    }
    layout.heading(texts.text("factuur.kop-fout"));
    for (Factuurgroep group : groups) {
      Periodecontrole first = group.eerste();
      layout.item(
          texts.text(
              "factuur.regel",
              name(group, texts),
              texts.text("factuur.oordeel." + first.oordeel().code())));
      layout.indented(texts.text(first.tekst()));
      amounts(group, layout);
      for (Kanttekening note : first.kanttekeningen()) {
        if (!isGeneral(note)) {
          layout.indented(texts.text(note.tekst()));
          sources(note.bronnen(), layout);
        }
      }
      List<Bron> bronnen = first.verwacht().uitkomst().details().reden().bronnen();
      sources(bronnen.subList(0, Math.min(1, bronnen.size())), layout);
    }
  }

  private void amounts(Factuurgroep group, Layout layout) {
    Periodecontrole first = group.eerste();
    String key = group.perioden().size() == 1 ? "factuur.bedragen" : "factuur.bedragen.elk";
    String due = FactuurTabel.amount(first.verwacht().bedrag(), texts);
    if (!first.posten().isEmpty()) {
      layout.indented(texts.text(key, first.gefactureerd(), due));
    }
  }

  /** The periods of a group: the first, and the last when there are more. */
  static String name(Factuurgroep group, Texts texts) {
    int count = group.perioden().size();
    return count == 1
        ? texts.show(group.eerste().periode())
        : texts.text(
            "factuur.perioden", group.eerste().periode(), group.laatste().periode(), count);
  }

  /** Why the other periods are as they are; those with the same reason together. */
  private void explain(List<Periodecontrole> perioden, Layout layout) {
    Message told = null;
    for (Periodecontrole periode : perioden) {
      Finding due = periode.verwacht().uitkomst().details().reden();
      if (periode.oordeel().isFout() || due.tekst().equals(told)) {
        continue;
      }
      told = due.tekst();
      layout.blank().line(texts.text("factuur.uitleg", periode.periode(), due.tekst()));
      sources(due.bronnen(), layout);
    }
  }

  private void sources(List<Bron> bronnen, Layout layout) {
    for (Bron bron : bronnen) {
      layout.indented(texts.text("bron", texts.source(bron)));
      if (everything) {
        layout.indented(bron.url());
      }
    }
  }

  /** Whether a remark is the same for every period; it is then told once, at the end. */
  private static boolean isGeneral(Kanttekening note) {
    return note.tekst().arguments().isEmpty();
  }

  private void uncertain(Factuurverslag verslag, Layout layout) {
    if (!verslag.tijdlijn().ontbreekt().isEmpty()) {
      layout.heading(texts.text("kop.hangt-af"));
      for (Ontbreekt missing : verslag.tijdlijn().ontbreekt()) {
        layout
            .item(texts.text("feit." + missing.feit().code()))
            .indented(texts.text(missing.waarom()));
      }
    }
    layout.heading(texts.text("kop.aannames"));
    for (Message aanname : verslag.aannames()) {
      layout.item(texts.text(aanname));
      if (aanname.key().equals(Factuurverslag.BETAALD_LATER)) {
        verslag.bronVanBetaling().ifPresent(bron -> sources(List.of(bron), layout));
      }
    }
    notices(verslag, layout);
  }

  private void notices(Factuurverslag verslag, Layout layout) {
    Set<Kanttekening> general = new LinkedHashSet<>();
    for (Periodecontrole periode : verslag.controle().perioden()) {
      boolean told = periode.oordeel().isFout();
      for (Kanttekening note : periode.kanttekeningen()) {
        if (isGeneral(note) || !told) {
          general.add(note);
        }
      }
    }
    List<Melding> notices = verslag.meldingen();
    if (general.isEmpty() && notices.isEmpty() && verslag.opmerkingen().isEmpty()) {
      return;
    }
    layout.heading(texts.text("kop.meldingen"));
    for (Kanttekening note : general) {
      layout.item(texts.text(note.tekst()));
      sources(note.bronnen(), layout);
    }
    verslag.opmerkingen().forEach(remark -> layout.item(texts.text(remark)));
    notices.forEach(notice -> layout.item(texts.text(notice.tekst())));
  }

  private void whatNow(Factuurverslag verslag, Layout layout) {
    layout.heading(texts.text("kop.wat-nu"));
    Factuurtotaal totaal = verslag.controle().totaal();
    boolean tooMuch =
        totaal.aantal(Factuuroordeel.TE_HOOG) + totaal.aantal(Factuuroordeel.DUBBEL) > 0;
    boolean asks = verslag.brief().isEmpty() && !verslag.controle().vragen().isEmpty();
    advice("te-veel", tooMuch, layout);
    advice("gemeente", hasWrongDates(verslag.controle().fouten()), layout);
    advice("te-weinig", hasTooLittle(verslag, false), layout);
    advice("te-weinig-oud", hasTooLittle(verslag, true), layout);
    advice("klopt", totaal.fouten() == 0, layout);
    advice("open", totaal.aantal(Factuuroordeel.NIET_VAST_TE_STELLEN) > 0, layout);
    advice("bezwaar", tooMuch, layout);
    verslag.brief().ifPresent(written -> advice(written ? "brief" : "geen-brief", true, layout));
    advice("brief-vragen", asks, layout);
    advice("oco", true, layout);
  }

  /** Whether too little was billed for a period that is final, or for one that is not. */
  private static boolean hasTooLittle(Factuurverslag verslag, boolean definitief) {
    boolean found = false;
    for (Periodecontrole one : verslag.controle().perioden()) {
      Factuuroordeel oordeel = one.oordeel();
      boolean less = oordeel == Factuuroordeel.TE_LAAG || oordeel == Factuuroordeel.ONTBREEKT;
      found |= less && one.isDefinitief() == definitief;
    }
    return found;
  }

  private static boolean hasWrongDates(List<Factuurgroep> groups) {
    boolean found = false;
    for (Factuurgroep group : groups) {
      Factuurreden reden = group.eerste().reden();
      found |= reden == Factuurreden.NA_EINDE || reden == Factuurreden.VOOR_BEGIN;
    }
    return found;
  }

  private void advice(String key, boolean wanted, Layout layout) {
    if (wanted) {
      layout.item(texts.text("factuur.watnu." + key));
    }
  }
}
