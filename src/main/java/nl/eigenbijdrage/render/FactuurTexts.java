package nl.eigenbijdrage.render;

import java.util.List;
import nl.eigenbijdrage.factuur.Factuurgroep;
import nl.eigenbijdrage.factuur.Kanttekening;
import nl.eigenbijdrage.value.Bron;

/** Words that the parts of a report on bills share. */
final class FactuurTexts {

  private final Texts texts;
  private final boolean addresses;

  /**
   * The words in one language.
   *
   * @param addresses whether the address of a source stands below it
   */
  FactuurTexts(Texts texts, boolean addresses) {
    this.texts = texts;
    this.addresses = addresses;
  }

  /** The periods of a group: the first, and the last when there are more. */
  String name(Factuurgroep group) {
    int count = group.perioden().size();
    return count == 1
        ? texts.show(group.eerste().periode())
        : texts.text(
            "factuur.perioden", group.eerste().periode(), group.laatste().periode(), count);
  }

  /** Adds a line for each source. */
  void sources(List<Bron> bronnen, Layout layout) {
    for (Bron bron : bronnen) {
      layout.indented(texts.text("bron", texts.source(bron)));
      if (addresses) {
        layout.indented(bron.url());
      }
    }
  }

  /** Whether a remark is the same for every period; it is then told once, at the end. */
  static boolean isGeneral(Kanttekening note) {
    return note.tekst().arguments().isEmpty();
  }

  /** The end of the key of a sentence about one of something. */
  static String one(int count) {
    return count == 1 ? ".een" : "";
  }
}
