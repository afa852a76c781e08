package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.RatesFile;

/**
 * What an outcome rests on, so that somebody else can get the same one.
 *
 * @param programma version of the program
 * @param rates the rates that were used
 */
public record Herkomst(String programma, Rates rates) {

  /** Writes the version of the program and the name and SHA-256 of every rates file read. */
  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("programma", programma);
    json.writeArrayFieldStart("tarieven");
    for (RatesFile file : rates.gelezen()) {
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
