package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.RegisterGemeente;
import nl.eigenbijdrage.value.Euro;

/** Gemeenten, and what is known of their policy, as JSON; the same words as in the files. */
public final class GemeenteWriter {

  private static final int FIRST_YEAR_OF_MONTHS = 2020;

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
    deviations(beleid);
    json.writeEndArray();
    if (beleid.opmerking().isPresent()) {
      json.writeStringField("opmerking", beleid.opmerking().get());
    }
    BronWriter.field(json, beleid.bronnen());
    json.writeEndObject();
  }

  private void deviations(GemeenteBeleid beleid) throws IOException {
    if (beleid.geenBijdrage()) {
      start("geenBijdrage").writeEndObject();
    }
    if (beleid.lagerBedrag().isPresent()) {
      amount(start("lagerBedrag"), "euro", beleid.lagerBedrag().get());
      json.writeStringField("per", beleid.jaar() < FIRST_YEAR_OF_MONTHS ? "vier-weken" : "maand");
      json.writeEndObject();
    }
    if (beleid.minimabeleid()) {
      start("minimabeleid");
      if (beleid.inkomensgrenzen().isEmpty()) {
        json.writeBooleanField("grenzenOnbekend", true);
      } else {
        amounts("inkomensgrenzen", beleid.inkomensgrenzen());
      }
      json.writeEndObject();
    }
    support("vrijgesteldeVoorziening", beleid.vrijgesteld());
    support("eigenVervoerstarief", beleid.eigenVervoerstarief());
    if (beleid.oudersBetalen().isPresent()) {
      start("woningaanpassingMinderjarigen")
          .writeBooleanField("oudersBetalen", beleid.oudersBetalen().get());
      json.writeEndObject();
    }
    byIncome(beleid);
  }

  /** The deviations of 2015-2018, which change the sum. */
  private void byIncome(GemeenteBeleid beleid) throws IOException {
    if (beleid.lagereBasis().isPresent()) {
      amount(start("lagereBasis"), "euro", beleid.lagereBasis().get());
      json.writeEndObject();
    }
    if (beleid.lagerPercentage().isPresent()) {
      start("lagerPercentage").writeFieldName("procent");
      json.writeNumber(beleid.lagerPercentage().get().toString());
      json.writeEndObject();
    }
    if (!beleid.hogereDrempels().isEmpty()) {
      start("hogereDrempels");
      amounts("drempelinkomen", beleid.hogereDrempels());
      json.writeEndObject();
    }
  }

  private JsonGenerator start(String soort) throws IOException {
    json.writeStartObject();
    json.writeStringField("soort", soort);
    return json;
  }

  private void support(String soort, Map<String, String> list) throws IOException {
    for (Map.Entry<String, String> one : list.entrySet()) {
      start(soort).writeStringField("voorziening", one.getKey());
      if (!one.getValue().isEmpty()) {
        json.writeStringField("tekst", one.getValue());
      }
      json.writeEndObject();
    }
  }

  private void amounts(String name, Map<Categorie, Euro> amounts) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<Categorie, Euro> one : amounts.entrySet()) {
      amount(json, one.getKey().code(), one.getValue());
    }
    json.writeEndObject();
  }

  private static void amount(JsonGenerator json, String name, Euro euro) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(euro.toString());
  }

  private void strings(String name, List<String> list) throws IOException {
    json.writeArrayFieldStart(name);
    for (String one : list) {
      json.writeString(one);
    }
    json.writeEndArray();
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
