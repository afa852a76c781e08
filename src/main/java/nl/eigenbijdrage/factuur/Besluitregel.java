package nl.eigenbijdrage.factuur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/**
 * How far back a decision may go, by the text of the law on the day on which it is sent ({@link
 * Terugwerking}).
 *
 * @param vanaf first day on which a decision falls under this text
 * @param tekst year of the text that is cited; {@link #OWN_YEAR} for that of the decision
 * @param grenzen the limits, the furthest first
 * @param korter where the law lets the CAK go back less far; empty when it does not
 */
record Besluitregel(
    LocalDate vanaf, int tekst, Termijn termijn, List<Grens> grenzen, List<Artikel> korter) {

  /**
   * One limit.
   *
   * @param code of the remark that a decision goes back further
   * @param aantal how many days, periods or months of the unit
   */
  record Grens(String code, int aantal, List<Artikel> artikelen) {}

  /** The code of the remark that the CAK may go back less far. */
  private static final String KORTER = "terug-korter";

  /** That the text of the decision's own year is cited. */
  static final int OWN_YEAR = 0;

  /**
   * The remarks on a decision that goes back further than one of the limits; none within them.
   *
   * @param wanneer the sentence that says when the bill came
   */
  List<Kanttekening> kanttekeningen(Periode periode, LocalDate besluit, Message wanneer) {
    int jaar = tekst == OWN_YEAR ? besluit.getYear() : tekst;
    List<Kanttekening> notes = new ArrayList<>();
    for (Grens grens : grenzen) {
      if (notes.isEmpty() && termijn.isFurther(periode, besluit, grens.aantal())) {
        notes.add(Kanttekening.of(grens.code(), bronnen(grens.artikelen(), jaar), wanneer));
      }
    }
    if (!notes.isEmpty() && !korter.isEmpty()) {
      notes.add(Kanttekening.of(KORTER, bronnen(korter, jaar)));
    }
    return notes;
  }

  /** These places as sources, in the text of a year. */
  static List<Bron> bronnen(List<Artikel> artikelen, int jaar) {
    List<Bron> bronnen = new ArrayList<>();
    for (Artikel artikel : artikelen) {
      bronnen.add(artikel.bron(jaar));
    }
    return bronnen;
  }
}
