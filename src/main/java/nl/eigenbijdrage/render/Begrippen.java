package nl.eigenbijdrage.render;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The words of the letters of the CAK and the gemeente, explained in plain language. A word is
 * found whatever its capitals, accents and hyphens, by its code, its title or another word for it;
 * in English also by the Dutch words, for the letters are in Dutch.
 */
public final class Begrippen {

  private static final String FILE = "begrippen";
  private static final String TITLE = ".titel";

  private final Map<String, Begrip> byCode = new TreeMap<>();
  private final Map<String, Begrip> byWord = new LinkedHashMap<>();

  private Begrippen() {}

  /** The words explained in a language. */
  public static Begrippen in(Taal taal) {
    Begrippen begrippen = new Begrippen();
    begrippen.read(new TextsFile(FILE, taal));
    begrippen.byCode.forEach((code, begrip) -> begrippen.find(code, begrip));
    begrippen.byCode.values().forEach(begrip -> begrippen.find(begrip, begrip));
    if (taal != Taal.NL) {
      Begrippen dutch = in(Taal.NL);
      dutch.byWord.forEach(
          (word, begrip) -> begrippen.find(word, begrippen.byCode.get(begrip.code())));
    }
    return begrippen;
  }

  private void read(TextsFile texts) {
    for (String key : texts.keys()) {
      if (key.endsWith(TITLE)) {
        String code = key.substring(0, key.length() - TITLE.length());
        byCode.put(
            code,
            new Begrip(
                code,
                texts.get(key),
                list(texts.get(code + ".ook")),
                texts.get(code + ".tekst"),
                list(texts.get(code + ".zie")),
                texts.get(code + ".bron")));
      }
    }
  }

  private static List<String> list(String words) {
    return words == null ? List.of() : List.of(words.split(","));
  }

  /** Makes a word findable; what was findable already stays. */
  private void find(String word, Begrip begrip) {
    byWord.putIfAbsent(fold(word), begrip);
  }

  private void find(Begrip words, Begrip begrip) {
    int bracket = words.titel().indexOf(" (");
    find(words.titel(), begrip);
    find(bracket < 0 ? words.titel() : words.titel().substring(0, bracket), begrip);
    words.ook().forEach(word -> find(word, begrip));
  }

  /** All words, in the order of their codes. */
  public Collection<Begrip> alle() {
    return byCode.values();
  }

  /** The explanation of a word; empty when there is none. */
  public Optional<Begrip> find(String word) {
    return Optional.ofNullable(byWord.get(fold(word)));
  }

  /** Everything by which a word can be found, in the form that {@link #fold} gives. */
  public Collection<String> woorden() {
    return byWord.keySet();
  }

  /** The codes of words that contain what was typed, or are contained in it. */
  public List<String> near(String typed) {
    String folded = fold(typed);
    List<String> near = new ArrayList<>();
    for (Map.Entry<String, Begrip> entry : byWord.entrySet()) {
      String word = entry.getKey();
      boolean part = contains(word, folded) || contains(folded, word);
      if (part && !near.contains(entry.getValue().code())) {
        near.add(entry.getValue().code());
      }
    }
    return near;
  }

  /** A few letters occur everywhere; only a longer part says something. */
  private static boolean contains(String text, String part) {
    return part.length() >= 4 && text.contains(part);
  }

  /** A word without capitals, accents, blanks, hyphens and other signs. */
  public static String fold(String word) {
    String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        folded.append(plain.charAt(i));
      }
    }
    return folded.toString();
  }
}
