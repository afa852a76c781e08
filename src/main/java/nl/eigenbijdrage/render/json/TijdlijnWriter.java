package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Moment;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Tijdlijn;
import nl.eigenbijdrage.outcome.Totaal;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.value.Message;

/** A timeline as the JSON object of the contract, version 1. */
public final class TijdlijnWriter {

  private static final int VERSION = 1;

  private final JsonGenerator json;
  private final Texts texts;
  private final Parts parts;
  private final boolean everything;
  private final Herkomst herkomst;
  private final OutcomeWriter outcomes;

  /**
   * A writer to a generator that the caller closes.
   *
   * @param everything whether to add the whole outcome of every period
   * @param herkomst which program and which rates files the timeline rests on
   */
  public TijdlijnWriter(JsonGenerator json, Texts texts, boolean everything, Herkomst herkomst) {
    this.json = json;
    this.texts = texts;
    this.parts = new Parts(json, texts);
    this.everything = everything;
    this.herkomst = herkomst;
    this.outcomes = new OutcomeWriter(parts, everything, herkomst);
  }

  /**
   * Writes the timeline as one object.
   *
   * @param remarks what was left out or ended at a change of the facts
   */
  public void write(Tijdlijn tijdlijn, List<Message> remarks) throws IOException {
    json.writeStartObject();
    json.writeNumberField("versie", VERSION);
    json.writeFieldName("situatie");
    SituationWriter.write(tijdlijn.eerst(), tijdlijn.wijzigingen(), json);
    json.writeArrayFieldStart("perioden");
    for (Outcome outcome : tijdlijn.perioden()) {
      period(outcome);
    }
    json.writeEndArray();
    total(tijdlijn.totaal());
    json.writeArrayFieldStart("jaren");
    for (Map.Entry<Integer, Totaal> year : tijdlijn.perJaar().entrySet()) {
      json.writeStartObject();
      json.writeNumberField("jaar", year.getKey());
      total(year.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    changes(tijdlijn.veranderingen());
    json.writeFieldName("ontbreekt");
    parts.missing(tijdlijn.ontbreekt());
    json.writeFieldName("aannames");
    parts.sentences(tijdlijn.aannames());
    json.writeFieldName("meldingen");
    parts.notices(tijdlijn.meldingen());
    json.writeFieldName("opmerkingen");
    parts.sentences(remarks);
    json.writeFieldName("herkomst");
    parts.origin(herkomst);
    json.writeEndObject();
  }

  private void period(Outcome outcome) throws IOException {
    Finding reason = outcome.details().reden();
    json.writeStartObject();
    json.writeFieldName("periode");
    outcomes.period(outcome.details().periode());
    json.writeStringField("uitkomst", outcome.code());
    outcomes.amounts(outcome);
    json.writeStringField("per", outcome.details().periode().soort().code());
    json.writeStringField("code", reason.grond().code());
    json.writeStringField("tekst", texts.text(reason.tekst()));
    if (everything) {
      json.writeFieldName("volledig");
      outcomes.write(outcome);
    }
    json.writeEndObject();
  }

  private void total(Totaal totaal) throws IOException {
    outcomes.amount("totaal", totaal.bedrag());
    outcomes.amount("totaalMin", Optional.of(totaal.mogelijk().min()));
    outcomes.amount("totaalMax", totaal.mogelijk().max());
  }

  private void changes(List<Moment> moments) throws IOException {
    json.writeArrayFieldStart("veranderingen");
    for (Moment moment : moments) {
      json.writeStartObject();
      json.writeStringField("vanaf", moment.vanaf().toString());
      json.writeStringField("code", moment.uitkomst().details().reden().grond().code());
      json.writeStringField("tekst", texts.text(moment.tekst()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
