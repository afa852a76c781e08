package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Details;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.outcome.Verandering;
import nl.eigenbijdrage.outcome.Verdeling;
import nl.eigenbijdrage.outcome.VoorzieningOordeel;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Periode;

/** An outcome as the JSON object of the contract, version 1. */
public final class OutcomeWriter {

  private static final int VERSION = 1;

  private final Parts parts;
  private final JsonGenerator json;
  private final Texts texts;
  private final boolean everything;
  private final Herkomst herkomst;

  /**
   * A writer to a generator that the caller closes.
   *
   * @param everything whether to add the grounds that did not apply
   * @param herkomst which program and which rates files the outcome rests on
   */
  public OutcomeWriter(JsonGenerator json, Texts texts, boolean everything, Herkomst herkomst) {
    this(new Parts(json, texts), everything, herkomst);
  }

  OutcomeWriter(Parts parts, boolean everything, Herkomst herkomst) {
    this.parts = parts;
    this.json = parts.json();
    this.texts = parts.texts();
    this.everything = everything;
    this.herkomst = herkomst;
  }

  /** Writes the outcome as one object. */
  public void write(Outcome outcome) throws IOException {
    json.writeStartObject();
    members(outcome);
    json.writeEndObject();
  }

  /** Writes the members of the outcome's object, which the caller starts and ends. */
  public void members(Outcome outcome) throws IOException {
    Details details = outcome.details();
    json.writeNumberField("versie", VERSION);
    json.writeFieldName("situatie");
    SituationWriter.write(details.situation(), json);
    json.writeFieldName("periode");
    period(details.periode());
    json.writeStringField("regeling", details.regeling().code());
    json.writeStringField("uitkomst", outcome.code());
    amounts(outcome);
    json.writeStringField("per", details.periode().soort().code());
    if (details.zorg().dagen().isPresent()) {
      json.writeNumberField("dagen", details.zorg().dagen().get());
    }
    if (details.zorg().verdeling().isPresent()) {
      shares(details.zorg().verdeling().get());
    }
    reasons(details);
    support(details.voorzieningen());
    steps(details.stappen());
    json.writeFieldName("ontbreekt");
    parts.missing(outcome instanceof HangtAf open ? open.ontbreekt() : List.of());
    json.writeFieldName("aannames");
    parts.sentences(details.aannames());
    json.writeFieldName("meldingen");
    parts.notices(details.meldingen());
    if (details.verandert().isPresent()) {
      change(details.verandert().get());
    }
    json.writeFieldName("herkomst");
    parts.origin(herkomst);
  }

  /** Writes a period as an object. */
  public void period(Periode periode) throws IOException {
    parts.period(periode);
  }

  /** Writes {@code bedrag}, {@code bedragMin} and {@code bedragMax}. */
  public void amounts(Outcome outcome) throws IOException {
    Optional<EuroRange> range = outcome.bedragen();
    boolean exact = range.isPresent() && range.get().isExact();
    Optional<EuroRange> marge = outcome.details().zorg().marge();
    Optional<EuroRange> shown = marge.isPresent() ? marge : range;
    amount("bedrag", exact ? min(range) : Optional.empty());
    amount("bedragMin", min(shown));
    amount("bedragMax", max(shown, outcome));
  }

  private static Optional<Euro> min(Optional<EuroRange> range) {
    return range.isPresent() ? Optional.of(range.get().min()) : Optional.empty();
  }

  private static Optional<Euro> max(Optional<EuroRange> range, Outcome outcome) {
    if (range.isPresent()) {
      return range.get().max();
    }
    return outcome instanceof NietVastTeStellen none ? none.maximum() : Optional.empty();
  }

  /** Writes an amount with two decimals, or null. */
  public void amount(String name, Optional<Euro> euro) throws IOException {
    json.writeFieldName(name);
    if (euro.isPresent()) {
      json.writeNumber(euro.get().toString());
    } else {
      json.writeNull();
    }
  }

  private void shares(Verdeling verdeling) throws IOException {
    json.writeObjectFieldStart("verdeling");
    amount("client", Optional.of(verdeling.client()));
    amount("partner", Optional.of(verdeling.partner()));
    json.writeEndObject();
  }

  private void reasons(Details details) throws IOException {
    json.writeArrayFieldStart("redenen");
    for (Finding finding : details.redenen()) {
      boolean decisive = details.beslissend().isPresent() && finding.is(details.beslissend().get());
      if (decisive || everything || finding.oordeel() != Oordeel.GELDT_NIET) {
        reason(finding, decisive);
      }
    }
    json.writeEndArray();
  }

  private void reason(Finding finding, boolean decisive) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.grond().code());
    json.writeStringField("oordeel", finding.oordeel().code());
    json.writeBooleanField("beslissend", decisive);
    json.writeFieldName("tekst");
    parts.sentence(finding.tekst());
    json.writeFieldName("bronnen");
    parts.sources(finding.bronnen());
    json.writeEndObject();
  }

  private void support(List<VoorzieningOordeel> list) throws IOException {
    json.writeArrayFieldStart("voorzieningen");
    for (VoorzieningOordeel one : list) {
      json.writeStartObject();
      json.writeStringField("soort", one.voorziening().soort().code());
      json.writeFieldName("verschuldigd");
      if (one.verschuldigd().isPresent()) {
        json.writeBoolean(one.verschuldigd().get());
      } else {
        json.writeNull();
      }
      json.writeStringField("code", one.grond().code());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void steps(List<Step> steps) throws IOException {
    json.writeArrayFieldStart("stappen");
    for (Step step : steps) {
      json.writeStartObject();
      json.writeFieldName("tekst");
      parts.sentence(step.tekst());
      json.writeStringField("uitkomst", texts.show(step.uitkomst()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void change(Verandering change) throws IOException {
    json.writeObjectFieldStart("verandert");
    json.writeStringField("vanaf", change.vanaf().toString());
    amount("bedrag", Optional.of(change.bedrag()));
    json.writeStringField("code", change.grond().code());
    json.writeFieldName("tekst");
    parts.sentence(change.tekst());
    json.writeEndObject();
  }
}
