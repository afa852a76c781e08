package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import nl.eigenbijdrage.batch.Engine;
import nl.eigenbijdrage.batch.Opening;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.render.CaseWriter;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.render.csv.CsvCaseWriter;
import nl.eigenbijdrage.render.json.JsonCaseWriter;
import nl.eigenbijdrage.rules.Assessor;

/** Makes for each thread of a batch an engine of its own. */
final class BatchEngines {

  private final Session session;
  private final RatesSource source;
  private final LocalDate today;

  BatchEngines(Session session, RatesSource source) {
    this.session = session;
    this.source = source;
    this.today = session.today();
  }

  /** An engine that writes the cases in the form in which they came. */
  Engine engine(Opening opening) {
    JsonRates rates = new JsonRates(source);
    Texts texts = new Texts(session.texts().taal());
    return new Engine(
        rates, new Assessor(rates), texts, writer(opening, texts, rates), () -> today);
  }

  private CaseWriter writer(Opening opening, Texts texts, JsonRates rates) {
    if (!opening.isJson()) {
      return new CsvCaseWriter(opening.separator());
    }
    try {
      return new JsonCaseWriter(texts, session.has("uitleg"), Version.number(), rates);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // into memory: cannot happen
    }
  }
}
