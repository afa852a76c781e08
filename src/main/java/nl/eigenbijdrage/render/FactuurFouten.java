package nl.eigenbijdrage.render;

import java.util.List;
import nl.eigenbijdrage.factuur.Factuurgroep;
import nl.eigenbijdrage.factuur.Kanttekening;
import nl.eigenbijdrage.factuur.Periodecontrole;
import nl.eigenbijdrage.value.Bron;

/** The part of a report on bills that says what is wrong, and why. */
final class FactuurFouten {

  private final Texts texts;
  private final FactuurTexts words;
  private final Layout layout;

  FactuurFouten(Texts texts, FactuurTexts words, Layout layout) {
    this.texts = texts;
    this.words = words;
    this.layout = layout;
  }

  /** Adds what is wrong; nothing when all is right. */
  void render(List<Factuurgroep> groups) {
    if (!groups.isEmpty()) {
      layout.heading(texts.text("factuur.kop-fout"));
      groups.forEach(this::group);
    }
  }

  private void group(Factuurgroep group) {
    Periodecontrole first = group.eerste();
    String verdict = texts.text("factuur.oordeel." + first.oordeel().code());
    layout.item(texts.text("factuur.regel", words.name(group), verdict));
    layout.indented(texts.text(first.tekst()));
    amounts(group);
    for (Kanttekening note : first.kanttekeningen()) {
      if (!FactuurTexts.isGeneral(note)) {
        layout.indented(texts.text(note.tekst()));
        words.sources(note.bronnen(), layout);
      }
    }
    List<Bron> bronnen = first.verwacht().uitkomst().details().reden().bronnen();
    words.sources(bronnen.subList(0, Math.min(1, bronnen.size())), layout);
  }

  private void amounts(Factuurgroep group) {
    Periodecontrole first = group.eerste();
    String key = group.perioden().size() == 1 ? "factuur.bedragen" : "factuur.bedragen.elk";
    String due = FactuurTabel.amount(first.verwacht().bedrag(), texts);
    if (!first.posten().isEmpty()) {
      layout.indented(texts.text(key, first.gefactureerd(), due));
    }
  }
}
