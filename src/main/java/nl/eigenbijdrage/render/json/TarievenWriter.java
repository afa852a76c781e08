package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.RatesReport;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Tariefwijziging;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Percentage;

/** Rates, what changed between them and what is to be said of them, as JSON. */
public final class TarievenWriter {

  private final JsonGenerator json;
  private final Texts texts;

  /** A writer to a generator that the caller closes. */
  public TarievenWriter(JsonGenerator json, Texts texts) {
    this.json = json;
    this.texts = texts;
  }

  /** Writes the values of one year as an object. */
  public void year(Jaartarieven tarieven, List<Waarde> waarden) throws IOException {
    json.writeStartObject();
    json.writeNumberField("jaar", tarieven.jaar());
    json.writeStringField("bestand", tarieven.bestand());
    json.writeStringField("gecontroleerdOp", tarieven.gecontroleerdOp().toString());
    json.writeArrayFieldStart("waarden");
    for (Waarde waarde : waarden) {
      json.writeStartObject();
      figure(waarde.tarief());
      value(waarde);
      BronWriter.field(json, waarde.bronnen());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes the fields {@code gewijzigd}, {@code verschenen} and {@code verdwenen}. */
  public void changes(List<Tariefwijziging> changes) throws IOException {
    list("gewijzigd", changes, true, true);
    list("verschenen", changes, false, true);
    list("verdwenen", changes, true, false);
  }

  private void list(String name, List<Tariefwijziging> changes, boolean hadOld, boolean hasNew)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Tariefwijziging change : changes) {
      if (change.oud().isPresent() == hadOld && change.nieuw().isPresent() == hasNew) {
        change(change, hadOld && hasNew);
      }
    }
    json.writeEndArray();
  }

  private void change(Tariefwijziging change, boolean both) throws IOException {
    json.writeStartObject();
    figure(change.tarief());
    side("oud", change.oud());
    side("nieuw", change.nieuw());
    if (both) {
      json.writeFieldName("verschil");
      if (change.verschil().isPresent()) {
        json.writeNumber(number(change.tarief(), change.verschil().get()));
      } else {
        json.writeNull();
      }
    }
    json.writeEndObject();
  }

  private void side(String name, Optional<Waarde> waarde) throws IOException {
    if (waarde.isPresent()) {
      json.writeObjectFieldStart(name);
      value(waarde.get());
      json.writeEndObject();
    }
  }

  private void figure(Tarief tarief) throws IOException {
    json.writeStringField("tarief", tarief.code());
    json.writeStringField("tekst", texts.text("tarief." + tarief.code()));
  }

  private void value(Waarde waarde) throws IOException {
    json.writeStringField("vanaf", waarde.vanaf().toString());
    json.writeFieldName(waarde.tarief().isPercentage() ? "procent" : "euro");
    json.writeNumber(number(waarde.tarief(), waarde.getal()));
    if (!waarde.per().isEmpty()) {
      json.writeStringField("per", waarde.per());
    }
    json.writeStringField("status", waarde.status().code());
  }

  private static String number(Tarief tarief, long number) {
    return tarief.isPercentage()
        ? new Percentage(number).toString()
        : Euro.ofCents(number).toString();
  }

  /** Writes how much was read and what deserves a look. */
  public void report(RatesReport report) throws IOException {
    json.writeNumberField("bestanden", report.bestanden());
    json.writeNumberField("waarden", report.waarden());
    json.writeArrayFieldStart("meldingen");
    for (Message melding : report.meldingen()) {
      json.writeStartObject();
      json.writeStringField("code", melding.key().substring(melding.key().indexOf('.') + 1));
      json.writeStringField("tekst", texts.text(melding));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
