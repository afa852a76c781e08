package nl.eigenbijdrage.render.csv;

import java.util.Optional;
import nl.eigenbijdrage.value.CaseId;

/** Makes text that came from outside fit for a spreadsheet. */
final class Cell {

  private Cell() {}

  static String harmless(Optional<CaseId> id) {
    return id.isPresent() ? harmless(id.get().text()) : "";
  }

  /**
   * The text without characters that a terminal acts on or that turn the text around, and with an
   * apostrophe in front where a spreadsheet would take it for a formula.
   */
  static String harmless(String text) {
    String shown = withoutControls(text);
    int first = 0;
    while (first < shown.length() && isUnseen(shown.charAt(first))) {
      first++;
    }
    boolean formula = first < shown.length() && startsFormula(shown.charAt(first));
    return formula ? "'" + shown : shown;
  }

  private static String withoutControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        return replaceControls(text);
      }
    }
    return text;
  }

  private static String replaceControls(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      kept.append(isBlank(c) ? ' ' : isControl(c) ? '\uFFFD' : c);
    }
    return kept.toString();
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) || c >= '\u202A' && c <= '\u202E' || isIsolate(c);
  }

  private static boolean isIsolate(char c) {
    return c >= '\u2066' && c <= '\u2069';
  }

  /** Whether it takes no room, or is blank: what follows is then the first that is seen. */
  private static boolean isUnseen(char c) {
    return isBlank(c) || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Also the wide forms of the signs, which some spreadsheets read as the plain ones. */
  private static boolean startsFormula(char c) {
    return switch (c) {
      case '=', '+', '-', '@', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20', '\u2212' -> true;
      default -> false;
    };
  }
}
