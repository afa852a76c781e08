package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.HexFormat;
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

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

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
      json.writeFieldName("id");
      text(id.get().text());
    }
  }

  /**
   * Text from outside. What a terminal acts on, or what turns the text around, is written as an
   * escape: the same text for who reads JSON, and harmless for who looks at it.
   */
  private void text(String text) throws IOException {
    StringBuilder kept = new StringBuilder();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isHarmful(text.charAt(i))) {
        quote(text, start, i, kept);
        kept.append("\\u").append(HEX.toHexDigits(text.charAt(i)));
        start = i + 1;
      }
    }
    if (start == 0) {
      json.writeString(text);
    } else {
      quote(text, start, text.length(), kept);
      json.writeRawValue("\"" + kept + "\"");
    }
  }

  private static void quote(String text, int start, int end, StringBuilder kept) {
    kept.append(JsonStringEncoder.getInstance().quoteAsString(text.substring(start, end)));
  }

  /** Control characters that JSON itself leaves as they are, and those that turn text around. */
  private static boolean isHarmful(char c) {
    boolean control = c >= '\u007F' && c <= '\u009F';
    return control || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
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
