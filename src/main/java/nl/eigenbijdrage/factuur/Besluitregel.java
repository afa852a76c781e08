package nl.eigenbijdrage.factuur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/**
 * How far back a decision may go, by the text of the Uitvoeringsbesluit Wmo 2015 on the day on
 * which it is sent. Up to 2018: 36 months, and 24 when the CAK let the time for it pass (3.5 lid 1
 * and 2, 3.6 lid 1 and 3). In 2019: 39 periods (3.5 lid 4, 3.6 lid 2). From 2021: a first decision
 * 12 months (3.5 lid 4), a revision 36 (3.6 lid 2), both of which the CAK may make shorter when the
 * data came late and the client could not help it (3.5 lid 7, 3.6 lid 4 and 5).
 *
 * <p>Vereenvoudiging: the text of 2020 has not been read. What the texts of 2019 and 2021 agree
 * upon is taken to hold; of the 12 months the remark says so. The texts of January 2022 and of July
 * 2024 are the same here, and hold for the time between.
 *
 * @param vanaf first day on which a decision falls under this text
 * @param tekst day of the text that is cited; empty for the text of the decision's own year
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

  private static final int OWN_YEAR = 0;

  private static final List<Besluitregel> ALLE =
      List.of(
          new Besluitregel(
              LocalDate.of(2015, 1, 1),
              OWN_YEAR,
              Termijn.DAG,
              List.of(
                  grens("terug-36", 36, lid("3.5", "1"), lid("3.6", "1")),
                  grens("terug-24", 24, lid("3.5", "2"), lid("3.6", "3"))),
              List.of()),
          new Besluitregel(
              LocalDate.of(2019, 1, 1),
              OWN_YEAR,
              Termijn.VIER_WEKEN,
              List.of(grens("terug-39", 39, lid("3.5", "4"), lid("3.6", "2"))),
              List.of()),
          new Besluitregel(
              LocalDate.of(2020, 1, 1),
              2021,
              Termijn.MAAND,
              List.of(
                  grens("terug-36", 36, lid("3.6", "2")),
                  grens("terug-12-2020", 12, lid("3.5", "4"))),
              List.of()),
          new Besluitregel(
              LocalDate.of(2021, 1, 1),
              OWN_YEAR,
              Termijn.MAAND,
              List.of(
                  grens("terug-36", 36, lid("3.6", "2")),
                  grens("terug-12", 12, lid("3.5", "4"), lid("3.6", "2"))),
              List.of(lid("3.5", "7"), lid("3.6", "4"), lid("3.6", "5"))));

  private static Grens grens(String code, int count, Artikel... artikelen) {
    return new Grens(code, count, List.of(artikelen));
  }

  private static Artikel lid(String artikel, String lid) {
    return Artikel.besluit(artikel, lid, "");
  }

  /** The text under which a decision of this day falls. */
  static Besluitregel op(LocalDate besluit) {
    Besluitregel found = ALLE.get(0);
    for (Besluitregel one : ALLE) {
      found = besluit.isBefore(one.vanaf) ? found : one;
    }
    return found;
  }

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
