package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
      json.writeStringField("sha256", sha256(file.inhoud()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String sha256(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      StringBuilder hex = new StringBuilder(2 * digest.length);
      for (byte b : digest) {
        hex.append(Character.forDigit((b >> 4) & 0xF, 16)).append(Character.forDigit(b & 0xF, 16));
      }
      return hex.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
