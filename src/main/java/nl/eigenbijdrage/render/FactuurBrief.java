package nl.eigenbijdrage.render;

import java.util.List;
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
    List<Factuurgroep> late = verslag.controle().laat();
    boolean objects = tooMuch || !late.isEmpty();
    head(objects);
    wrong(verslag.controle().vragen());
    late(late);
    sums(totaal);
    new BriefVerzoek(texts, verslag, letter).write(tooMuch);
    if (objects) {
      letter.blank().line(texts.text("brief.bezwaar"));
    }
    letter.blank().line(texts.text("brief.slot"));
    letter.blank().line(texts.text("brief.groet"));
    letter.blank().blank().line(texts.text("brief.ondertekening"));
    letter.blank().line(texts.text("brief.bijlage"));
    return letter.toString();
  }

  private void head(boolean objects) {
    texts.text("brief.afzender").lines().forEach(letter::line);
    letter.blank().line(texts.text("brief.geadresseerde"));
    letter.blank().line(texts.text("brief.datum"));
    letter.blank().line(texts.text(objects ? "brief.onderwerp.bezwaar" : "brief.onderwerp"));
    letter.line(texts.text("brief.klantnummer"));
    letter.blank().line(texts.text("brief.aanhef"));
    letter.blank().line(texts.text("brief.opening"));
  }

  private void wrong(List<Factuurgroep> groups) {
    if (!groups.isEmpty()) {
      letter.blank().line(texts.text("brief.klopt-niet"));
      groups.forEach(this::group);
    }
  }

  private void late(List<Factuurgroep> groups) {
    if (!groups.isEmpty()) {
      letter.blank().line(texts.text("brief.kwam-laat"));
      for (Factuurgroep group : groups) {
        letter.blank().item(name(group));
        lateness(group);
      }
    }
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
    List<Bron> bronnen = first.verwacht().uitkomst().details().reden().bronnen();
    if (!bronnen.isEmpty()) {
      letter.indented(texts.text("brief.artikel", texts.source(bronnen.get(0))));
    }
    lateness(group);
  }

  /** That a bill came so late that the limits on going back matter, and where those stand. */
  private void lateness(Factuurgroep group) {
    for (Kanttekening note : group.eerste().kanttekeningen()) {
      String key = "brief.laat." + note.code();
      if (texts.has(key)) {
        letter.indented(texts.text(key, note.tekst().arguments().get(0)));
        for (Bron bron : note.bronnen()) {
          letter.indented(texts.text("brief.artikel", texts.source(bron)));
        }
      }
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

  private void sums(Factuurtotaal totaal) {
    Euro tooLittle = tooLittle();
    if (!totaal.teVeel().isZero() || !tooLittle.isZero()) {
      letter.blank();
    }
    if (!totaal.teVeel().isZero()) {
      letter.line(texts.text("brief.te-veel", totaal.teVeel()));
    }
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
}
