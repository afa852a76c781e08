package nl.eigenbijdrage.cli.prompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.question.Nearest;
import nl.eigenbijdrage.render.Begrippen;

/** Which of the explained words somebody may have meant by one that is not among them. */
public final class MeantWords {

  private static final int MOST = 3;

  /** The beginning of a word says something from this length on. */
  private static final int SHORTEST_BEGINNING = 6;

  private MeantWords() {}

  /** The codes of at most three words, the most likely first. */
  public static List<String> of(String word, Begrippen begrippen) {
    String typed = Begrippen.fold(word);
    List<String> near = new ArrayList<>();
    for (String close : Nearest.to(typed, begrippen.woorden())) {
      near.add(begrippen.find(close).orElseThrow().code());
    }
    near.addAll(begrippen.near(word));
    Map<String, String> beginnings = beginnings(typed.length(), begrippen);
    for (String close : Nearest.to(typed, beginnings.keySet())) {
      near.add(beginnings.get(close));
    }
    return near.stream().distinct().limit(MOST).toList();
  }

  /** The first letters of long words with their codes: somebody may have typed half a word. */
  private static Map<String, String> beginnings(int length, Begrippen begrippen) {
    Map<String, String> beginnings = new LinkedHashMap<>();
    for (String word : begrippen.woorden()) {
      if (length >= SHORTEST_BEGINNING && word.length() > length) {
        String code = begrippen.find(word).orElseThrow().code();
        beginnings.putIfAbsent(word.substring(0, length), code);
      }
    }
    return beginnings;
  }
}
