package nl.eigenbijdrage.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Moment;
import nl.eigenbijdrage.outcome.Ontbreekt;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Tijdlijn;
import nl.eigenbijdrage.outcome.Totaal;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Wijziging;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/**
 * A timeline as text: the total, a line with a bar for every period, the total of each year, the
 * moments at which something changes and why, and what is not certain.
 */
public final class TijdlijnRenderer {

  private final Texts texts;
  private final boolean everything;

  /**
   * A renderer.
   *
   * @param everything whether to add how the first amount and each later one came about
   */
  public TijdlijnRenderer(Texts texts, boolean everything) {
    this.texts = texts;
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
    layout.answer(texts.text("tijdlijn.samen", total(tijdlijn.totaal())));
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

  private String total(Totaal totaal) {
    if (totaal.nietVast() > 0 && totaal.nietVast() == totaal.perioden()) {
      return texts.text("tijdlijn.onbekend");
    }
    if (totaal.bedrag().isPresent()) {
      return texts.show(totaal.bedrag().get());
    }
    EuroRange range = totaal.mogelijk();
    Optional<Euro> most = range.max();
    return most.isPresent()
        ? texts.text("tijdlijn.tussen", range.min(), most.get())
        : texts.text("tijdlijn.minstens", range.min());
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
      layout.item(texts.text(key, name, total(year.getValue()), count));
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
          texts.text("tijdlijn.wijziging", wijziging.vanaf(), facts(before, wijziging.situatie())));
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

  /** The facts that are different after a change, as they were given. */
  private String facts(Situation before, Situation after) {
    StringBuilder facts = new StringBuilder();
    for (Map.Entry<Feit, Object> fact : after.facts().entrySet()) {
      Feit feit = fact.getKey();
      boolean same = fact.getValue().equals(before.facts().get(feit));
      if (!same && !after.aangenomen().contains(feit)) {
        facts.append(facts.length() == 0 ? "" : "; ").append(texts.text("feit." + feit.code()));
        facts.append(": ").append(show(fact.getValue()));
      }
    }
    return facts.length() == 0 ? texts.text("tijdlijn.wijziging.niets") : facts.toString();
  }

  private String show(Object value) {
    return value instanceof Euro || value instanceof LocalDate
        ? texts.show(value)
        : Canonical.word(value).replace("|", ", ");
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
