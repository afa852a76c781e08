package nl.eigenbijdrage.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.util.List;
import nl.eigenbijdrage.question.Nearest;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;

/** {@code schema}: prints the JSON Schema of what goes in and what comes out. */
final class SchemaCommand implements Command {

  private static final List<String> NAMES =
      List.of("situatie", "uitkomst", "factuur", "tarieven", "gemeente");

  @Override
  public void define(Options options) {
    options.arguments("schema", String.join("|", NAMES));
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    List<String> given = session.arguments();
    String name = given.size() == 1 ? given.get(0) : "";
    if (!NAMES.contains(name)) {
      session.problem(problem(given));
    }
    session.check();
    try (JsonGenerator json = new JsonFactory().createGenerator(session.out())) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(
                  Separators.createDefaultInstance()
                      .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                      .withObjectEmptySeparator("")
                      .withArrayEmptySeparator(""))
              .withArrayIndenter(new DefaultIndenter("  ", "\n"))
              .withObjectIndenter(new DefaultIndenter("  ", "\n")));
      SchemaWriter schemas = new SchemaWriter(json);
      switch (name) {
        case "situatie" -> schemas.situation();
        case "uitkomst" -> schemas.outcome();
        case "factuur" -> schemas.bills();
        case "tarieven" -> schemas.rates("landelijk");
        default -> schemas.rates(name);
      }
    }
    session.print("\n");
    return Exit.OK;
  }

  private static Problem problem(List<String> given) {
    String words = String.join(", ", NAMES);
    if (given.isEmpty()) {
      return Problem.named("schema", "ontbreekt", words);
    }
    if (given.size() > 1) {
      return Problem.named("schema", "te-veel", 1);
    }
    List<String> near = Nearest.to(given.get(0), NAMES);
    return Problem.named(
        "schema", "keuze", Plain.show(given.get(0)), near.isEmpty() ? words : near.get(0));
  }
}
