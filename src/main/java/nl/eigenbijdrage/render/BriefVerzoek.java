package nl.eigenbijdrage.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.eigenbijdrage.factuur.Factuurgroep;
import nl.eigenbijdrage.factuur.Factuurverslag;
import nl.eigenbijdrage.factuur.Kanttekening;
import nl.eigenbijdrage.value.Bron;

/** What a letter to the CAK asks for, each with the articles it rests on. */
final class BriefVerzoek {

  private final Texts texts;
  private final Factuurverslag verslag;
  private final Layout letter;

  BriefVerzoek(Texts texts, Factuurverslag verslag, Layout letter) {
    this.texts = texts;
    this.verslag = verslag;
    this.letter = letter;
  }

  /**
   * Adds the requests.
   *
   * @param tooMuch whether money is to come back
   */
  void write(boolean tooMuch) {
    letter.blank().line(texts.text("brief.verzoek"));
    letter.item(texts.text("brief.verzoek.nakijken"));
    letter.item(texts.text("brief.verzoek.uitleg"));
    if (tooMuch) {
      letter.item(texts.text("brief.verzoek.terug"));
      verslag.bronVanVerrekening().ifPresent(bron -> sources(List.of(bron)));
    }
    List<Kanttekening> notes = notes();
    about("terugbetaling-36", notes);
    boolean late = false;
    for (Kanttekening note : notes) {
      late |= note.isVanLangGeleden();
    }
    if (late) {
      letter.item(texts.text("brief.verzoek.besluit"));
    }
    about("terug-korter", notes);
  }

  /** The request that goes with a remark, when that was made. */
  private void about(String code, List<Kanttekening> notes) {
    Set<Bron> bronnen = new LinkedHashSet<>();
    for (Kanttekening note : notes) {
      bronnen.addAll(note.code().equals(code) ? note.bronnen() : List.of());
    }
    if (!bronnen.isEmpty()) {
      letter.item(texts.text("brief.verzoek." + code));
      sources(bronnen);
    }
  }

  /** The remarks on all periods that the letter is about. */
  private List<Kanttekening> notes() {
    List<Factuurgroep> groups = new ArrayList<>(verslag.controle().vragen());
    groups.addAll(verslag.controle().laat());
    List<Kanttekening> notes = new ArrayList<>();
    groups.forEach(group -> notes.addAll(group.eerste().kanttekeningen()));
    return notes;
  }

  private void sources(Iterable<Bron> bronnen) {
    Set<String> told = new LinkedHashSet<>();
    bronnen.forEach(bron -> told.add(texts.source(bron)));
    told.forEach(source -> letter.indented(texts.text("brief.artikel", source)));
  }
}
