package nl.eigenbijdrage.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Prints one JSON object on one line. */
final class JsonLine {

  private static final int VERSION = 1;

  private JsonLine() {}

  /** What stands in the object. */
  interface Members {

    void write(JsonGenerator json) throws IOException;
  }

  /** Prints an object with the version of its form and these members. */
  static void print(Session session, Members members) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(session.out())) {
      json.writeStartObject();
      json.writeNumberField("versie", VERSION);
      members.write(json);
      json.writeEndObject();
    }
    session.print("\n");
  }
}
