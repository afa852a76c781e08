package nl.eigenbijdrage.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import nl.eigenbijdrage.factuur.Factuurreden;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.question.Choices;
import nl.eigenbijdrage.question.VoorzieningParser;
import nl.eigenbijdrage.render.Taal;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.situation.Coded;
import nl.eigenbijdrage.situation.Feit;

/**
 * Writes the schemas. They stand in files; what the program knows already, such as the facts and
 * their words, is filled in from there, so that it is written once.
 */
final class SchemaWriter {

  private static final String UNKNOWN = "onbekend";

  private final JsonGenerator json;
  private final Texts english = new Texts(Taal.EN);

  SchemaWriter(JsonGenerator json) {
    this.json = json;
  }

  /** What is filled in at the end of an object or list. */
  private interface Insertion {

    void write() throws IOException;
  }

  /** The schema of the facts of a case. */
  void situation() throws IOException {
    copy(
        "/nl/eigenbijdrage/schema/situatie.schema.json",
        Map.of("/properties", this::facts, "/$defs/voorziening/properties", this::supportKeys));
  }

  /** The schema of an outcome; it carries the schema of the facts with it. */
  void outcome() throws IOException {
    copy(
        "/nl/eigenbijdrage/schema/uitkomst.schema.json",
        Map.of("/$defs/code/enum", this::codes, "/$defs", this::situationWithin));
  }

  /** The schema of bills held against what was due; it carries that of an outcome with it. */
  void bills() throws IOException {
    copy(
        "/nl/eigenbijdrage/schema/factuur.schema.json",
        Map.of("/$defs/reden/enum", this::reasons, "/$defs", this::outcomeWithin));
  }

  /** The schema of a kind of rates files, as it lies beside them. */
  void rates(String name) throws IOException {
    copy("/rates/schema/" + name + ".schema.json", Map.of());
  }

  private void copy(String file, Map<String, Insertion> insertions) throws IOException {
    try (InputStream in = SchemaWriter.class.getResourceAsStream(file);
        JsonParser parser = new JsonFactory().createParser(in)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken().isStructEnd()) {
          Insertion insertion =
              insertions.get(parser.getParsingContext().pathAsPointer().toString());
          if (insertion != null) {
            insertion.write();
          }
        }
        json.copyCurrentEvent(parser);
      }
    }
  }

  private void facts() throws IOException {
    for (Feit feit : Feit.values()) {
      if (feit.soort() != Feit.Soort.SUPPORT && feit.soort() != Feit.Soort.SUPPORT_KEY) {
        fact(feit);
      }
    }
  }

  private void supportKeys() throws IOException {
    for (Feit key : VoorzieningParser.KEYS) {
      fact(key);
    }
  }

  private void fact(Feit feit) throws IOException {
    json.writeObjectFieldStart(feit.code());
    json.writeStringField("description", english.text("feit." + feit.code() + ".hulp"));
    if (Choices.of(feit).length > 0) {
      json.writeArrayFieldStart("enum");
      for (Coded choice : Choices.of(feit)) {
        json.writeString(choice.code());
      }
      if (feit != Feit.SOORT) {
        json.writeString(UNKNOWN);
        json.writeNull();
      }
      json.writeEndArray();
    } else {
      json.writeArrayFieldStart("anyOf");
      reference(UNKNOWN);
      reference(definition(feit));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void reference(String definition) throws IOException {
    json.writeStartObject();
    json.writeStringField("$ref", "#/$defs/" + definition);
    json.writeEndObject();
  }

  private static String definition(Feit feit) {
    return switch (feit.soort()) {
      case DATE -> "datum";
      case PARTIAL_DATE -> "deelVanDatum";
      case AGE -> "leeftijd";
      case YES_NO -> "jaNee";
      case MONEY -> "geld";
      case SIGNED_MONEY -> "geldMetTeken";
      case TEXT -> "gemeente";
      case SUPPORT_KEY -> feit == Feit.START || feit == Feit.EIND ? "datum" : "geld";
      case CHOICE, SUPPORT -> throw new IllegalArgumentException(feit + " has its own form");
    };
  }

  private void codes() throws IOException {
    for (Grond grond : Grond.values()) {
      json.writeString(grond.code());
    }
  }

  private void reasons() throws IOException {
    for (Factuurreden reden : Factuurreden.values()) {
      json.writeString(reden.code());
    }
  }

  private void outcomeWithin() throws IOException {
    json.writeFieldName("uitkomst");
    outcome();
  }

  private void situationWithin() throws IOException {
    json.writeFieldName("situatie");
    situation();
  }
}
