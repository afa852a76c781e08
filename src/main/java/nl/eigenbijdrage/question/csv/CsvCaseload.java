package nl.eigenbijdrage.question.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.question.Caseload;
import nl.eigenbijdrage.question.CaseloadException;
import nl.eigenbijdrage.question.Problem;

/** A caseload in CSV: a line with the names of the facts, and a line per case. */
public final class CsvCaseload implements Caseload {

  /** Cases per piece: enough to keep a thread busy, few enough to stay small. */
  private static final int CHUNK = 500;

  private static final int CHUNK_CHARACTERS = 256 * 1024;

  /** The facts of one case never come near this many characters. */
  private static final int MAX_LINE = 1_000_000;

  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private final Header header;
  private long lastLine = 1;

  /**
   * The cases in {@code in}, in UTF-8 without a byte order mark.
   *
   * @param separator what stands between two cells
   * @throws CaseloadException when the first line does not name facts
   */
  public CsvCaseload(InputStream in, char separator) throws CaseloadException {
    reader = reader(new InputStreamReader(in, StandardCharsets.UTF_8), separator, MAX_LINE);
    records = reader.iterator();
    Optional<CsvRecord> first = read();
    if (first.isEmpty()) {
      throw new CaseloadException(Problem.named("invoer", "niets"));
    }
    header = new Header(first.get().getFields());
  }

  /** Whether a line names a fact or the id in one of its cells. */
  public static boolean isHead(String line, char separator) {
    return Header.isHead(line, separator);
  }

  /** A reader of records that may have any number of cells. */
  static CsvReader<CsvRecord> reader(Reader text, char separator, int longest) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .trimWhitespacesAroundQuotes(true)
        .allowUnclosedQuote(false)
        .maxBufferSize(longest)
        .ofCsvRecord(text);
  }

  @Override
  public Optional<Chunk> next() throws CaseloadException {
    List<CsvRecord> chunk = new ArrayList<>(CHUNK);
    int characters = 0;
    while (chunk.size() < CHUNK && characters < CHUNK_CHARACTERS) {
      Optional<CsvRecord> read = read();
      if (read.isEmpty()) {
        break;
      }
      if (!isEmpty(read.get())) {
        chunk.add(read.get());
      }
      characters += length(read.get());
    }
    return chunk.isEmpty()
        ? Optional.empty()
        : Optional.of(
            each ->
                chunk.forEach(
                    record ->
                        each.accept(
                            header.line(record.getStartingLineNumber(), record.getFields()))));
  }

  /** Whether there are only blanks and separators: spreadsheets like to end with such lines. */
  static boolean isEmpty(CsvRecord read) {
    for (int i = 0; i < read.getFieldCount(); i++) {
      if (!read.getField(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static int length(CsvRecord read) {
    int length = 0;
    for (int i = 0; i < read.getFieldCount(); i++) {
      length += read.getField(i).length();
    }
    return length;
  }

  private Optional<CsvRecord> read() throws CaseloadException {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CsvRecord read = records.next();
      lastLine = read.getStartingLineNumber();
      return Optional.of(read);
    } catch (CsvParseException e) {
      throw new CaseloadException(Problem.named("invoer", "csv", lastLine));
    } catch (UncheckedIOException e) {
      throw new CaseloadException(Problem.named("invoer", "lezen", lastLine));
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
