package nl.eigenbijdrage.render;

import java.util.List;
import nl.eigenbijdrage.value.Bron;

/** Sources with what they explain and their addresses, below the value that rests on them. */
public final class Bronregels {

  private Bronregels() {}

  /** Adds two lines for each source. */
  public static void add(List<Bron> bronnen, Texts texts, Layout layout) {
    for (Bron bron : bronnen) {
      String source = texts.source(bron);
      layout.indented(
          bron.toelichting().isPresent()
              ? texts.text("tarieven.bron-met-toelichting", source, bron.toelichting().get())
              : texts.text("bron", source));
      layout.indented(bron.url());
    }
  }
}
