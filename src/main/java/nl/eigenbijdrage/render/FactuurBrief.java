package nl.eigenbijdrage.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.eigenbijdrage.factuur.Factuurgroep;
import nl.eigenbijdrage.factuur.Factuuroordeel;
import nl.eigenbijdrage.factuur.Factuurtotaal;
import nl.eigenbijdrage.factuur.Factuurverslag;
import nl.eigenbijdrage.factuur.Kanttekening;
import nl.eigenbijdrage.factuur.Periodecontrole;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;

/**
 * A letter to the CAK about bills that are not right: a question, and an objection where there is
 * still time for one. With the periods, the amounts and the articles filled in. It holds nothing
 * that tells who the client is: name, address and client number are blanks.
 */
public final class FactuurBrief {

  private static final int WIDTH = 72;

  private final Texts texts = Texts.ofLetter();
  private final Factuurverslag verslag;
  private final Layout letter = new Layout(WIDTH, false);

  private FactuurBrief(Factuurverslag verslag) {
    this.verslag = verslag;
  }

  /** The letter about what is wrong; there must be something. */
  public static String van(Factuurverslag verslag) {
    return new FactuurBrief(verslag).write();
  }

  private String write() {
    Factuurtotaal totaal = verslag.controle().totaal();
    boolean tooMuch = !totaal.teVeel().isZero() || totaal.aantal(Factuuroordeel.DUBBEL) > 0;
    texts.text("brief.afzender").lines().forEach(letter::line);
    letter.blank().line(texts.text("brief.geadresseerde"));
    letter.blank().line(texts.text("brief.datum"));
    letter.blank().line(texts.text(tooMuch ? "brief.onderwerp.bezwaar" : "brief.onderwerp"));
    letter.line(texts.text("brief.klantnummer"));
    letter.blank().line(texts.text("brief.aanhef"));
    letter.blank().line(texts.text("brief.opening"));
    verslag.controle().vragen().forEach(this::group);
    sums(totaal);
    letter.blank().line(texts.text("brief.verzoek"));
    requests(tooMuch);
    if (tooMuch) {
      letter.blank().line(texts.text("brief.bezwaar"));
    }
    letter.blank().line(texts.text("brief.slot"));
    letter.blank().line(texts.text("brief.groet"));
    letter.blank().blank().line(texts.text("brief.ondertekening"));
    letter.blank().line(texts.text("brief.bijlage"));
    return letter.toString();
  }

  private void group(Factuurgroep group) {
    Periodecontrole first = group.eerste();
    letter.blank().item(name(group));
    String due = amount(first);
    boolean billed = !first.posten().isEmpty();
    letter.indented(texts.text("brief.reden." + first.reden().code()));
    String each = group.perioden().size() == 1 ? "" : ".elk";
    letter.indented(
        billed
            ? texts.text("brief.bedragen" + each, first.gefactureerd(), due)
            : texts.text("brief.verwacht" + each, due));
    for (String source : sources(first)) {
      letter.indented(texts.text("brief.artikel", source));
    }
  }

  private String name(Factuurgroep group) {
    return group.perioden().size() == 1
        ? texts.show(group.eerste().periode())
        : texts.text(
            "brief.perioden",
            group.eerste().periode(),
            group.laatste().periode(),
            group.perioden().size());
  }

  private String amount(Periodecontrole periode) {
    Euro least = periode.verwacht().bedrag().min();
    if (periode.verwacht().bedrag().isExact()) {
      return texts.show(least);
    }
    return periode.teVeel().isZero()
        ? texts.text("brief.minstens", least)
        : texts.text("brief.hoogstens", periode.verwacht().bedrag().max().orElse(least));
  }

  /** The article that fixes what was due, and those on going back. */
  private Set<String> sources(Periodecontrole periode) {
    List<Bron> bronnen = periode.verwacht().uitkomst().details().reden().bronnen();
    List<Bron> wanted = new ArrayList<>(bronnen.subList(0, Math.min(1, bronnen.size())));
    for (Kanttekening note : periode.kanttekeningen()) {
      boolean goesBack = note.code().startsWith("terug");
      wanted.addAll(goesBack ? note.bronnen() : List.of());
    }
    Set<String> lines = new LinkedHashSet<>();
    wanted.forEach(bron -> lines.add(texts.source(bron)));
    return lines;
  }

  private void sums(Factuurtotaal totaal) {
    letter.blank();
    if (!totaal.teVeel().isZero()) {
      letter.line(texts.text("brief.te-veel", totaal.teVeel()));
    }
    Euro tooLittle = tooLittle();
    if (!tooLittle.isZero()) {
      letter.line(texts.text("brief.te-weinig", tooLittle));
    }
  }

  /** What can still be asked of what was billed too little. */
  private Euro tooLittle() {
    Euro sum = Euro.ZERO;
    for (Factuurgroep group : verslag.controle().vragen()) {
      for (Periodecontrole one : group.perioden()) {
        sum = sum.plus(one.teWeinig());
      }
    }
    return sum;
  }

  private void requests(boolean tooMuch) {
    letter.item(texts.text("brief.verzoek.nakijken"));
    letter.item(texts.text("brief.verzoek.uitleg"));
    if (tooMuch) {
      letter.item(texts.text("brief.verzoek.terug"));
      verslag
          .bronVanVerrekening()
          .ifPresent(bron -> letter.indented(texts.text("brief.artikel", texts.source(bron))));
    }
    if (goesBackFar()) {
      letter.item(texts.text("brief.verzoek.besluit"));
    }
  }

  private boolean goesBackFar() {
    boolean far = false;
    for (Factuurgroep group : verslag.controle().vragen()) {
      for (Kanttekening note : group.eerste().kanttekeningen()) {
        far |= note.code().equals("terug-12") || note.code().equals("terug-36");
      }
    }
    return far;
  }
}
