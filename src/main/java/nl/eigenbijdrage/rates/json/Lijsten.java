package nl.eigenbijdrage.rates.json;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.eigenbijdrage.rates.Categorie;

/** Reads lists of words in a policy file, in each of which a word stands once. */
final class Lijsten {

  private Lijsten() {}

  /** Kinds of support. */
  static Set<String> voorzieningen(StrictReader in) {
    String start = in.place();
    Set<String> found = new LinkedHashSet<>();
    in.startArray();
    while (in.nextElement()) {
      String word = in.peekText();
      if (!Voorzieningcodes.ALL.contains(word)) {
        throw in.error("verwacht.voorziening", word);
      }
      if (!found.add(word)) {
        throw in.error("dubbel-in-lijst", word);
      }
      in.next();
    }
    return notEmpty(found, start, in);
  }

  /** Kinds of household. */
  static Set<Categorie> huishoudens(StrictReader in) {
    String start = in.place();
    Set<Categorie> found = EnumSet.noneOf(Categorie.class);
    in.startArray();
    while (in.nextElement()) {
      Categorie categorie = Categorie.find(in.peekText());
      if (categorie == null) {
        throw in.error("verwacht.huishouden", in.peekText());
      }
      if (!found.add(categorie)) {
        throw in.error("dubbel-in-lijst", in.peekText());
      }
      in.next();
    }
    return notEmpty(found, start, in);
  }

  private static <T> Set<T> notEmpty(Set<T> found, String place, StrictReader in) {
    if (found.isEmpty()) {
      throw in.errorAt(place, "lege-lijst");
    }
    return found;
  }
}
