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
   * The text without control characters, and with an apostrophe in front where a spreadsheet would
   * take it for a formula.
   */
  static String harmless(String text) {
    String shown = withoutControls(text);
    int first = 0;
    while (first < shown.length() && isBlank(shown.charAt(first))) {
      first++;
    }
    boolean formula = first < shown.length() && startsFormula(shown.charAt(first));
    return formula ? "'" + shown : shown;
  }

  private static String withoutControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return replaceControls(text);
      }
    }
    return text;
  }

  private static String replaceControls(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      kept.append(isBlank(c) ? ' ' : Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return kept.toString();
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
