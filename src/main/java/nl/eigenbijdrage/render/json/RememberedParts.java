package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/**
 * Writes the parts of the outcomes of a caseload. Each is put into words and into bytes once, and
 * copied after that; of the parts that were written last a fixed number is remembered.
 */
final class RememberedParts extends Parts {

  private static final int MANY = 4096;
  private static final int SOME = 1024;

  private final Remembered<Message> sentences = new Remembered<>(MANY);
  private final Remembered<List<Message>> lists = new Remembered<>(SOME);
  private final Remembered<List<Melding>> notices = new Remembered<>(SOME);
  private final Remembered<Bron> sources = new Remembered<>(SOME);
  private final Remembered<Periode> periods = new Remembered<>(SOME);
  private final Remembered<Herkomst> origins = new Remembered<>(SOME);

  RememberedParts(JsonGenerator json, Texts texts) {
    super(json, texts);
  }

  /** Writes one part in the plain way. */
  private interface Plain<K> {
    void write(Parts parts, K part) throws IOException;
  }

  @Override
  void sentence(Message message) throws IOException {
    SerializableString known = sentences.get(message);
    if (known == null) {
      known = new SerializedString(texts().text(message));
      sentences.put(message, known);
    }
    json().writeString(known);
  }

  @Override
  void sentences(List<Message> messages) throws IOException {
    write(lists, messages, Parts::sentences);
  }

  @Override
  void notices(List<Melding> meldingen) throws IOException {
    write(notices, meldingen, Parts::notices);
  }

  @Override
  void source(Bron bron) throws IOException {
    write(sources, bron, Parts::source);
  }

  @Override
  void period(Periode periode) throws IOException {
    write(periods, periode, Parts::period);
  }

  @Override
  void origin(Herkomst herkomst) throws IOException {
    write(origins, herkomst, Parts::origin);
  }

  private <K> void write(Remembered<K> memory, K part, Plain<K> plain) throws IOException {
    SerializableString known = memory.get(part);
    if (known == null) {
      StringWriter words = new StringWriter();
      try (JsonGenerator generator = new JsonFactory().createGenerator(words)) {
        plain.write(new Parts(generator, texts()), part);
      }
      known = new SerializedString(words.toString());
      memory.put(part, known);
    }
    json().writeRawValue(known);
  }
}
