package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Ontbreekt;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/** Writes the parts of an outcome that are the same in many outcomes. */
class Parts {

  private final JsonGenerator json;
  private final Texts texts;

  Parts(JsonGenerator json, Texts texts) {
    this.json = json;
    this.texts = texts;
  }

  JsonGenerator json() {
    return json;
  }

  Texts texts() {
    return texts;
  }

  /** Writes a sentence as a string. */
  void sentence(Message message) throws IOException {
    json.writeString(texts.text(message));
  }

  /** Writes sentences as an array of strings. */
  void sentences(List<Message> messages) throws IOException {
    json.writeStartArray();
    for (Message message : messages) {
      sentence(message);
    }
    json.writeEndArray();
  }

  /** Writes notices as an array of objects. */
  void notices(List<Melding> meldingen) throws IOException {
    json.writeStartArray();
    for (Melding melding : meldingen) {
      json.writeStartObject();
      json.writeStringField("code", melding.code());
      json.writeFieldName("tekst");
      sentence(melding.tekst());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the facts that are missing as an array of objects. */
  final void missing(List<Ontbreekt> facts) throws IOException {
    json.writeStartArray();
    for (Ontbreekt one : facts) {
      json.writeStartObject();
      json.writeStringField("feit", one.feit().code());
      json.writeFieldName("waarom");
      sentence(one.waarom());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes sources as an array of objects. */
  final void sources(List<Bron> bronnen) throws IOException {
    json.writeStartArray();
    for (Bron bron : bronnen) {
      source(bron);
    }
    json.writeEndArray();
  }

  /** Writes a source as an object. */
  void source(Bron bron) throws IOException {
    BronWriter.write(json, bron);
  }

  /** Writes a period as an object. */
  void period(Periode periode) throws IOException {
    json.writeStartObject();
    json.writeStringField("soort", periode.soort().code());
    json.writeStringField("van", periode.van().toString());
    json.writeStringField("tot", periode.tot().toString());
    boolean fourWeeks = periode.soort() == Periode.Soort.VIER_WEKEN;
    if (fourWeeks && !periode.isBetweenPeriods()) {
      json.writeNumberField("nummer", periode.nummer());
      json.writeStringField("naam", periode.code());
    } else {
      json.writeStringField("naam", texts.show(periode));
    }
    json.writeEndObject();
  }

  /** Writes as an object what an outcome rests on. */
  void origin(Herkomst herkomst) throws IOException {
    herkomst.write(json);
  }
}
