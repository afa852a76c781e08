package nl.eigenbijdrage.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Facts in JSON as the flags that say the same. */
final class Flags {

  private Flags() {}

  static List<String> of(JsonNode facts) {
    List<String> flags = new ArrayList<>();
    for (Map.Entry<String, JsonNode> fact : facts.properties()) {
      if (fact.getKey().equals("voorzieningen") && fact.getValue().isArray()) {
        for (JsonNode one : fact.getValue()) {
          flags.add("--voorziening");
          flags.add(one.isTextual() ? one.textValue() : voorziening(one));
        }
      } else {
        flags.add(
            "--" + kebab(fact.getKey().equals("voorzieningen") ? "voorziening" : fact.getKey()));
        flags.add(text(fact.getValue()));
      }
    }
    return flags;
  }

  private static String voorziening(JsonNode one) {
    StringBuilder text = new StringBuilder(one.path("soort").textValue());
    char separator = ':';
    for (Map.Entry<String, JsonNode> key : one.properties()) {
      if (!key.getKey().equals("soort")) {
        text.append(separator).append(key.getKey()).append('=').append(text(key.getValue()));
        separator = ',';
      }
    }
    return text.toString();
  }

  private static String text(JsonNode value) {
    if (value.isNull()) {
      return "onbekend";
    }
    if (value.isBoolean()) {
      return value.booleanValue() ? "ja" : "nee";
    }
    return value.isNumber() ? value.decimalValue().toPlainString() : value.textValue();
  }

  /** {@code mptHoogstens20Uur} becomes {@code mpt-hoogstens-20-uur}. */
  static String kebab(String camel) {
    StringBuilder kebab = new StringBuilder();
    for (int i = 0; i < camel.length(); i++) {
      char c = camel.charAt(i);
      boolean digitStarts =
          Character.isDigit(c) && i > 0 && !Character.isDigit(camel.charAt(i - 1));
      if (Character.isUpperCase(c) || digitStarts) {
        kebab.append('-');
      }
      kebab.append(c);
    }
    return kebab.toString().toLowerCase(Locale.ROOT);
  }
}
