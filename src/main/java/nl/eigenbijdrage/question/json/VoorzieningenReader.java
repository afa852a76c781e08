package nl.eigenbijdrage.question.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.VoorzieningParser;
import nl.eigenbijdrage.situation.Feit;

/**
 * Reads the voorzieningen of one case: a list, or a single one. Each is an object, or text as it is
 * given on the command line.
 */
final class VoorzieningenReader {

  private final JsonParser parser;
  private final Answers answers;
  private boolean seen;

  VoorzieningenReader(JsonParser parser, Answers answers) {
    this.parser = parser;
    this.answers = answers;
  }

  /** Reads the value at which the parser stands; a second such value in a case is a problem. */
  void read() throws IOException {
    if (seen) {
      answers.addProblem(Problem.named(AnswersReader.VOORZIENINGEN, "dubbel"));
    }
    seen = true;
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        voorziening();
      }
    } else {
      voorziening();
    }
  }

  private void voorziening() throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      answers.addVoorziening(keys());
      return;
    }
    Optional<String> text = FactValue.read(Feit.VOORZIENING, parser, answers);
    if (text.isPresent()) {
      VoorzieningParser.addAll(text.get(), answers);
    }
  }

  private Map<Feit, String> keys() throws IOException {
    Map<Feit, String> keys = new EnumMap<>(Feit.class);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      Optional<Feit> key = VoorzieningParser.key(name);
      if (key.isEmpty()) {
        answers.addProblem(FactNames.unknownKey(name));
        parser.skipChildren();
        continue;
      }
      Optional<String> text = FactValue.read(key.get(), parser, answers);
      if (text.isPresent() && keys.put(key.get(), text.get()) != null) {
        answers.addProblem(Problem.of(key.get(), "dubbel"));
      }
    }
    return keys;
  }
}
