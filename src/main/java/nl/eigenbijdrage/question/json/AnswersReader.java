package nl.eigenbijdrage.question.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.Nearest;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.VoorzieningParser;
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

  private static final Map<String, Feit> FACTS = facts();

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
  private Optional<CaseId> id = Optional.empty();
  private final boolean isChange;
  private Optional<String> vanaf = Optional.empty();
  private boolean voorzieningenSeen;

  AnswersReader(JsonParser parser) {
    this(parser, false);
  }

  private AnswersReader(JsonParser parser, boolean isChange) {
    this.parser = parser;
    this.isChange = isChange;
  }

  /** The facts in {@code content}, which must be one JSON object in UTF-8. */
  public static Answers read(byte[] content) {
    try (JsonParser parser = FACTORY.createParser(content)) {
      AnswersReader reader = new AnswersReader(parser);
      reader.document();
      return reader.answers;
    } catch (IOException e) {
      Answers broken = new Answers();
      broken.addProblem(Problem.named("invoer", "geen-json", line(e)));
      return broken;
    }
  }

  private static Object line(IOException e) {
    boolean known =
        e instanceof com.fasterxml.jackson.core.JsonProcessingException json
            && json.getLocation() != null;
    return known
        ? ((com.fasterxml.jackson.core.JsonProcessingException) e).getLocation().getLineNr()
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
    if (name.equals(VOORZIENINGEN) || name.equals(Feit.VOORZIENING.code())) {
      voorzieningen();
      return;
    }
    if (name.equals(WIJZIGINGEN) && !isChange) {
      changes();
      return;
    }
    if (name.equals(VANAF) && isChange) {
      vanaf = scalar(Feit.DATUM);
      return;
    }
    Feit feit = FACTS.get(name);
    if (feit == null && name.equals(ID) && !isChange) {
      caseId();
      return;
    }
    if (feit == null) {
      answers.addProblem(unknownKey(name, factNames()));
      parser.skipChildren();
      return;
    }
    Optional<String> text = scalar(feit);
    if (text.isPresent()) {
      answers.answer(feit, text.get());
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

  private void voorzieningen() throws IOException {
    if (voorzieningenSeen) {
      answers.addProblem(Problem.named(VOORZIENINGEN, "dubbel"));
    }
    voorzieningenSeen = true;
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        voorziening();
      }
    } else {
      voorziening();
    }
  }

  private void voorziening() throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      scalar(Feit.VOORZIENING).ifPresent(text -> VoorzieningParser.addAll(text, answers));
      return;
    }
    Map<Feit, String> keys = new EnumMap<>(Feit.class);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      Optional<Feit> key = VoorzieningParser.key(name);
      if (key.isEmpty()) {
        List<String> known = new ArrayList<>();
        VoorzieningParser.KEYS.forEach(k -> known.add(k.code()));
        answers.addProblem(unknownKey(name, known));
        parser.skipChildren();
        continue;
      }
      Optional<String> text = scalar(key.get());
      if (text.isPresent() && keys.put(key.get(), text.get()) != null) {
        answers.addProblem(Problem.of(key.get(), "dubbel"));
      }
    }
    answers.addVoorziening(keys);
  }

  /** The current value as somebody would have typed it; empty, with a problem, when it is none. */
  private Optional<String> scalar(Feit feit) throws IOException {
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

  private static Problem unknownKey(String name, List<String> known) {
    List<String> nearest = Nearest.to(Plain.show(name), known);
    return nearest.isEmpty()
        ? Problem.named(Plain.show(name), "onbekend-feit")
        : Problem.named(Plain.show(name), "onbekend-feit-bijna", String.join(", ", nearest));
  }

  private static Map<String, Feit> facts() {
    Map<String, Feit> facts = new HashMap<>();
    for (Feit feit : Feit.values()) {
      if (isFact(feit)) {
        facts.put(feit.code(), feit);
      }
    }
    return facts;
  }

  private static List<String> factNames() {
    List<String> names = new ArrayList<>(List.of(VOORZIENINGEN));
    for (Feit feit : Feit.values()) {
      if (isFact(feit)) {
        names.add(feit.code());
      }
    }
    return names;
  }

  private static boolean isFact(Feit feit) {
    return feit.soort() != Feit.Soort.SUPPORT_KEY && feit.soort() != Feit.Soort.SUPPORT;
  }
}
