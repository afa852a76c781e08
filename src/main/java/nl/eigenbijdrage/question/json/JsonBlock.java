package nl.eigenbijdrage.question.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.CaseLine;
import nl.eigenbijdrage.question.Caseload.Chunk;
import nl.eigenbijdrage.question.Problem;

/**
 * Whole lines of JSON Lines. The parser runs on from line to line; where a line turns out not to be
 * one JSON object, that line is bad and a new parser starts behind it.
 */
final class JsonBlock implements Chunk {

  private final byte[] bytes;
  private final int end;
  private long line;
  private int start;
  private String tooMuch;

  /** The lines from {@code start} up to {@code end}. */
  JsonBlock(byte[] bytes, int start, int end, long firstLine) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.line = firstLine;
  }

  /** A line of which nothing can be read. */
  static CaseLine broken(long line, String code) {
    Answers answers = new Answers();
    answers.addProblem(Problem.named("invoer", code));
    return new CaseLine(line, Optional.empty(), answers);
  }

  @Override
  public void read(Consumer<CaseLine> each) {
    try {
      skipEmptyLines();
      while (start < end) {
        readOn(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the bytes are in memory: cannot happen
    }
  }

  /** Reads cases up to the end, or past the first line that is not one object. */
  private void readOn(Consumer<CaseLine> each) throws IOException {
    int base = start;
    try (JsonParser parser = AnswersReader.FACTORY.createParser(bytes, base, end - base)) {
      while (start < end) {
        int lineEnd = lineEnd();
        CaseLine read = one(parser, base, lineEnd);
        each.accept(read == null ? broken(line, fault(lineEnd)) : read);
        start = lineEnd + 1;
        line++;
        skipEmptyLines();
        if (read == null) {
          return;
        }
      }
    }
  }

  /** The case on the current line; null when the line is anything but one JSON value. */
  private CaseLine one(JsonParser parser, int base, int lineEnd) {
    try {
      if (parser.nextToken() == null) {
        return null;
      }
      AnswersReader reader = new AnswersReader(parser);
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        reader.object();
      } else {
        return null;
      }
      long offset = parser.currentLocation().getByteOffset();
      if (offset < 0) {
        return null; // UTF-16 or UTF-32: the parser finds that out by itself, and counts no bytes
      }
      int behind = base + (int) offset;
      return isBlank(behind, lineEnd) ? new CaseLine(line, reader.id(), reader.answers()) : null;
    } catch (StreamConstraintsException e) {
      tooMuch = AnswersReader.tooMuch(parser);
      return null;
    } catch (IOException e) {
      return null;
    }
  }

  /** What is wrong with the line up to {@code lineEnd}, as a code. */
  private String fault(int lineEnd) {
    if (tooMuch != null) {
      String code = tooMuch;
      tooMuch = null;
      return code;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, lineEnd - start));
      return "geen-json-regel";
    } catch (CharacterCodingException e) {
      return "geen-utf8";
    }
  }

  private int lineEnd() {
    int i = start;
    while (i < end && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  private void skipEmptyLines() {
    for (int i = start; i < end && isSpace(bytes[i]); i++) {
      if (bytes[i] == '\n') {
        start = i + 1;
        line++;
      } else if (i == end - 1) {
        start = end;
      }
    }
  }

  /** Whether only blanks stand from {@code from} to the end of the line; it may lie beyond it. */
  private boolean isBlank(int from, int lineEnd) {
    int i = from;
    while (i < lineEnd && isSpace(bytes[i])) {
      i++;
    }
    return i == lineEnd;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
