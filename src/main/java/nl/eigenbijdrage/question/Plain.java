package nl.eigenbijdrage.question;

/** Makes text that came from outside fit to be shown: no control characters, not too long. */
public final class Plain {

  private static final int MAX_LENGTH = 60;

  private Plain() {}

  /** The text without characters that a terminal would act on, cut after sixty characters. */
  public static String show(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length() && shown.length() < MAX_LENGTH; ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      shown.appendCodePoint(isHarmless(point) ? point : '\uFFFD');
    }
    return text.length() > MAX_LENGTH ? shown + "..." : shown.toString();
  }

  /**
   * The text as it was meant: without control characters, trimmed. A line break or tab becomes a
   * blank: what stands on both sides of it are two words, or two numbers.
   */
  public static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isWhitespace(point) || point == '\u00A0' || point == '\u202F') {
        kept.append(' ');
      } else if (isHarmless(point)) {
        kept.appendCodePoint(point);
      }
    }
    return kept.toString().strip();
  }

  /** Whether these are ordinary characters without blanks around them, as nearly always. */
  private static boolean isClean(String text) {
    int last = text.length() - 1;
    if (last < 0) {
      return true;
    }
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return text.charAt(0) != ' ' && text.charAt(last) != ' ';
  }

  private static boolean isHarmless(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
