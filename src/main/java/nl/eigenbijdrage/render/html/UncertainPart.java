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
    for (Message remark : report.opmerkingen()) {
      sentences.add(texts.text(remark));
    }
    for (Message assumption : report.tijdlijn().aannames()) {
      if (!saidAlready(assumption)) {
        sentences.add(inReport(assumption));
      }
    }
    for (Melding melding : report.tijdlijn().meldingen()) {
      sentences.add(texts.text(melding.tekst()));
    }
  }

  /** A sentence in words that do not ask the reader to type something. */
  private String inReport(Message message) {
    String own = "rapport." + message.key();
    return texts().has(own) ? texts().text(own) : texts().text(message);
  }

  /** Whether it stands with the facts, for the period that was asked for. */
  private boolean saidAlready(Message assumption) {
    boolean said = details().aannames().contains(assumption);
    for (Object argument : assumption.arguments()) {
      boolean here = assumption.arguments().contains(details().periode());
      said |= here && argument instanceof Message && details().aannames().contains(argument);
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
