package nl.eigenbijdrage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks JSON against a JSON Schema, for the tests. */
public final class Schemas {

  /** Reads JSON as strictly as a schema can expect: one value, no key twice, exact numbers. */
  private static final ObjectMapper STRICT =
      new ObjectMapper(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Schema schema;

  private Schemas(Schema schema) {
    this.schema = schema;
  }

  /** The schema in this text. */
  public static Schemas of(String text) {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    return new Schemas(registry.getSchema(text, InputFormat.JSON));
  }

  /** The schema that every schema must fit. */
  public static Schemas metaschema() {
    return new Schemas(
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
  }

  /** What is wrong with the JSON in these bytes; empty when it fits the schema. */
  public List<String> faults(byte[] content) {
    try {
      JsonNode json =
          STRICT.readTree(
              new InputStreamReader(
                  new ByteArrayInputStream(content),
                  StandardCharsets.UTF_8
                      .newDecoder()
                      .onMalformedInput(CodingErrorAction.REPORT)
                      .onUnmappableCharacter(CodingErrorAction.REPORT)));
      return json == null || json.isMissingNode() ? List.of("empty") : faults(json);
    } catch (IOException e) {
      return List.of("no JSON: " + e.getMessage());
    }
  }

  /** What is wrong with this JSON; empty when it fits the schema. */
  public List<String> faults(JsonNode json) {
    return schema.validate(json).stream().map(Error::toString).toList();
  }
}
