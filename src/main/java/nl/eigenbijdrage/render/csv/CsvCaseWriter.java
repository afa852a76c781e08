package nl.eigenbijdrage.render.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Details;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Ontbreekt;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.outcome.Verandering;
import nl.eigenbijdrage.render.CaseWriter;
import nl.eigenbijdrage.render.LineBuffer;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.CaseId;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;

/** CSV: per case one line with what a caseload is sorted and counted by. */
public final class CsvCaseWriter implements CaseWriter {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "datum",
          "uitkomst",
          "bedrag",
          "bedragMin",
          "bedragMax",
          "per",
          "code",
          "verandertVanaf",
          "verandertBedrag",
          "ontbreekt",
          "fout");

  private final LineBuffer out = new LineBuffer();
  private final CsvWriter csv;

  /** A writer of lines with this character between two cells. */
  public CsvCaseWriter(char separator) {
    csv =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(LineDelimiter.LF)
            .build(out, StandardCharsets.UTF_8);
  }

  @Override
  public LineBuffer head() throws IOException {
    csv.writeRecord(COLUMNS);
    LineBuffer head = new LineBuffer();
    take(head);
    return head;
  }

  @Override
  public void outcome(Optional<CaseId> id, Outcome outcome) {
    Details details = outcome.details();
    Optional<EuroRange> range = outcome.bedragen();
    boolean exact = range.isPresent() && range.get().isExact();
    Optional<Euro> maximum =
        outcome instanceof NietVastTeStellen none ? none.maximum() : range.flatMap(EuroRange::max);
    Optional<Verandering> change = details.verandert();
    csv.writeRecord(
        Cell.harmless(id),
        details.situation().isOnbekend(Feit.DATUM) ? "" : details.situation().datum().toString(),
        outcome.code(),
        exact ? range.get().min().toString() : "",
        text(range.map(EuroRange::min)),
        text(maximum),
        details.periode().soort().code(),
        code(details.beslissend()),
        text(change.map(Verandering::vanaf)),
        text(change.map(Verandering::bedrag)),
        missing(outcome),
        "");
  }

  private static String text(Optional<?> value) {
    return value.isPresent() ? value.get().toString() : "";
  }

  private static String code(Optional<Finding> decisive) {
    return decisive.isPresent() ? decisive.get().grond().code() : "";
  }

  private static String missing(Outcome outcome) {
    StringBuilder facts = new StringBuilder();
    if (outcome instanceof HangtAf open) {
      for (Ontbreekt missing : open.ontbreekt()) {
        facts.append(facts.length() == 0 ? "" : "|").append(missing.feit().code());
      }
    }
    return facts.toString();
  }

  @Override
  public void faulty(Optional<CaseId> id, long line, List<Fout> fouten) {
    String[] cells = new String[COLUMNS.size()];
    Arrays.fill(cells, "");
    cells[0] = Cell.harmless(id);
    cells[cells.length - 1] = Cell.harmless(Fout.sentence(fouten));
    csv.writeRecord(cells);
  }

  @Override
  public int size() throws IOException {
    csv.flush();
    return out.size();
  }

  @Override
  public void take(LineBuffer empty) throws IOException {
    csv.flush();
    out.swap(empty);
  }
}
