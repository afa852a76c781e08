package nl.eigenbijdrage.question;

import java.util.ArrayList;
import java.util.List;

/** Finds the known words that somebody who made a typing error may have meant. */
public final class Nearest {

  private static final int MAX_SUGGESTIONS = 3;

  private Nearest() {}

  /** The known words within a few typing errors of {@code typed}, the nearest first. */
  public static List<String> to(String typed, Iterable<String> known) {
    int limit = typed.length() <= 4 ? 1 : 2 + typed.length() / 8;
    List<String> nearest = new ArrayList<>();
    for (int distance = 0; distance <= limit; distance++) {
      for (String word : known) {
        boolean fits = distance(typed, word) == distance && !nearest.contains(word);
        if (fits && nearest.size() < MAX_SUGGESTIONS) {
          nearest.add(word);
        }
      }
    }
    return nearest;
  }

  /** How many characters must be added, removed, changed or swapped to make one the other. */
  static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        steps[i][j] = Math.min(change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[a.length()][b.length()];
  }
}
