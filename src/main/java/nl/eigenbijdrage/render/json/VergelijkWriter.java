package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.FeitVerschil;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Vergelijking;
import nl.eigenbijdrage.outcome.Vergelijking.Variant;
import nl.eigenbijdrage.outcome.Verschil;
import nl.eigenbijdrage.render.Canonical;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.render.VergelijkTexts;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/** A case beside variants of it as the JSON object of the contract, version 1. */
public final class VergelijkWriter {

  private static final int VERSION = 1;

  private final JsonGenerator json;
  private final Texts texts;
  private final boolean everything;

  /**
   * A writer to a generator that the caller closes.
   *
   * @param everything whether to add the grounds that did not apply
   */
  public VergelijkWriter(JsonGenerator json, Texts texts, boolean everything) {
    this.json = json;
    this.texts = texts;
    this.everything = everything;
  }

  /**
   * Writes the comparison as one object.
   *
   * @param origins what each outcome rests on, that of the case as it is first
   */
  public void write(Vergelijking vergelijking, List<Herkomst> origins) throws IOException {
    json.writeStartObject();
    json.writeNumberField("versie", VERSION);
    json.writeArrayFieldStart("gevallen");
    json.writeStartObject();
    outcome("basis", vergelijking.basis(), origins.get(0));
    json.writeEndObject();
    for (int i = 0; i < vergelijking.varianten().size(); i++) {
      variant(vergelijking, i, origins.get(i + 1));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("verschillen");
    for (int i = 0; i < vergelijking.varianten().size(); i++) {
      for (FeitVerschil fact : vergelijking.feiten(vergelijking.varianten().get(i))) {
        fact(name(i), fact);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String name(int index) {
    return "variant " + (index + 1);
  }

  private void outcome(String name, Outcome outcome, Herkomst origin) throws IOException {
    json.writeStringField("naam", name);
    json.writeFieldName("uitkomst");
    new OutcomeWriter(json, texts, everything, origin).write(outcome);
  }

  private void variant(Vergelijking vergelijking, int index, Herkomst origin) throws IOException {
    Variant variant = vergelijking.varianten().get(index);
    json.writeStartObject();
    outcome(name(index), variant.uitkomst(), origin);
    json.writeStringField("met", variant.met());
    json.writeObjectFieldStart("verschil");
    json.writeStringField("tekst", new VergelijkTexts(texts, vergelijking).difference(variant));
    Optional<Verschil> verschil = variant.verschil();
    if (verschil.isPresent()) {
      json.writeStringField("per", verschil.get().per().code());
      range("bedrag", verschil.get().perPeriode());
      range("perJaar", verschil.get().perJaar());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("opmerkingen");
    for (Message remark : new LinkedHashSet<>(variant.opmerkingen().values())) {
      json.writeString(texts.text(remark));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void range(String name, EuroRange range) throws IOException {
    json.writeFieldName(name);
    if (range.isExact()) {
      json.writeNumber(range.min().toString());
    } else {
      json.writeNull();
    }
    json.writeFieldName(name + "Min");
    json.writeNumber(range.min().toString());
    json.writeFieldName(name + "Max");
    json.writeNumber(range.max().orElseThrow().toString());
  }

  private void fact(String name, FeitVerschil fact) throws IOException {
    json.writeStartObject();
    json.writeStringField("geval", name);
    json.writeStringField("feit", fact.feit().code());
    json.writeStringField("van", fact.van().map(Canonical::word).orElse("onbekend"));
    json.writeStringField("naar", fact.naar().map(Canonical::word).orElse("onbekend"));
    json.writeEndObject();
  }
}
