package nl.eigenbijdrage.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.eigenbijdrage.outcome.Details;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Ontbreekt;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.outcome.Outcome.Verschuldigd;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/**
 * An outcome as text for a citizen, in a fixed order: the amount, why, what changes, what is not
 * certain, what to do now.
 */
public final class TextRenderer {

  /** More sources than these only distract; the rest is shown on request. */
  private static final int SOURCES = 2;

  private final Texts texts;
  private final boolean everything;

  /**
   * A renderer.
   *
   * @param everything whether to add every step and every ground that did not apply
   */
  public TextRenderer(Texts texts, boolean everything) {
    this.texts = texts;
    this.everything = everything;
  }

  /** Adds the outcome to the layout. */
  public void render(Outcome outcome, Layout layout) {
    Details details = outcome.details();
    layout.line(texts.text("kop.periode", details.periode())).blank();
    layout.answer(headline(outcome));
    reasons(outcome, layout);
    if (details.verandert().isPresent()) {
      layout.heading(texts.text("kop.verandert"));
      layout.line(texts.text(details.verandert().get().tekst()));
    }
    uncertain(outcome, layout);
    if (everything) {
      explanation(details, layout);
    }
    whatNow(outcome, layout);
  }

  /** The answer in one sentence, for a pair with the words that it is for both. */
  public String headline(Outcome outcome) {
    String together =
        outcome.details().situation().huishouden().orElse(null) == Huishouden.SAMEN
            ? " " + texts.text("antwoord.samen")
            : "";
    Message per = outcome.details().per();
    if (outcome instanceof Verschuldigd due) {
      return texts.text("antwoord.verschuldigd", due.bedrag(), per) + together;
    }
    if (outcome instanceof HangtAf open) {
      return range(open.range(), per);
    }
    if (outcome instanceof NietVastTeStellen none) {
      return none.maximum().isPresent()
          ? texts.text("antwoord.niet-vast-te-stellen.maximum", none.maximum().get(), per)
          : texts.text("antwoord.niet-vast-te-stellen");
    }
    return texts.text(notDue(outcome.details())) + together;
  }

  /**
   * That nothing is due, and what may have to be paid all the same. A price of the gemeente is not
   * the contribution, but whoever uses the support pays it.
   */
  private static String notDue(Details details) {
    boolean otherContribution =
        details.beslissend().isPresent() && Advice.isForCare(details.beslissend().get());
    boolean ownPrice = false;
    for (Finding finding : details.redenen()) {
      Grond grond = finding.grond();
      boolean matters = finding.oordeel() != Oordeel.GELDT_NIET;
      otherContribution |= matters && grond == Grond.ANDER_REGIME;
      otherContribution |= finding.geldt() && grond == Grond.OPVANGNACHTEN;
      ownPrice |=
          finding.geldt()
              && (grond == Grond.VERVOER_EIGEN_TARIEF
                  || grond == Grond.ALGEMENE_VOORZIENING_EIGEN_TARIEF);
    }
    String key = "antwoord.niet-verschuldigd";
    return key + (otherContribution ? ".thuis" : "") + (ownPrice ? ".eigen-prijs" : "");
  }

  private String range(EuroRange range, Message per) {
    if (range.max().isEmpty()) {
      String open = range.min().isZero() ? "onbekend" : "open";
      return texts.text("antwoord.hangt-af." + open, range.min(), per);
    }
    String key = range.min().isZero() ? "antwoord.hangt-af.niets" : "antwoord.hangt-af";
    return texts.text(key, range.min(), range.max().get(), per);
  }

  private void reasons(Outcome outcome, Layout layout) {
    Details details = outcome.details();
    if (outcome instanceof HangtAf open) {
      layout.heading(texts.text("kop.hangt-af"));
      for (Ontbreekt missing : open.ontbreekt()) {
        layout.item(texts.text("feit." + missing.feit().code()));
        layout.indented(texts.text(missing.waarom()));
      }
    }
    layout.heading(texts.text("kop.waarom"));
    Finding decisive = details.beslissend().orElse(null);
    if (decisive != null) {
      reason(decisive, layout);
    }
    for (Finding finding : details.redenen()) {
      boolean told = decisive != null && finding.is(decisive);
      if (!told && finding.oordeel() != Oordeel.GELDT_NIET) {
        reason(finding, layout);
      }
    }
  }

  private void reason(Finding finding, Layout layout) {
    layout.line(texts.text(finding.tekst()));
    sources(finding.bronnen(), layout);
  }

  /** The first sources, on lines of their own; with everything asked for: all, with address. */
  private void sources(List<Bron> bronnen, Layout layout) {
    Set<String> lines = new LinkedHashSet<>();
    int shown = everything ? bronnen.size() : Math.min(SOURCES, bronnen.size());
    for (Bron bron : bronnen.subList(0, shown)) {
      lines.add(texts.source(bron));
      if (everything) {
        lines.add(bron.url());
      }
    }
    boolean first = true;
    for (String line : lines) {
      layout.indented(first ? texts.text("bron", line) : line);
      first = false;
    }
  }

  private void uncertain(Outcome outcome, Layout layout) {
    Details details = outcome.details();
    if (!details.aannames().isEmpty()) {
      layout.heading(texts.text("kop.aannames"));
      for (Message aanname : details.aannames()) {
        layout.item(texts.text(aanname));
      }
    }
    if (!details.meldingen().isEmpty()) {
      layout.heading(texts.text("kop.meldingen"));
      for (Melding melding : details.meldingen()) {
        layout.item(texts.text(melding.tekst()));
      }
    }
  }

  private void explanation(Details details, Layout layout) {
    if (!details.stappen().isEmpty()) {
      layout.heading(texts.text("kop.stappen"));
      for (Step step : details.stappen()) {
        layout.item(texts.text(step.tekst()) + ": " + texts.show(step.uitkomst()));
      }
    }
    layout.heading(texts.text("kop.geldt-niet"));
    for (Finding finding : details.redenen()) {
      if (finding.oordeel() == Oordeel.GELDT_NIET) {
        layout.item(texts.text(finding.tekst()));
        sources(finding.bronnen(), layout);
      }
    }
  }

  private void whatNow(Outcome outcome, Layout layout) {
    layout.heading(texts.text("kop.wat-nu"));
    if (Advice.asksForCare(outcome)) {
      layout.item(texts.text("watnu.andere-bijdrage"));
    }
    for (String advice : Advice.of(outcome, texts)) {
      layout.item(advice);
    }
    layout.blank().line(texts.text("voorbehoud"));
  }
}
