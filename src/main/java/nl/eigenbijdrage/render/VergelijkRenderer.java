package nl.eigenbijdrage.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Details;
import nl.eigenbijdrage.outcome.FeitVerschil;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Ontbreekt;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.outcome.Vergelijking;
import nl.eigenbijdrage.outcome.Vergelijking.Variant;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;

/** A case beside variants of it as text: the differences first, then each case with its reason. */
public final class VergelijkRenderer {

  private static final int NAME_COLUMN = 12;

  private final Texts texts;
  private final boolean everything;

  /**
   * A renderer.
   *
   * @param everything whether to add the whole outcome of each case, step by step
   */
  public VergelijkRenderer(Texts texts, boolean everything) {
    this.texts = texts;
    this.everything = everything;
  }

  /** Adds the comparison to the layout. */
  public void render(Vergelijking vergelijking, Layout layout) {
    VergelijkTexts words = new VergelijkTexts(texts, vergelijking);
    layout.line(texts.text("vergelijk.kop"));
    for (int i = 0; i < vergelijking.varianten().size(); i++) {
      Variant variant = vergelijking.varianten().get(i);
      layout.blank().answer(name(i + 1) + ": " + words.difference(variant));
      words.perYear(variant).ifPresent(layout::line);
      facts(vergelijking, variant, layout);
    }
    sideBySide(vergelijking, words, layout);
    reasons(vergelijking, layout);
    remarks(vergelijking, layout);
    if (everything) {
      outcomes(vergelijking, layout);
    }
    layout.blank().line(texts.text("voorbehoud"));
  }

  private String name(int number) {
    return number == 0 ? texts.text("vergelijk.nu") : texts.text("vergelijk.variant", number);
  }

  private void facts(Vergelijking vergelijking, Variant variant, Layout layout) {
    List<FeitVerschil> differences = vergelijking.feiten(variant);
    Map<Feit, Message> remarks = variant.opmerkingen();
    if (differences.isEmpty()) {
      layout.item(texts.text("vergelijk.zelfde-gegevens"));
    }
    for (FeitVerschil fact : differences) {
      String name = texts.text("feit." + fact.feit().code());
      if (!remarks.containsKey(fact.feit())) {
        String from = show(fact.van(), fact.feit(), vergelijking.basis());
        String to = show(fact.naar(), fact.feit(), variant.uitkomst());
        layout.item(texts.text("vergelijk.feit", name, from, to));
      }
    }
    for (Message remark : new LinkedHashSet<>(remarks.values())) {
      layout.item(texts.text(remark));
    }
  }

  /** A fact in one case; to say that it is unknown is something else than not to speak of it. */
  private String show(Optional<Object> value, Feit feit, Outcome outcome) {
    if (value.isEmpty()) {
      boolean unknown = outcome.details().situation().isOnbekend(feit);
      return texts.text(unknown ? "vergelijk.onbekend" : "vergelijk.niet-opgegeven");
    }
    Object known = value.get();
    if (known instanceof Euro || known instanceof LocalDate) {
      return texts.show(known);
    }
    if (known instanceof DateRange range && range.isOneDay()) {
      return texts.show(range.van());
    }
    return Canonical.word(known)
        .replace("/", texts.text("vergelijk.tot-en-met"))
        .replace("|", ", ");
  }

  private void sideBySide(Vergelijking vergelijking, VergelijkTexts words, Layout layout) {
    layout.heading(texts.text("vergelijk.naast-elkaar"));
    row(0, vergelijking.basis(), words, layout);
    for (int i = 0; i < vergelijking.varianten().size(); i++) {
      row(i + 1, vergelijking.varianten().get(i).uitkomst(), words, layout);
    }
  }

  private void row(int number, Outcome outcome, VergelijkTexts words, Layout layout) {
    layout.columns(name(number), NAME_COLUMN, words.amount(outcome));
  }

  private void reasons(Vergelijking vergelijking, Layout layout) {
    layout.heading(texts.text("kop.waarom"));
    reason(0, vergelijking.basis(), layout);
    for (int i = 0; i < vergelijking.varianten().size(); i++) {
      reason(i + 1, vergelijking.varianten().get(i).uitkomst(), layout);
    }
  }

  private void reason(int number, Outcome outcome, Layout layout) {
    Details details = outcome.details();
    String headline = new TextRenderer(texts, false).headline(outcome);
    StringBuilder text = new StringBuilder(texts.show(details.periode()));
    text.append(". ").append(headline);
    details.beslissend().ifPresent(finding -> text.append(' ').append(texts.text(finding.tekst())));
    if (outcome instanceof HangtAf open) {
      text.append(' ').append(missing(open.ontbreekt()));
    }
    layout.columns(name(number), NAME_COLUMN, text.toString());
    details.beslissend().ifPresent(finding -> source(finding, layout));
  }

  private String missing(List<Ontbreekt> ontbreekt) {
    List<Feit> facts = new ArrayList<>();
    ontbreekt.forEach(one -> facts.add(one.feit()));
    return texts.text("vergelijk.ontbreekt", facts);
  }

  private void source(Finding finding, Layout layout) {
    if (!finding.bronnen().isEmpty()) {
      String source = texts.source(finding.bronnen().get(0));
      layout.columns("", NAME_COLUMN, texts.text("bron", source));
    }
  }

  /** What was assumed and what to know, each once; what does not hold for all cases says so. */
  private void remarks(Vergelijking vergelijking, Layout layout) {
    Map<Message, List<String>> assumed = new LinkedHashMap<>();
    Map<Message, List<String>> notices = new LinkedHashMap<>();
    int cases = vergelijking.varianten().size() + 1;
    for (int i = 0; i < cases; i++) {
      Outcome outcome =
          i == 0 ? vergelijking.basis() : vergelijking.varianten().get(i - 1).uitkomst();
      for (Message message : outcome.details().aannames()) {
        assumed.computeIfAbsent(message, m -> new ArrayList<>()).add(name(i));
      }
      for (Melding melding : outcome.details().meldingen()) {
        notices.computeIfAbsent(melding.tekst(), m -> new ArrayList<>()).add(name(i));
      }
    }
    list("kop.aannames", assumed, cases, layout);
    list("kop.meldingen", notices, cases, layout);
  }

  private void list(String heading, Map<Message, List<String>> found, int cases, Layout layout) {
    if (found.isEmpty()) {
      return;
    }
    layout.heading(texts.text(heading));
    for (Map.Entry<Message, List<String>> one : found.entrySet()) {
      List<String> names = one.getValue();
      String text = texts.text(one.getKey());
      layout.item(names.size() == cases ? text : String.join(", ", names) + ": " + text);
    }
  }

  private void outcomes(Vergelijking vergelijking, Layout layout) {
    layout.heading(name(0));
    new TextRenderer(texts, true).render(vergelijking.basis(), layout);
    for (int i = 0; i < vergelijking.varianten().size(); i++) {
      layout.heading(name(i + 1));
      new TextRenderer(texts, true).render(vergelijking.varianten().get(i).uitkomst(), layout);
    }
  }
}
