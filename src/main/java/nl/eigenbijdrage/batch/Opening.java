package nl.eigenbijdrage.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import nl.eigenbijdrage.question.Caseload;
import nl.eigenbijdrage.question.CaseloadException;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.csv.CsvCaseload;
import nl.eigenbijdrage.question.json.JsonLines;

/** Looks at the beginning of a file of cases to see how it is written. */
public final class Opening {

  private static final int PEEK = 64 * 1024;

  private final byte[] bytes;
  private final int start;
  private final InputStream in;

  private Opening(byte[] bytes, InputStream in) {
    this.bytes = bytes;
    this.start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    this.in = in;
  }

  /**
   * Reads the beginning.
   *
   * @throws CaseloadException when there is nothing, or it cannot be a caseload in UTF-8
   */
  public static Opening of(InputStream in) throws IOException, CaseloadException {
    Opening opening = new Opening(in.readNBytes(PEEK), in);
    if (opening.isUtf16()) {
      throw new CaseloadException(Problem.named("invoer", "geen-utf8"));
    }
    int first = opening.firstOfAll();
    if (first < 0) {
      throw new CaseloadException(Problem.named("invoer", "niets"));
    }
    if (first == '[') {
      throw new CaseloadException(Problem.named("invoer", "json-lijst"));
    }
    return opening;
  }

  /** Whether it is UTF-16 or UTF-32: by its mark, or by the nil beside each letter. */
  private boolean isUtf16() {
    int end = firstEnd();
    boolean nil = false;
    for (int i = start; i < end; i++) {
      nil |= bytes[i] == 0;
    }
    return nil || startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    boolean same = bytes.length >= mark.length;
    for (int i = 0; same && i < mark.length; i++) {
      same = (bytes[i] & 0xFF) == mark[i];
    }
    return same;
  }

  /**
   * Whether it is JSON Lines: some line begins with a brace. Otherwise it is CSV, as it is when the
   * first line names columns: behind it an id may begin with a brace.
   */
  public boolean isJson() {
    String first = new String(bytes, start, firstEnd() - start, StandardCharsets.UTF_8);
    if (CsvCaseload.isHead(first, separator())) {
      return false;
    }
    for (int line = start; line < bytes.length; line = nextLine(line)) {
      if (firstOfLine(line) == '{') {
        return true;
      }
    }
    return false;
  }

  /** What stands between the cells of the first line: the more frequent of comma and semicolon. */
  public char separator() {
    int commas = 0;
    int semicolons = 0;
    int end = firstEnd();
    for (int i = start; i < end; i++) {
      commas += bytes[i] == ',' ? 1 : 0;
      semicolons += bytes[i] == ';' ? 1 : 0;
    }
    return semicolons > commas ? ';' : ',';
  }

  /** All of the cases, from the beginning. */
  public Caseload caseload() throws CaseloadException {
    return isJson() ? new JsonLines(whole()) : new CsvCaseload(whole(), separator());
  }

  /** The whole file from its beginning, without a byte order mark. */
  public InputStream whole() {
    return new SequenceInputStream(
        new ByteArrayInputStream(bytes, start, bytes.length - start), in);
  }

  /** The first character that is no blank; negative when there is none. */
  private int firstOfAll() {
    for (int line = start; line < bytes.length; line = nextLine(line)) {
      int first = firstOfLine(line);
      if (first != '\n') {
        return first;
      }
    }
    return -1;
  }

  /** The first character of a line that is no blank; a newline for an empty line. */
  private int firstOfLine(int line) {
    for (int i = line; i < bytes.length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return bytes[i];
      }
    }
    return '\n';
  }

  /** Where the first line ends that is not empty. */
  private int firstEnd() {
    int line = start;
    while (line < bytes.length && firstOfLine(line) == '\n') {
      line = nextLine(line);
    }
    return Math.min(nextLine(line), bytes.length);
  }

  private int nextLine(int line) {
    int i = line;
    while (i < bytes.length && bytes[i] != '\n') {
      i++;
    }
    return i + 1;
  }
}
