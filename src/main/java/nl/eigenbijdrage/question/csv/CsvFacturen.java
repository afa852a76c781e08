package nl.eigenbijdrage.question.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.eigenbijdrage.question.CaseloadException;
import nl.eigenbijdrage.question.FactuurLijst;
import nl.eigenbijdrage.question.Problem;

/** Reads bills from CSV, a line at a time. */
public final class CsvFacturen {

  /** No line of a bank comes near this many characters. */
  private static final int MAX_LINE = 100_000;

  private final FactuurLijst lijst;
  private Optional<FactuurKop> kop = Optional.empty();
  private long lastLine;

  private CsvFacturen(FactuurLijst lijst) {
    this.lijst = lijst;
  }

  /**
   * Reads the bills.
   *
   * @param in the file, in UTF-8 without a byte order mark
   * @param separator what stands between two cells
   * @throws CaseloadException when the file cannot be read as a whole
   */
  public static void read(InputStream in, char separator, FactuurLijst lijst)
      throws IOException, CaseloadException {
    InputStreamReader text =
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    try (CsvReader<CsvRecord> reader = CsvCaseload.reader(text, separator, MAX_LINE)) {
      new CsvFacturen(lijst).read(reader.iterator());
    }
  }

  private void read(CloseableIterator<CsvRecord> records) throws CaseloadException {
    try {
      while (records.hasNext()) {
        read(records.next());
      }
    } catch (CsvParseException e) {
      throw new CaseloadException(Problem.named("facturen", "factuur-csv", lastLine));
    } catch (UncheckedIOException e) {
      boolean notUtf8 = e.getCause() instanceof CharacterCodingException;
      throw new CaseloadException(Problem.named("facturen", notUtf8 ? "geen-utf8" : "lezen"));
    }
  }

  private void read(CsvRecord line) throws CaseloadException {
    lastLine = line.getStartingLineNumber();
    if (CsvCaseload.isEmpty(line)) {
      return;
    }
    if (kop.isEmpty()) {
      kop = Optional.of(new FactuurKop(line.getFields()));
    } else {
      kop.get().read(lastLine, line.getFields(), lijst);
    }
  }
}
