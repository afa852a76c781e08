package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.RegisterGemeente;

/** Gemeenten, and what is known of their policy, as JSON; the same words as in the files. */
public final class GemeenteWriter {

  private final JsonGenerator json;

  /** A writer to a generator that the caller closes. */
  public GemeenteWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a gemeente with the years for which its policy is known, as an object. */
  public void gemeente(RegisterGemeente gemeente, List<Integer> jaren) throws IOException {
    json.writeStartObject();
    members(gemeente, jaren);
    json.writeEndObject();
  }

  /** Writes a gemeente with its policy, as an object. */
  public void gemeente(RegisterGemeente gemeente, List<Integer> jaren, List<GemeenteBeleid> beleid)
      throws IOException {
    json.writeStartObject();
    members(gemeente, jaren);
    json.writeArrayFieldStart("beleid");
    for (GemeenteBeleid one : beleid) {
      policy(one);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void members(RegisterGemeente gemeente, List<Integer> jaren) throws IOException {
    json.writeStringField("code", gemeente.code());
    json.writeStringField("naam", gemeente.naam());
    strings("ookBekendAls", gemeente.ookBekendAls());
    date("vanaf", gemeente.vanaf());
    date("totEnMet", gemeente.totEnMet());
    strings("opvolgers", gemeente.opvolgers());
    json.writeArrayFieldStart("jaren");
    for (int jaar : jaren) {
      json.writeNumber(jaar);
    }
    json.writeEndArray();
  }

  private void policy(GemeenteBeleid beleid) throws IOException {
    json.writeStartObject();
    json.writeNumberField("jaar", beleid.jaar());
    if (!beleid.heelJaar()) {
      json.writeStringField("vanaf", beleid.dagen().van().toString());
      json.writeStringField("totEnMet", beleid.dagen().tot().toString());
    }
    json.writeStringField("bestand", beleid.bestand());
    json.writeStringField("gecontroleerdOp", beleid.gecontroleerdOp().toString());
    json.writeStringField("status", beleid.status().code());
    json.writeBooleanField("onvolledig", beleid.onvolledig());
    json.writeArrayFieldStart("afwijkingen");
    new AfwijkingWriter(json).write(beleid);
    json.writeEndArray();
    if (beleid.opmerking().isPresent()) {
      json.writeStringField("opmerking", beleid.opmerking().get());
    }
    BronWriter.field(json, beleid.bronnen());
    json.writeEndObject();
  }

  private void strings(String name, List<String> list) throws IOException {
    AfwijkingWriter.strings(json, name, list);
  }

  private void date(String name, Optional<LocalDate> day) throws IOException {
    json.writeFieldName(name);
    if (day.isPresent()) {
      json.writeString(day.get().toString());
    } else {
      json.writeNull();
    }
  }
}
