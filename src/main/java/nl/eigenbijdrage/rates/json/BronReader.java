package nl.eigenbijdrage.rates.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.value.Bron;

/** Reads the list of sources of a value. */
final class BronReader {

  private BronReader() {}

  /** The sources; at least one, each with an https address and the name of a law or a page. */
  static List<Bron> list(StrictReader in) {
    List<Bron> bronnen = new ArrayList<>(2);
    in.startArray();
    while (in.nextElement()) {
      bronnen.add(bron(in));
    }
    if (bronnen.isEmpty()) {
      throw in.error("geen-bron");
    }
    return bronnen;
  }

  private static Bron bron(StrictReader in) {
    String titel = null;
    String url = null;
    Optional<String> artikel = Optional.empty();
    Optional<String> lid = Optional.empty();
    Optional<String> onderdeel = Optional.empty();
    Optional<String> publicatie = Optional.empty();
    in.startObject();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      switch (key) {
        case "regeling", "titel" -> titel = in.text();
        case "url" -> url = url(in);
        case "artikel" -> artikel = Optional.of(in.text());
        case "lid" -> lid = Optional.of(in.text());
        case "onderdeel" -> onderdeel = Optional.of(in.text());
        case "publicatie" -> publicatie = Optional.of(in.text());
        case "bwb", "toelichting", "datum" -> in.text();
        default -> throw in.unknownKey(key);
      }
    }
    if (titel == null || url == null) {
      throw in.error("ontbrekende-sleutel", titel == null ? "regeling" : "url");
    }
    return new Bron(titel, artikel, lid, onderdeel, publicatie, url);
  }

  private static String url(StrictReader in) {
    String url = in.text();
    if (!url.startsWith("https://")) {
      throw in.error("geen-https");
    }
    return url;
  }
}
