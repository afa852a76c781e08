package nl.eigenbijdrage.render;

/**
 * Plain lines for a terminal: wrapped at its width, headings apart, nothing that a screen reader
 * stumbles over. Colour only makes the answer bold; it never carries meaning.
 */
public final class Layout {

  private static final int WIDEST = 80;
  private static final int NARROWEST = 20;
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final boolean colour;

  /**
   * Empty lines to add to.
   *
   * @param width columns of the terminal; at most 80 are used
   * @param colour whether the answer may be bold
   */
  public Layout(int width, boolean colour) {
    this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
    this.colour = colour;
  }

  /** The one line that matters most. */
  public Layout answer(String text) {
    return emphasised(text);
  }

  /** A heading, with an empty line before it. */
  public Layout heading(String text) {
    return blank().emphasised(text);
  }

  private Layout emphasised(String text) {
    if (!colour) {
      return line(text);
    }
    out.append(BOLD);
    wrap(text, "", "");
    out.setLength(out.length() - 1);
    out.append(PLAIN).append('\n');
    return this;
  }

  /** A paragraph. */
  public Layout line(String text) {
    wrap(text, "", "");
    return this;
  }

  /** An item of a list. */
  public Layout item(String text) {
    wrap(text, "- ", "  ");
    return this;
  }

  /** Text that belongs to the item before it. */
  public Layout indented(String text) {
    wrap(text, "  ", "  ");
    return this;
  }

  /** A line that stays as it is, such as a command to copy. */
  public Layout verbatim(String text) {
    out.append(text).append('\n');
    return this;
  }

  /**
   * A word and what it means, beside each other; under each other when the word is too long or the
   * terminal too narrow.
   *
   * @param column where the meaning starts
   */
  public Layout columns(String left, int column, String right) {
    boolean narrow = width < 2 * column;
    String indent = narrow ? "      " : " ".repeat(column);
    if (narrow || left.length() + 2 > column) {
      verbatim(left);
      wrap(right, indent, indent);
    } else {
      wrap(right, left + " ".repeat(column - left.length()), indent);
    }
    return this;
  }

  /** How many columns there are. */
  public int width() {
    return width;
  }

  /** An empty line. */
  public Layout blank() {
    out.append('\n');
    return this;
  }

  private void wrap(String text, String first, String next) {
    for (String paragraph : text.split("\n", -1)) {
      wrapParagraph(paragraph, first, next);
    }
  }

  private void wrapParagraph(String text, String first, String next) {
    int start = out.length();
    out.append(first);
    boolean atStart = true;
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word.endsWith("\u20AC") && i + 1 < words.length) {
        i++;
        word = word + ' ' + words[i]; // a euro sign stays with its amount
      }
      if (!atStart && out.length() - start + 1 + word.length() > width) {
        out.append('\n');
        start = out.length();
        out.append(next);
      } else if (!atStart) {
        out.append(' ');
      }
      out.append(word);
      atStart = atStart && word.isEmpty();
    }
    out.append('\n');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
