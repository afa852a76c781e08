package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import nl.eigenbijdrage.rates.RatesFile;

/**
 * What an outcome rests on, so that somebody else can get the same one.
 *
 * @param programma version of the program
 * @param bestanden the rates files that it rests on
 */
public record Herkomst(String programma, List<RatesFile> bestanden) {

  /** Writes the version of the program and the name and SHA-256 of every rates file. */
  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("programma", programma);
    json.writeArrayFieldStart("tarieven");
    for (RatesFile file : bestanden) {
      json.writeStartObject();
      json.writeStringField("bestand", file.bestand());
      json.writeStringField("sha256", file.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
