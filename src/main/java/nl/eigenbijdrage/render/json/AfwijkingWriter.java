package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.LagerVoorSommigen;
import nl.eigenbijdrage.rates.MisschienLagereBasis;
import nl.eigenbijdrage.value.Euro;

/** In what a gemeente deviates from the national rules, as JSON; the same words as in the files. */
final class AfwijkingWriter {

  private static final int FIRST_YEAR_OF_MONTHS = 2020;

  private final JsonGenerator json;

  AfwijkingWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the deviations into an array that the caller has begun. */
  void write(GemeenteBeleid beleid) throws IOException {
    if (beleid.geenBijdrage()) {
      start("geenBijdrage").writeEndObject();
    }
    if (beleid.lagerBedrag().isPresent()) {
      amount(start("lagerBedrag"), "euro", beleid.lagerBedrag().get());
      json.writeStringField("per", beleid.jaar() < FIRST_YEAR_OF_MONTHS ? "vier-weken" : "maand");
      json.writeEndObject();
    }
    for (LagerVoorSommigen lower : beleid.voorSommigen()) {
      forSome(lower);
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

  private void forSome(LagerVoorSommigen lower) throws IOException {
    start("lagerBedragVoorSommigen");
    if (!lower.voorzieningen().isEmpty()) {
      strings(json, "voorzieningen", lower.voorzieningen());
    }
    if (lower.voorWie().isPresent()) {
      json.writeStringField("voorWie", lower.voorWie().get());
    }
    if (lower.euro().isPresent()) {
      amount(json, "euro", lower.euro().get());
    } else {
      json.writeBooleanField("bedragOnbekend", true);
    }
    json.writeEndObject();
  }

  /** One base amount, with the households when it is not for all. */
  private void base(Map<Categorie, Euro> amounts) throws IOException {
    amount(start("lagereBasis"), "euro", amounts.values().iterator().next());
    if (amounts.size() < Categorie.values().length) {
      List<String> codes = new ArrayList<>();
      for (Categorie categorie : amounts.keySet()) {
        codes.add(categorie.code());
      }
      strings(json, "huishoudens", codes);
    }
    json.writeEndObject();
  }

  /** The deviations of 2015-2018, which change the sum. */
  private void byIncome(GemeenteBeleid beleid) throws IOException {
    if (!beleid.lagereBasis().isEmpty()) {
      base(beleid.lagereBasis());
    }
    if (beleid.misschienLagereBasis().isPresent()) {
      MisschienLagereBasis perhaps = beleid.misschienLagereBasis().get();
      amount(start("lagereBasisVoorSommigen"), "euro", perhaps.basis());
      amount(json, "inkomenTot", perhaps.inkomenTot());
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

  static void strings(JsonGenerator json, String name, Iterable<String> list) throws IOException {
    json.writeArrayFieldStart(name);
    for (String one : list) {
      json.writeString(one);
    }
    json.writeEndArray();
  }
}
