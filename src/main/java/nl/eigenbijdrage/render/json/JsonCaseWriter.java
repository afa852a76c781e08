package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.render.CaseWriter;
import nl.eigenbijdrage.render.LineBuffer;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.value.CaseId;

/** JSON Lines: per case the outcome as {@code bereken --json} gives it, with the id in front. */
public final class JsonCaseWriter implements CaseWriter {

  private final LineBuffer out = new LineBuffer();
  private final JsonGenerator json;
  private final Parts parts;
  private final boolean everything;
  private final String programma;
  private final Rates rates;

  /**
   * A writer of outcomes.
   *
   * @param everything whether to add the grounds that did not apply
   * @param programma version of the program
   * @param rates the rates, which know on which files the case at hand rests
   */
  public JsonCaseWriter(Texts texts, boolean everything, String programma, Rates rates)
      throws IOException {
    this.everything = everything;
    this.programma = programma;
    this.rates = rates;
    json = new JsonFactoryBuilder().rootValueSeparator((String) null).build().createGenerator(out);
    parts = new RememberedParts(json, texts);
  }

  @Override
  public LineBuffer head() {
    return new LineBuffer();
  }

  @Override
  public void outcome(Optional<CaseId> id, Outcome outcome) throws IOException {
    json.writeStartObject();
    id(id);
    Herkomst herkomst = new Herkomst(programma, rates.gelezen());
    new OutcomeWriter(parts, everything, herkomst).members(outcome);
    end();
  }

  @Override
  public void faulty(Optional<CaseId> id, long line, List<Fout> fouten) throws IOException {
    json.writeStartObject();
    id(id);
    json.writeNumberField("regel", line);
    json.writeStringField("fout", Fout.sentence(fouten));
    json.writeArrayFieldStart("fouten");
    for (Fout fout : fouten) {
      json.writeStartObject();
      json.writeStringField("feit", fout.feit());
      json.writeStringField("code", fout.code());
      json.writeStringField("tekst", fout.tekst());
      json.writeEndObject();
    }
    json.writeEndArray();
    end();
  }

  private void id(Optional<CaseId> id) throws IOException {
    if (id.isPresent() && id.get().number()) {
      json.writeFieldName("id");
      json.writeNumber(id.get().text());
    } else if (id.isPresent()) {
      json.writeStringField("id", id.get().text());
    }
  }

  private void end() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public int size() throws IOException {
    json.flush();
    return out.size();
  }

  @Override
  public void take(LineBuffer empty) throws IOException {
    json.flush();
    out.swap(empty);
  }
}
