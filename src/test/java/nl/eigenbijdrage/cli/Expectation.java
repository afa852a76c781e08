package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares the part of an outcome that a case names with the outcome. Keys of the outcome itself
 * must be equal, objects and lists of objects in the keys that they name. The other keys:
 *
 * <ul>
 *   <li>{@code code}: the code of the reason that decides; null when none does
 *   <li>{@code periode}: the name of the period
 *   <li>{@code ontbreekt}: the facts, in order
 *   <li>{@code meldingen}, {@code geenMeldingen}: codes that must, and must not, be there
 *   <li>{@code aannames}, {@code geenAannames}: pieces of text that must, and must not, be there
 *   <li>{@code oordelen}: per reason code what the ground comes to
 *   <li>{@code bronnen}: per reason code the source that comes first, as {@code Wmo 2015 2.1.4a 4}
 *   <li>{@code verandert}: null when nothing is known to change
 * </ul>
 */
final class Expectation {

  private final JsonNode outcome;

  private Expectation(JsonNode outcome) {
    this.outcome = outcome;
  }

  /** Fails unless the outcome holds what is expected. */
  static void check(JsonNode expected, JsonNode outcome) {
    Expectation expectation = new Expectation(outcome);
    for (Map.Entry<String, JsonNode> entry : expected.properties()) {
      expectation.check(entry.getKey(), entry.getValue());
    }
  }

  private void check(String key, JsonNode expected) {
    switch (key) {
      case "code" -> assertThat(decisive()).as(key).isEqualTo(expected.textValue());
      case "periode" -> same(key, expected, outcome.path("periode").path("naam"));
      case "ontbreekt" ->
          assertThat(texts(outcome.path(key), "feit")).as(key).isEqualTo(texts(expected));
      case "meldingen" ->
          assertThat(texts(outcome.path(key), "code")).as(key).containsAll(texts(expected));
      case "geenMeldingen" ->
          assertThat(texts(outcome.path("meldingen"), "code"))
              .as(key)
              .doesNotContainAnyElementsOf(texts(expected));
      case "aannames" -> pieces(expected, true);
      case "geenAannames" -> pieces(expected, false);
      case "oordelen" ->
          expected
              .properties()
              .forEach(
                  e ->
                      assertThat(reason(e.getKey()).path("oordeel").textValue())
                          .as("oordeel of %s", e.getKey())
                          .isEqualTo(e.getValue().textValue()));
      case "bronnen" ->
          expected
              .properties()
              .forEach(
                  e ->
                      assertThat(source(reason(e.getKey()).path("bronnen").path(0)))
                          .as("source of %s", e.getKey())
                          .isEqualTo(e.getValue().textValue()));
      default -> same(key, expected, outcome.path(key));
    }
  }

  private void same(String key, JsonNode expected, JsonNode found) {
    if (expected.isNull()) {
      assertThat(found.isNull() || found.isMissingNode()).as("%s is %s", key, found).isTrue();
    } else if (expected.isNumber()) {
      assertThat(found.isNumber()).as("%s is %s", key, found).isTrue();
      assertThat(found.decimalValue()).as(key).isEqualByComparingTo(expected.decimalValue());
    } else if (expected.isObject()) {
      expected
          .properties()
          .forEach(e -> same(key + "." + e.getKey(), e.getValue(), found.path(e.getKey())));
    } else if (expected.isArray()) {
      assertThat(found.size()).as("length of %s", key).isEqualTo(expected.size());
      for (int i = 0; i < expected.size(); i++) {
        same(key + "[" + i + "]", expected.get(i), found.path(i));
      }
    } else {
      assertThat(found).as(key).isEqualTo(expected);
    }
  }

  private void pieces(JsonNode expected, boolean present) {
    List<String> assumptions = texts(outcome.path("aannames"));
    for (String piece : texts(expected)) {
      assertThat(assumptions.stream().anyMatch(text -> text.contains(piece)))
          .as("\"%s\" in %s", piece, assumptions)
          .isEqualTo(present);
    }
  }

  private String decisive() {
    List<String> codes = new ArrayList<>();
    for (JsonNode reason : outcome.path("redenen")) {
      if (reason.path("beslissend").booleanValue()) {
        codes.add(reason.path("code").textValue());
      }
    }
    assertThat(codes).as("reasons that decide").hasSizeLessThan(2);
    return codes.isEmpty() ? null : codes.get(0);
  }

  private JsonNode reason(String code) {
    for (JsonNode reason : outcome.path("redenen")) {
      if (reason.path("code").textValue().equals(code)) {
        return reason;
      }
    }
    return fail("no reason %s in %s", code, outcome.path("redenen"));
  }

  private static String source(JsonNode source) {
    StringBuilder text = new StringBuilder(source.path("regeling").asText());
    for (String part : new String[] {"artikel", "lid", "onderdeel"}) {
      if (source.has(part)) {
        text.append(' ').append(source.path(part).textValue());
      }
    }
    return text.toString();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(node -> texts.add(node.textValue()));
    return texts;
  }

  private static List<String> texts(JsonNode list, String key) {
    List<String> texts = new ArrayList<>();
    list.forEach(node -> texts.add(node.path(key).textValue()));
    return texts;
  }
}
