package nl.eigenbijdrage.rates.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.value.Bron;

/** Reads the list of sources of a value. */
final class BronReader {

  private static final int BWB_LENGTH = 11;

  private BronReader() {}

  /** The sources; at least one, each with an https address and the name of a law or a page. */
  static List<Bron> list(StrictReader in) {
    return list(in, false);
  }

  /**
   * The sources of a national figure: an article of a law with its number in the register of
   * legislation, or a page.
   */
  static List<Bron> landelijk(StrictReader in) {
    return list(in, true);
  }

  private static List<Bron> list(StrictReader in, boolean landelijk) {
    List<Bron> bronnen = new ArrayList<>(2);
    in.startArray();
    while (in.nextElement()) {
      bronnen.add(bron(in, landelijk));
    }
    if (bronnen.isEmpty()) {
      throw in.error("geen-bron");
    }
    return bronnen;
  }

  private static Bron bron(StrictReader in, boolean landelijk) {
    Map<String, String> texts = new HashMap<>();
    in.startObject();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      switch (key) {
        case "url" -> texts.put(key, url(in));
        case "bwb" -> texts.put(key, bwb(in));
        case "regeling", "titel", "artikel", "lid", "onderdeel", "publicatie", "toelichting" ->
            texts.put(key, in.text());
        case "datum" -> {
          if (landelijk) {
            throw in.unknownKey(key);
          }
          in.date();
        }
        default -> throw in.unknownKey(key);
      }
    }
    check(in, texts, landelijk);
    return new Bron(
        texts.getOrDefault("regeling", texts.get("titel")),
        Optional.ofNullable(texts.get("artikel")),
        Optional.ofNullable(texts.get("lid")),
        Optional.ofNullable(texts.get("onderdeel")),
        Optional.ofNullable(texts.get("publicatie")),
        texts.get("url"),
        Optional.ofNullable(texts.get("toelichting")));
  }

  /** A page has a title and nothing of a law; a law has its article, a national one its number. */
  private static void check(StrictReader in, Map<String, String> texts, boolean landelijk) {
    boolean page = texts.containsKey("titel");
    for (String ofLaw : new String[] {"regeling", "artikel", "bwb", "lid", "onderdeel"}) {
      if (page && texts.containsKey(ofLaw)) {
        throw in.unknownKey(ofLaw);
      }
    }
    in.require(texts.keySet(), "url", page ? "titel" : "regeling");
    if (!page) {
      in.require(texts.keySet(), "artikel");
    }
    if (!page && landelijk) {
      in.require(texts.keySet(), "bwb");
    }
  }

  private static String bwb(StrictReader in) {
    String bwb = in.peekText();
    boolean wellFormed = bwb.length() == BWB_LENGTH && bwb.startsWith("BWBR");
    for (int i = 4; wellFormed && i < BWB_LENGTH; i++) {
      wellFormed = bwb.charAt(i) >= '0' && bwb.charAt(i) <= '9';
    }
    if (!wellFormed) {
      throw in.error("verwacht.bwb");
    }
    in.next();
    return bwb;
  }

  private static String url(StrictReader in) {
    String url = in.peekText();
    boolean blank = false;
    for (int i = 0; i < url.length(); i++) {
      blank |= Character.isWhitespace(url.charAt(i));
    }
    if (!url.startsWith("https://") || url.length() == "https://".length() || blank) {
      throw in.error("geen-https");
    }
    in.next();
    return url;
  }
}
