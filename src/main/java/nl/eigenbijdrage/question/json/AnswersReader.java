package nl.eigenbijdrage.question.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.Optional;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.CaseId;

/**
 * Reads facts from a JSON object. A value may be text or a number; {@code true} and {@code false}
 * are yes and no; {@code null} is unknown. Everything that is not understood becomes a problem in
 * the answers.
 */
public final class AnswersReader {

  /** The name of the list of voorzieningen in JSON. */
  public static final String VOORZIENINGEN = "voorzieningen";

  /** The name of the list of changes in JSON. */
  public static final String WIJZIGINGEN = "wijzigingen";

  private static final String VANAF = "vanaf";

  private static final int MAX_DEPTH = 5;
  private static final int MAX_TEXT = 100_000;

  private static final String ID = "id";

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_TEXT)
                  .maxNameLength(MAX_TEXT)
                  .build())
          .build();

  private final JsonParser parser;
  private final Answers answers = new Answers();
  private final VoorzieningenReader voorzieningen;
  private Optional<CaseId> id = Optional.empty();
  private final boolean isChange;
  private Optional<String> vanaf = Optional.empty();

  AnswersReader(JsonParser parser) {
    this(parser, false);
  }

  private AnswersReader(JsonParser parser, boolean isChange) {
    this.parser = parser;
    this.voorzieningen = new VoorzieningenReader(parser, answers);
    this.isChange = isChange;
  }

  /** The facts in {@code content}, which must be one JSON object in UTF-8. */
  public static Answers read(byte[] content) {
    try (JsonParser parser = FACTORY.createParser(content)) {
      return read(parser);
    } catch (IOException e) {
      return broken(Problem.named("invoer", "geen-json", line(e)));
    }
  }

  private static Answers read(JsonParser parser) throws IOException {
    try {
      AnswersReader reader = new AnswersReader(parser);
      reader.document();
      return reader.answers;
    } catch (StreamConstraintsException e) {
      return broken(Problem.named("invoer", tooMuch(parser)));
    }
  }

  private static Answers broken(Problem problem) {
    Answers broken = new Answers();
    broken.addProblem(problem);
    return broken;
  }

  /** What the JSON, proper as it may be, has too much of where the parser stopped, as a code. */
  static String tooMuch(JsonParser parser) {
    boolean deep = parser.getParsingContext().getNestingDepth() > MAX_DEPTH;
    return deep ? "json-te-diep" : "json-te-lang";
  }

  private static Object line(IOException e) {
    return e instanceof JsonProcessingException json && json.getLocation() != null
        ? json.getLocation().getLineNr()
        : 1;
  }

  private void document() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      answers.addProblem(Problem.named("invoer", "geen-object"));
      return;
    }
    object();
    if (parser.nextToken() != null) {
      answers.addProblem(Problem.named("invoer", "geen-object"));
    }
  }

  /** Reads the object at whose start the parser stands, up to its end. */
  void object() throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fact(name);
    }
  }

  /** The facts read so far. */
  Answers answers() {
    return answers;
  }

  /** What the case is called in a caseload. */
  Optional<CaseId> id() {
    return id;
  }

  private void fact(String name) throws IOException {
    Feit feit = FactNames.fact(name);
    if (feit != null) {
      Optional<String> text = FactValue.read(feit, parser, answers);
      if (text.isPresent()) {
        answers.answer(feit, text.get());
      }
    } else if (name.equals(VOORZIENINGEN) || name.equals(Feit.VOORZIENING.code())) {
      voorzieningen.read();
    } else if (isChange ? name.equals(VANAF) : name.equals(WIJZIGINGEN) || name.equals(ID)) {
      besideFacts(name);
    } else {
      answers.addProblem(FactNames.unknownFact(name));
      parser.skipChildren();
    }
  }

  /** What a case or a change has beside its facts. */
  private void besideFacts(String name) throws IOException {
    switch (name) {
      case VANAF -> vanaf = FactValue.read(Feit.DATUM, parser, answers);
      case WIJZIGINGEN -> changes();
      default -> caseId();
    }
  }

  /** What is different from some days on: a list of objects with a day and the facts. */
  private void changes() throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      answers.addProblem(Problem.named(WIJZIGINGEN, "geen-lijst"));
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        answers.addProblem(Problem.named(WIJZIGINGEN, "geen-lijst"));
        parser.skipChildren();
        continue;
      }
      AnswersReader change = new AnswersReader(parser, true);
      change.object();
      if (change.vanaf.isEmpty()) {
        answers.addProblem(Problem.named(WIJZIGINGEN, "zonder-vanaf"));
      } else {
        answers.addWijziging(change.vanaf.get(), change.answers);
      }
    }
  }

  /** A name for the case, so that a line of a caseload can be asked by itself too. */
  private void caseId() throws IOException {
    JsonToken token = parser.currentToken();
    if (id.isPresent()) {
      answers.addProblem(Problem.named(ID, "dubbel"));
    } else if (token.isStructStart()) {
      answers.addProblem(Problem.named(ID, "geen-waarde"));
      parser.skipChildren();
    } else if (token != JsonToken.VALUE_NULL) {
      id = Optional.of(new CaseId(parser.getText(), token.isNumeric()));
    }
  }
}
