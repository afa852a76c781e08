package nl.eigenbijdrage.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.cli.prompt.MeantWords;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.render.Begrip;
import nl.eigenbijdrage.render.Begrippen;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.Texts;

/** {@code begrip}: explains a word from a letter of the CAK, or lists the words that it knows. */
final class BegripCommand implements Command {

  private static final int COLUMN = 40;

  @Override
  public void define(Options options) {
    options.arguments("begrip", "WOORD").result();
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    boolean json = session.json();
    session.check();
    Begrippen begrippen = Begrippen.in(session.texts().taal());
    String word = String.join(" ", session.arguments());
    if (word.isBlank()) {
      list(session, begrippen, json);
      return Exit.OK;
    }
    Optional<Begrip> found = begrippen.find(word);
    if (found.isEmpty()) {
      session.problem(unknown(word, begrippen));
      session.check();
    }
    if (json) {
      JsonLine.print(session, out -> members(out, found.orElseThrow()));
    } else {
      show(session, found.orElseThrow());
    }
    return Exit.OK;
  }

  private static Problem unknown(String word, Begrippen begrippen) {
    List<String> suggestions = MeantWords.of(word, begrippen);
    return suggestions.isEmpty()
        ? Problem.named("begrip", "begrip", Plain.show(word))
        : Problem.named("begrip", "begrip-bijna", Plain.show(word), String.join(", ", suggestions));
  }

  // ---- As text ----

  private static void show(Session session, Begrip begrip) {
    Texts texts = session.texts();
    Layout layout = session.layout();
    layout.answer(begrip.titel()).blank().line(begrip.tekst());
    layout.blank().indented(texts.text("bron", begrip.bron()));
    if (!begrip.zie().isEmpty()) {
      layout.indented(texts.text("begrip.zie", String.join(", ", begrip.zie())));
    }
    session.print(layout.toString());
  }

  /** The list goes down two columns, so that it can be read like a book. */
  private static void list(Session session, Begrippen begrippen, boolean json) throws IOException {
    List<Begrip> all = List.copyOf(begrippen.alle());
    if (json) {
      JsonLine.print(session, out -> array(out, all));
      return;
    }
    Layout layout = session.layout();
    layout.line(session.texts().text("begrip.lijst")).blank();
    boolean narrow = session.terminal().width() < 2 * COLUMN;
    int rows = narrow ? all.size() : (all.size() + 1) / 2;
    for (int row = 0; row < rows; row++) {
      String left = "  " + all.get(row).code();
      if (row + rows < all.size()) {
        layout.columns(left, COLUMN, all.get(row + rows).code());
      } else {
        layout.verbatim(left);
      }
    }
    session.print(layout.toString());
  }

  // ---- As JSON ----

  private static void array(JsonGenerator json, List<Begrip> begrippen) throws IOException {
    json.writeArrayFieldStart("begrippen");
    for (Begrip begrip : begrippen) {
      json.writeStartObject();
      members(json, begrip);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void members(JsonGenerator json, Begrip begrip) throws IOException {
    json.writeStringField("begrip", begrip.code());
    json.writeStringField("titel", begrip.titel());
    words(json, "ook", begrip.ook());
    json.writeStringField("tekst", begrip.tekst());
    words(json, "zie", begrip.zie());
    json.writeStringField("bron", begrip.bron());
  }

  private static void words(JsonGenerator json, String name, List<String> words)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String word : words) {
      json.writeString(word);
    }
    json.writeEndArray();
  }
}
