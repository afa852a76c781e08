package nl.eigenbijdrage.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the known words that somebody who made a typing error may have meant. */
public final class Nearest {

  private static final int MAX_SUGGESTIONS = 3;

  /** What is longer is no word with a typing error in it, and would take long to compare. */
  private static final int MAX_LENGTH = 100;

  private Nearest() {}

  /** The known words within a few typing errors of {@code typed}, the nearest first. */
  public static List<String> to(String typed, Iterable<String> known) {
    if (typed.length() > MAX_LENGTH) {
      return List.of();
    }
    int limit = typed.length() <= 4 ? 1 : 2 + typed.length() / 8;
    List<Set<String>> byDistance = new ArrayList<>();
    for (int distance = 0; distance <= limit; distance++) {
      byDistance.add(new LinkedHashSet<>());
    }
    for (String word : known) {
      boolean hopeless = Math.abs(word.length() - typed.length()) > limit;
      int distance = hopeless ? limit + 1 : distance(typed, word);
      if (distance <= limit) {
        byDistance.get(distance).add(word);
      }
    }
    return first(byDistance);
  }

  private static List<String> first(List<Set<String>> byDistance) {
    List<String> nearest = new ArrayList<>();
    for (Set<String> words : byDistance) {
      for (String word : words) {
        if (nearest.size() < MAX_SUGGESTIONS) {
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
