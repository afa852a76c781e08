package nl.eigenbijdrage.question.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.situation.Feit;

/** One value in JSON as the text of an answer, so that every entrance has the same parsers. */
final class FactValue {

  private FactValue() {}

  /** The current value as somebody would have typed it; empty, with a problem, when it is none. */
  static Optional<String> read(Feit feit, JsonParser parser, Answers answers) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING, VALUE_NUMBER_INT -> Optional.of(parser.getText());
      // A point in a JSON number is a decimal point, never one that groups thousands.
      case VALUE_NUMBER_FLOAT -> Optional.of(parser.getText().replace('.', ','));
      case VALUE_TRUE -> Optional.of("ja");
      case VALUE_FALSE -> Optional.of("nee");
      case VALUE_NULL -> Optional.of("onbekend");
      default -> {
        answers.addProblem(Problem.of(feit, "geen-waarde"));
        parser.skipChildren();
        yield Optional.empty();
      }
    };
  }
}
