package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.value.Bron;

/** Writes sources; the same form wherever one stands in JSON. */
public final class BronWriter {

  private BronWriter() {}

  /** Writes the field {@code bronnen} with a list of sources. */
  public static void field(JsonGenerator json, List<Bron> bronnen) throws IOException {
    json.writeArrayFieldStart("bronnen");
    for (Bron bron : bronnen) {
      write(json, bron);
    }
    json.writeEndArray();
  }

  /** Writes a source as an object. */
  static void write(JsonGenerator json, Bron bron) throws IOException {
    json.writeStartObject();
    json.writeStringField("regeling", bron.titel());
    optional(json, "artikel", bron.artikel());
    optional(json, "lid", bron.lid());
    optional(json, "onderdeel", bron.onderdeel());
    optional(json, "publicatie", bron.publicatie());
    json.writeStringField("url", bron.url());
    optional(json, "toelichting", bron.toelichting());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}
