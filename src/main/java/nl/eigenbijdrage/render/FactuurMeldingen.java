package nl.eigenbijdrage.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.eigenbijdrage.factuur.Factuurgroep;
import nl.eigenbijdrage.factuur.Factuurverslag;
import nl.eigenbijdrage.factuur.Kanttekening;
import nl.eigenbijdrage.factuur.Periodecontrole;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Ontbreekt;
import nl.eigenbijdrage.value.Message;

/** The part of a report on bills that says what is open, what was assumed and what to know. */
final class FactuurMeldingen {

  private final Texts texts;
  private final FactuurTexts words;
  private final Layout layout;

  FactuurMeldingen(Texts texts, FactuurTexts words, Layout layout) {
    this.texts = texts;
    this.words = words;
    this.layout = layout;
  }

  void render(Factuurverslag verslag) {
    missing(verslag.tijdlijn().ontbreekt());
    assumed(verslag);
    notices(verslag);
  }

  private void missing(List<Ontbreekt> ontbreekt) {
    if (!ontbreekt.isEmpty()) {
      layout.heading(texts.text("kop.hangt-af"));
      for (Ontbreekt missing : ontbreekt) {
        layout
            .item(texts.text("feit." + missing.feit().code()))
            .indented(texts.text(missing.waarom()));
      }
    }
  }

  private void assumed(Factuurverslag verslag) {
    layout.heading(texts.text("kop.aannames"));
    for (Message aanname : verslag.aannames()) {
      layout.item(texts.text(aanname));
      if (aanname.key().equals(Factuurverslag.BETAALD_LATER)) {
        verslag.bronVanBetaling().ifPresent(bron -> words.sources(List.of(bron), layout));
      }
    }
  }

  private void notices(Factuurverslag verslag) {
    List<Factuurgroep> late = verslag.controle().laat();
    Set<Kanttekening> remarks = remarks(verslag.controle().perioden());
    List<Melding> notices = verslag.meldingen();
    boolean nothing = late.isEmpty() && remarks.isEmpty() && notices.isEmpty();
    if (nothing && verslag.opmerkingen().isEmpty()) {
      return;
    }
    layout.heading(texts.text("kop.meldingen"));
    late.forEach(this::late);
    for (Kanttekening note : remarks) {
      layout.item(texts.text(note.tekst()));
      words.sources(note.bronnen(), layout);
    }
    verslag.opmerkingen().forEach(remark -> layout.item(texts.text(remark)));
    notices.forEach(notice -> layout.item(texts.text(notice.tekst())));
  }

  /** Bills that came late, with the periods they are for: the remark itself does not name them. */
  private void late(Factuurgroep group) {
    for (Kanttekening note : group.eerste().kanttekeningen()) {
      if (note.isVanLangGeleden() && !FactuurTexts.isGeneral(note)) {
        String text = texts.text(note.tekst());
        layout.item(texts.text("factuur.regel", words.name(group), text));
        words.sources(note.bronnen(), layout);
      }
    }
  }

  /** What holds for all periods, and the remarks that stand with no fault. */
  private static Set<Kanttekening> remarks(List<Periodecontrole> perioden) {
    Set<Kanttekening> remarks = new LinkedHashSet<>();
    for (Periodecontrole periode : perioden) {
      for (Kanttekening note : periode.kanttekeningen()) {
        boolean told = periode.oordeel().isFout() || note.isVanLangGeleden();
        if (FactuurTexts.isGeneral(note) || !told) {
          remarks.add(note);
        }
      }
    }
    return remarks;
  }
}
