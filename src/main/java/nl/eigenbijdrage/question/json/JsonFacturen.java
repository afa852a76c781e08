package nl.eigenbijdrage.question.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.question.CaseloadException;
import nl.eigenbijdrage.question.FactuurKolom;
import nl.eigenbijdrage.question.FactuurLijst;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;

/** Reads bills from JSON Lines: an object a line. */
public final class JsonFacturen {

  private static final int BUFFER = 64 * 1024;

  /** A bill never comes near this size. */
  private static final int MAX_LINE = 100_000;

  private static final List<FactuurKolom> NAMES =
      List.of(FactuurKolom.PERIODE, FactuurKolom.DATUM, FactuurKolom.BEDRAG, FactuurKolom.SOORT);

  private final FactuurLijst lijst;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number = 1;

  private JsonFacturen(FactuurLijst lijst) {
    this.lijst = lijst;
  }

  /**
   * Reads the bills.
   *
   * @param in the file, in UTF-8 without a byte order mark
   * @throws CaseloadException when the file cannot be read as a whole
   */
  public static void read(InputStream in, FactuurLijst lijst)
      throws IOException, CaseloadException {
    new JsonFacturen(lijst).lines(in);
  }

  private void lines(InputStream in) throws IOException, CaseloadException {
    byte[] buffer = new byte[BUFFER];
    for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
      int start = 0;
      for (int i = 0; i < length; i++) {
        if (buffer[i] == '\n') {
          part(buffer, start, i);
          endOfLine();
          start = i + 1;
        }
      }
      part(buffer, start, length);
    }
    endOfLine();
  }

  private void part(byte[] buffer, int start, int end) throws CaseloadException {
    line.write(buffer, start, end - start);
    if (line.size() > MAX_LINE) {
      throw new CaseloadException(Problem.named("regel " + number, "factuurregel-te-lang"));
    }
  }

  private void endOfLine() throws CaseloadException {
    byte[] bytes = line.toByteArray();
    line.reset();
    String text = text(bytes);
    if (!text.isBlank()) {
      object(text);
    }
    number++;
  }

  private static String text(byte[] bytes) throws CaseloadException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new CaseloadException(Problem.named("facturen", "geen-utf8"));
    }
  }

  private void object(String text) throws CaseloadException {
    Map<FactuurKolom, String> found = new EnumMap<>(FactuurKolom.class);
    try (JsonParser parser = AnswersReader.FACTORY.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        bad("geen-factuurregel");
        return;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        if (!member(parser, found)) {
          return;
        }
      }
      if (parser.nextToken() != null) {
        bad("geen-factuurregel");
        return;
      }
    } catch (IOException e) {
      bad("geen-factuurregel");
      return;
    }
    lijst.add(number, found);
  }

  /** Reads one name and value; false, with a problem, when they cannot be. */
  private boolean member(JsonParser parser, Map<FactuurKolom, String> found) throws IOException {
    String name = parser.currentName();
    JsonToken value = parser.nextToken();
    FactuurKolom kolom = null;
    for (FactuurKolom known : NAMES) {
      kolom = known.naam().equals(name) ? known : kolom;
    }
    if (kolom == null) {
      bad("factuurkolom", Plain.show(name));
    } else if (found.containsKey(kolom)) {
      bad("factuurkolom-dubbel", Plain.show(name));
    } else if (value == JsonToken.VALUE_NULL) {
      return true;
    } else if (!value.isScalarValue() || value.isBoolean()) {
      bad("geen-waarde");
    } else {
      found.put(kolom, parser.getText());
      return true;
    }
    return false;
  }

  private void bad(String code, Object... arguments) {
    lijst.bad(List.of(Problem.named("regel " + number, code, arguments)));
  }
}
