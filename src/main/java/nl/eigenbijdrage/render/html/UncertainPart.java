package nl.eigenbijdrage.render.html;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.value.Message;

/** What is not certain now, and what was assumed about the periods to come. */
final class UncertainPart extends Part {

  private final Set<String> sentences = new LinkedHashSet<>();

  UncertainPart(Report report, Texts texts) {
    super(report, texts);
    for (Melding melding : details().meldingen()) {
      sentences.add(texts.text(melding.tekst()));
    }
    for (Message assumption : report.tijdlijn().aannames()) {
      if (!saidAlready(assumption)) {
        sentences.add(inReport(assumption));
      }
    }
    for (Melding melding : report.tijdlijn().meldingen()) {
      if (!saidAlready(melding.tekst())) {
        sentences.add(inReport(melding.tekst()));
      }
    }
  }

  /** Whether it was told for the period that was asked for, without naming that period. */
  private boolean saidAlready(Message message) {
    boolean said = details().aannames().contains(message);
    for (Melding melding : details().meldingen()) {
      said |= melding.tekst().equals(message);
    }
    for (Object argument : message.arguments()) {
      said |= argument instanceof Message inner && saidAlready(inner);
    }
    return said;
  }

  @Override
  String key() {
    return "onzeker";
  }

  @Override
  boolean isPresent() {
    return !sentences.isEmpty();
  }

  @Override
  void write(HtmlWriter html) {
    html.open("ul");
    sentences.forEach(sentence -> html.element("li", sentence));
    html.close();
  }
}
