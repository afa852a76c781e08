package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.render.Canonical;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.GewoonGeval;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.Vorm;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.situation.Wijziging;
import nl.eigenbijdrage.value.Euro;

/**
 * The facts of a case in their canonical form, which can be given to the program again. Facts that
 * were filled in are left out, but for the date; a day of birth that follows from an age too. Where
 * leaving out means the ordinary case, what is unknown is named.
 */
final class SituationWriter {

  private static final String VOORZIENINGEN = "voorzieningen";
  private static final String UNKNOWN = "onbekend";

  private SituationWriter() {}

  static void write(Situation situation, JsonGenerator json) throws IOException {
    json.writeStartObject();
    facts(situation, json);
    json.writeEndObject();
  }

  /** Writes a case whose facts change: each change with the facts that are then different. */
  static void write(Situation first, List<Wijziging> changes, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    facts(first, json);
    if (!changes.isEmpty()) {
      json.writeArrayFieldStart("wijzigingen");
      Situation before = first;
      for (Wijziging change : changes) {
        json.writeStartObject();
        json.writeStringField("vanaf", change.vanaf().toString());
        differences(before, change.situatie(), json);
        json.writeEndObject();
        before = change.situatie();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void differences(Situation before, Situation after, JsonGenerator json)
      throws IOException {
    Map<Feit, Object> known = before.facts();
    for (Map.Entry<Feit, Object> fact : after.facts().entrySet()) {
      boolean same = fact.getValue().equals(known.get(fact.getKey()));
      if (!same && fact.getKey() != Feit.DATUM && after.wasGiven(fact.getKey())) {
        fact(fact.getKey(), fact.getValue(), json);
      }
    }
  }

  private static void facts(Situation situation, JsonGenerator json) throws IOException {
    Map<Feit, Object> facts = situation.facts();
    for (Feit feit : Feit.values()) {
      Object value = situation.isOnbekend(feit) ? null : facts.get(feit);
      if (value == null && isUnknown(feit, situation, facts)) {
        json.writeStringField(name(feit), UNKNOWN);
      } else if (value != null && situation.wasGiven(feit)) {
        fact(feit, value, json);
      }
    }
  }

  /** Leaving out such a fact would mean something else; the care says who owes under the Wlz. */
  private static boolean isUnknown(Feit feit, Situation situation, Map<Feit, Object> facts) {
    boolean care = situation.isOnbekend(Feit.ZORG);
    if (feit == Feit.WLZ && care) {
      return situation.isOnbekend(feit);
    }
    boolean day = feit == Feit.DATUM;
    return day || feit == Feit.ZORG && care || GewoonGeval.has(feit, facts);
  }

  private static String name(Feit feit) {
    return feit == Feit.VOORZIENING ? VOORZIENINGEN : feit.code();
  }

  private static void fact(Feit feit, Object value, JsonGenerator json) throws IOException {
    if (feit == Feit.VOORZIENING) {
      json.writeArrayFieldStart(VOORZIENINGEN);
      for (Object one : (List<?>) value) {
        voorziening((Voorziening) one, json);
      }
      json.writeEndArray();
    } else if (value instanceof Euro euro) {
      json.writeFieldName(feit.code());
      json.writeNumber(euro.toString());
    } else if (value instanceof Integer number) {
      json.writeNumberField(feit.code(), number);
    } else {
      json.writeStringField(feit.code(), Canonical.word(value));
    }
  }

  private static void voorziening(Voorziening voorziening, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField(Feit.SOORT.code(), voorziening.soort().code());
    if (voorziening.vorm() != Vorm.NATURA) {
      json.writeStringField(Feit.VORM.code(), voorziening.vorm().code());
    }
    if (voorziening.voor() != Wie.CLIENT) {
      json.writeStringField(Feit.VOOR.code(), voorziening.voor().code());
    }
    if (voorziening.start().isPresent()) {
      json.writeStringField(Feit.START.code(), voorziening.start().get().toString());
    }
    if (voorziening.eind().isPresent()) {
      json.writeStringField(Feit.EIND.code(), voorziening.eind().get().toString());
    }
    if (voorziening.kostprijs().isPresent()) {
      json.writeFieldName(Feit.KOSTPRIJS.code());
      json.writeNumber(voorziening.kostprijs().get().toString());
    }
    if (voorziening.kosten().isPresent()) {
      json.writeFieldName(Feit.KOSTEN.code());
      json.writeNumber(voorziening.kosten().get().toString());
    }
    for (Feit unknown : voorziening.onbekend()) {
      json.writeStringField(unknown.code(), UNKNOWN);
    }
    json.writeEndObject();
  }
}
