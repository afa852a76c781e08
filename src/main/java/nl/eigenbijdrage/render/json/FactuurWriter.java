package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import nl.eigenbijdrage.factuur.Factuur;
import nl.eigenbijdrage.factuur.Factuuroordeel;
import nl.eigenbijdrage.factuur.Factuurtotaal;
import nl.eigenbijdrage.factuur.Factuurverslag;
import nl.eigenbijdrage.factuur.Kanttekening;
import nl.eigenbijdrage.factuur.Periodecontrole;
import nl.eigenbijdrage.factuur.Post;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;

/** Bills held against what was due, as the JSON object of the contract, version 1. */
public final class FactuurWriter {

  private static final int VERSION = 1;

  private final JsonGenerator json;
  private final Texts texts;
  private final boolean everything;
  private final Herkomst herkomst;
  private final Parts parts;
  private final OutcomeWriter outcomes;

  /**
   * A writer to a generator that the caller closes.
   *
   * @param everything whether to add the whole outcome of every period
   * @param herkomst which program and which rates files the comparison rests on
   */
  public FactuurWriter(JsonGenerator json, Texts texts, boolean everything, Herkomst herkomst) {
    this.json = json;
    this.texts = texts;
    this.everything = everything;
    this.herkomst = herkomst;
    this.parts = new Parts(json, texts);
    this.outcomes = new OutcomeWriter(parts, everything, herkomst);
  }

  /** Writes the report as one object. */
  public void write(Factuurverslag verslag) throws IOException {
    json.writeStartObject();
    json.writeNumberField("versie", VERSION);
    json.writeFieldName("situatie");
    SituationWriter.write(verslag.tijdlijn().eerst(), verslag.tijdlijn().wijzigingen(), json);
    json.writeArrayFieldStart("perioden");
    for (Periodecontrole periode : verslag.controle().perioden()) {
      period(periode);
    }
    json.writeEndArray();
    total(verslag.controle().totaal());
    json.writeArrayFieldStart("nietVerdeeld");
    for (Factuur factuur : verslag.controle().los()) {
      bill(factuur, factuur.bedrag());
    }
    json.writeEndArray();
    json.writeFieldName("ontbreekt");
    parts.missing(verslag.tijdlijn().ontbreekt());
    json.writeFieldName("aannames");
    parts.sentences(verslag.aannames());
    json.writeFieldName("meldingen");
    parts.notices(verslag.meldingen());
    json.writeFieldName("opmerkingen");
    parts.sentences(verslag.opmerkingen());
    if (verslag.brief().isPresent()) {
      json.writeBooleanField("briefGeschreven", verslag.brief().get());
    }
    json.writeFieldName("herkomst");
    parts.origin(herkomst);
    json.writeEndObject();
  }

  private void period(Periodecontrole periode) throws IOException {
    json.writeStartObject();
    json.writeFieldName("periode");
    parts.period(periode.periode());
    amounts(periode.verwacht().bedrag(), periode.gefactureerd());
    json.writeStringField("oordeel", periode.oordeel().code());
    json.writeStringField("code", periode.reden().code());
    json.writeStringField("tekst", texts.text(periode.tekst()));
    json.writeFieldName("bronnen");
    parts.sources(periode.verwacht().uitkomst().details().reden().bronnen());
    json.writeArrayFieldStart("facturen");
    for (Post post : periode.posten()) {
      bill(post.factuur(), post.bedrag());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("kanttekeningen");
    for (Kanttekening note : periode.kanttekeningen()) {
      json.writeStartObject();
      json.writeStringField("code", note.code());
      json.writeStringField("tekst", texts.text(note.tekst()));
      json.writeFieldName("bronnen");
      parts.sources(note.bronnen());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (everything) {
      json.writeFieldName("volledig");
      outcomes.write(periode.verwacht().uitkomst());
    }
    json.writeEndObject();
  }

  private void amounts(EuroRange due, Euro billed) throws IOException {
    Optional<Euro> exact = due.isExact() ? Optional.of(due.min()) : Optional.empty();
    outcomes.amount("verwacht", exact);
    outcomes.amount("verwachtMin", Optional.of(due.min()));
    outcomes.amount("verwachtMax", due.max());
    outcomes.amount("gefactureerd", Optional.of(billed));
    outcomes.amount("verschil", exact.map(billed::minus));
    outcomes.amount("verschilMin", due.max().map(billed::minus));
    outcomes.amount("verschilMax", Optional.of(billed.minus(due.min())));
  }

  private void bill(Factuur factuur, Euro amount) throws IOException {
    json.writeStartObject();
    json.writeNumberField("regel", factuur.regel());
    if (factuur.datum().isPresent()) {
      json.writeStringField("datum", factuur.datum().get().toString());
    }
    json.writeStringField("soort", factuur.isCredit() ? "creditnota" : "factuur");
    outcomes.amount("bedrag", Optional.of(amount));
    json.writeEndObject();
  }

  private void total(Factuurtotaal totaal) throws IOException {
    json.writeObjectFieldStart("totaal");
    json.writeNumberField("perioden", totaal.perioden());
    json.writeObjectFieldStart("oordelen");
    for (Factuuroordeel oordeel : Factuuroordeel.values()) {
      json.writeNumberField(oordeel.code(), totaal.aantal(oordeel));
    }
    json.writeEndObject();
    amounts(totaal.verwacht(), totaal.gefactureerd());
    outcomes.amount("teVeel", Optional.of(totaal.teVeel()));
    outcomes.amount("teWeinig", Optional.of(totaal.teWeinig()));
    json.writeEndObject();
  }
}
