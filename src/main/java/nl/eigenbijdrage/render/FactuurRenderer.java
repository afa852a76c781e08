package nl.eigenbijdrage.render;

import java.util.List;
import nl.eigenbijdrage.factuur.Factuurcontrole;
import nl.eigenbijdrage.factuur.Factuuroordeel;
import nl.eigenbijdrage.factuur.Factuurtotaal;
import nl.eigenbijdrage.factuur.Factuurverslag;
import nl.eigenbijdrage.factuur.Periodecontrole;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;

/**
 * Bills held against what was due, as text: the answer, what is wrong and why, every period, what
 * is not certain, and what to do now.
 */
public final class FactuurRenderer {

  private final Texts texts;
  private final FactuurTexts words;
  private final boolean everything;

  /**
   * A renderer.
   *
   * @param everything whether to add the reason and the source of every period
   */
  public FactuurRenderer(Texts texts, boolean everything) {
    this.texts = texts;
    this.words = new FactuurTexts(texts, everything);
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
    new FactuurFouten(texts, words, layout).render(controle.fouten());
    layout.heading(texts.text("factuur.alle-perioden"));
    new FactuurTabel(texts, perioden).render(layout);
    if (everything) {
      explain(perioden, layout);
    }
    new FactuurMeldingen(texts, words, layout).render(verslag);
    new FactuurAdvies(texts, layout).render(verslag);
    layout.blank().line(texts.text("voorbehoud"));
  }

  private void answer(Factuurcontrole controle, Layout layout) {
    Factuurtotaal totaal = controle.totaal();
    int wrong = totaal.fouten();
    int open = totaal.aantal(Factuuroordeel.NIET_VAST_TE_STELLEN);
    int late = controle.vanLangGeleden();
    boolean all = open + late == 0 && controle.isVolledig();
    String right = all ? "factuur.alles-klopt" : "factuur.geen-fout";
    String key = wrong == 0 ? right : "factuur.fout" + FactuurTexts.one(wrong);
    layout.answer(
        wrong == 0
            ? texts.text(key, totaal.perioden())
            : texts.text(key, wrong, totaal.perioden()));
    count("factuur.open", open, layout);
    count("factuur.erg-laat", late, layout);
    String due = FactuurTabel.amount(totaal.verwacht(), texts);
    layout.line(texts.text("factuur.samen", totaal.gefactureerd(), due));
    difference("factuur.te-veel", totaal.teVeel(), layout);
    difference("factuur.te-weinig", totaal.teWeinig(), layout);
  }

  private void count(String key, int count, Layout layout) {
    if (count > 0) {
      layout.line(texts.text(key + FactuurTexts.one(count), count));
    }
  }

  private void difference(String key, Euro amount, Layout layout) {
    if (!amount.isZero()) {
      layout.line(texts.text(key, amount));
    }
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
      words.sources(due.bronnen(), layout);
    }
  }
}
