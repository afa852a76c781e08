package nl.eigenbijdrage.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Moment;
import nl.eigenbijdrage.outcome.Ontbreekt;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Tijdlijn;
import nl.eigenbijdrage.outcome.Totaal;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Wijziging;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * A timeline as text: the total, a line with a bar for every period, the total of each year, the
 * moments at which something changes and why, and what is not certain.
 */
public final class TijdlijnRenderer {

  private final Texts texts;
  private final TijdlijnTexts words;
  private final boolean everything;

  /**
   * A renderer.
   *
   * @param everything whether to add how the first amount and each later one came about
   */
  public TijdlijnRenderer(Texts texts, boolean everything) {
    this.texts = texts;
    this.words = new TijdlijnTexts(texts);
    this.everything = everything;
  }

  /**
   * Adds the timeline to the layout.
   *
   * @param remarks what was left out or ended at a change of the facts
   */
  public void render(Tijdlijn tijdlijn, List<Message> remarks, Layout layout) {
    List<Outcome> periods = tijdlijn.perioden();
    LocalDate first = periods.get(0).details().periode().van();
    LocalDate last = periods.get(periods.size() - 1).details().periode().tot();
    layout.line(texts.text("tijdlijn.kop", first, last)).blank();
    layout.answer(texts.text("tijdlijn.samen", words.total(tijdlijn.totaal())));
    undetermined(tijdlijn.totaal(), layout);
    layout.blank();
    new TijdlijnTabel(texts, periods).render(layout);
    years(tijdlijn, layout);
    missing(tijdlijn, layout);
    changes(tijdlijn, layout);
    uncertain(tijdlijn, remarks, layout);
    layout.blank().line(texts.text("voorbehoud"));
  }

  private void undetermined(Totaal totaal, Layout layout) {
    if (totaal.nietVast() > 0) {
      layout.line(texts.text("tijdlijn.niet-vast", totaal.nietVast(), totaal.perioden()));
    }
  }

  private void years(Tijdlijn tijdlijn, Layout layout) {
    Map<Integer, Totaal> years = tijdlijn.perJaar();
    if (years.size() < 2) {
      return;
    }
    layout.heading(texts.text("tijdlijn.per-jaar"));
    for (Map.Entry<Integer, Totaal> year : years.entrySet()) {
      int count = year.getValue().perioden();
      String key = count == 1 ? "tijdlijn.jaar.een" : "tijdlijn.jaar";
      String name = Integer.toString(year.getKey());
      layout.item(texts.text(key, name, words.total(year.getValue()), count));
    }
  }

  private void missing(Tijdlijn tijdlijn, Layout layout) {
    if (tijdlijn.ontbreekt().isEmpty()) {
      return;
    }
    layout.heading(texts.text("kop.hangt-af"));
    for (Ontbreekt missing : tijdlijn.ontbreekt()) {
      layout
          .item(texts.text("feit." + missing.feit().code()))
          .indented(texts.text(missing.waarom()));
    }
  }

  /** What changes, with the facts that changed at their place in time. */
  private void changes(Tijdlijn tijdlijn, Layout layout) {
    layout.heading(texts.text("kop.waarom"));
    Outcome first = tijdlijn.perioden().get(0);
    layout.item(texts.text("tijdlijn.eerst", first.details().reden().tekst()));
    explain(first, layout);
    List<Moment> moments = new ArrayList<>(tijdlijn.veranderingen());
    Situation before = tijdlijn.eerst();
    for (Wijziging wijziging : tijdlijn.wijzigingen()) {
      while (!moments.isEmpty() && moments.get(0).vanaf().isBefore(wijziging.vanaf())) {
        moment(moments.remove(0), layout);
      }
      layout.item(
          texts.text(
              "tijdlijn.wijziging", wijziging.vanaf(), words.facts(before, wijziging.situatie())));
      before = wijziging.situatie();
    }
    for (Moment moment : moments) {
      moment(moment, layout);
    }
  }

  private void moment(Moment moment, Layout layout) {
    layout.item(texts.text(moment.tekst()));
    explain(moment.uitkomst(), layout);
  }

  private void explain(Outcome outcome, Layout layout) {
    if (!everything) {
      return;
    }
    outcome
        .details()
        .stappen()
        .forEach(
            step -> layout.indented(texts.text(step.tekst()) + ": " + texts.show(step.uitkomst())));
    for (Bron bron : outcome.details().reden().bronnen()) {
      layout.indented(texts.text("bron", texts.source(bron))).indented(bron.url());
    }
  }

  private void uncertain(Tijdlijn tijdlijn, List<Message> remarks, Layout layout) {
    if (!tijdlijn.aannames().isEmpty()) {
      layout.heading(texts.text("kop.aannames"));
      tijdlijn.aannames().forEach(aanname -> layout.item(texts.text(aanname)));
    }
    if (!tijdlijn.meldingen().isEmpty() || !remarks.isEmpty()) {
      layout.heading(texts.text("kop.meldingen"));
      remarks.forEach(remark -> layout.item(texts.text(remark)));
      for (Melding melding : tijdlijn.meldingen()) {
        layout.item(texts.text(melding.tekst()));
      }
    }
  }
}
