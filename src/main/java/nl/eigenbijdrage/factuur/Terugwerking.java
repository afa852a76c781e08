package nl.eigenbijdrage.factuur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.factuur.Besluitregel.Grens;
import nl.eigenbijdrage.outcome.Details;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.situation.Zorg;

/**
 * How far back a decision on a contribution may go, by the texts of the law: for support at home
 * and for beschermd wonen the Uitvoeringsbesluit Wmo 2015, for care under the Wlz the Besluit
 * langdurige zorg. Up to 2018: 36 months, and 24 when the CAK let the time for it pass. In 2019: 39
 * periods for support at home; else 12 months for a first decision, 36 for a revision. From 2021:
 * 12 and 36 months for all, both of which the CAK may make shorter when the data came late and the
 * client could not help it.
 *
 * <p>Vereenvoudiging: the texts of 2020 have not been read. What those of 2019 and 2021 agree upon
 * is taken to hold; where they do not, the remark says so. The texts of January 2022 and of 2024
 * are the same here, and hold for the time between. Those of the Besluit langdurige zorg have been
 * read from 2017 on; before that nothing can have been due for longer than two years.
 *
 * @param regels the texts, the earliest first
 * @param eersteBesluit the limit of a first decision today
 * @param herziening the limit of a revision today
 * @param korter where the law today lets the CAK go back less far in a revision
 * @param verder where the law today lets the CAK pay back further
 * @param verrekening where the law today says that a revision is settled with what was paid
 */
record Terugwerking(
    List<Besluitregel> regels,
    Artikel eersteBesluit,
    Artikel herziening,
    List<Artikel> korter,
    List<Artikel> verder,
    Artikel verrekening) {

  private static final LocalDate FROM_2015 = LocalDate.of(2015, 1, 1);
  private static final LocalDate FROM_2017 = LocalDate.of(2017, 1, 1);
  private static final LocalDate FROM_2019 = LocalDate.of(2019, 1, 1);
  private static final LocalDate FROM_2020 = LocalDate.of(2020, 1, 1);
  private static final LocalDate FROM_2021 = LocalDate.of(2021, 1, 1);

  private static final Terugwerking THUIS =
      wmo(
          ub("3.5", "4"),
          new Besluitregel(
              FROM_2019,
              Besluitregel.OWN_YEAR,
              Termijn.VIER_WEKEN,
              List.of(new Grens("terug-39", 39, List.of(ub("3.5", "4"), ub("3.6", "2")))),
              List.of()),
          new Besluitregel(
              FROM_2020,
              2021,
              Termijn.MAAND,
              List.of(
                  new Grens("terug-36", 36, List.of(ub("3.6", "2"))),
                  new Grens("terug-12-2020", 12, List.of(ub("3.5", "4")))),
              List.of()));

  private static final Terugwerking BESCHERMD_WONEN =
      wmo(ub("3.5", "5"), inMonths(FROM_2019, 2019, ub("3.5", "5"), ub("3.6", "2")));

  private static final Terugwerking WLZ =
      new Terugwerking(
          List.of(
              upTo2018(
                  FROM_2017,
                  blz("3.3.1.5", "1"),
                  blz("3.3.1.5", "2"),
                  blz("3.3.1.6", "1"),
                  blz("3.3.1.6", "3")),
              inMonths(FROM_2019, 2019, blz("3.3.1.5", "2"), blz("3.3.1.6", "2")),
              inMonths(
                  FROM_2021,
                  Besluitregel.OWN_YEAR,
                  blz("3.3.1.5", "2"),
                  blz("3.3.1.6", "2"),
                  blz("3.3.1.5", "3"),
                  blz("3.3.1.6", "5"),
                  blz("3.3.1.6", "6"))),
          blz("3.3.1.5", "2"),
          blz("3.3.1.6", "2"),
          List.of(blz("3.3.1.6", "5"), blz("3.3.1.6", "6")),
          List.of(blz("3.3.1.6", "7"), blz("3.3.1.6", "8")),
          blz("3.3.1.6", "3"));

  private static Artikel ub(String artikel, String lid) {
    return Artikel.besluit(artikel, lid, "");
  }

  private static Artikel blz(String artikel, String lid) {
    return Artikel.blz(artikel, lid, "");
  }

  /**
   * What the Uitvoeringsbesluit says, which differs between support at home and beschermd wonen in
   * where a first decision stands and in the texts of 2019 and 2020.
   */
  private static Terugwerking wmo(Artikel eersteBesluit, Besluitregel... between) {
    Artikel revision = ub("3.6", "2");
    List<Besluitregel> rules = new ArrayList<>();
    rules.add(upTo2018(FROM_2015, ub("3.5", "1"), ub("3.5", "2"), ub("3.6", "1"), ub("3.6", "3")));
    rules.addAll(List.of(between));
    rules.add(
        inMonths(
            FROM_2021,
            Besluitregel.OWN_YEAR,
            eersteBesluit,
            revision,
            ub("3.5", "7"),
            ub("3.6", "4"),
            ub("3.6", "5")));
    return new Terugwerking(
        List.copyOf(rules),
        eersteBesluit,
        revision,
        List.of(ub("3.6", "4"), ub("3.6", "5")),
        List.of(ub("3.6", "6"), ub("3.6", "7")),
        ub("3.6", "3"));
  }

  /** 36 months before the day of a first decision or a revision, and 24 after an omission. */
  private static Besluitregel upTo2018(
      LocalDate vanaf, Artikel first, Artikel firstLate, Artikel revision, Artikel revisionLate) {
    return new Besluitregel(
        vanaf,
        Besluitregel.OWN_YEAR,
        Termijn.DAG,
        List.of(
            new Grens("terug-36", 36, List.of(first, revision)),
            new Grens("terug-24", 24, List.of(firstLate, revisionLate))),
        List.of());
  }

  /** 12 months before the month of a first decision, 36 before that of a revision. */
  private static Besluitregel inMonths(
      LocalDate vanaf, int tekst, Artikel first, Artikel revision, Artikel... korter) {
    return new Besluitregel(
        vanaf,
        tekst,
        Termijn.MAAND,
        List.of(
            new Grens("terug-36", 36, List.of(revision)),
            new Grens("terug-12", 12, List.of(first, revision))),
        List.of(korter));
  }

  /** What holds for the contribution that was due. */
  static Terugwerking of(Outcome outcome) {
    Details details = outcome.details();
    if (!details.regeling().isIntramuraal()) {
      return THUIS;
    }
    Optional<Zorg> zorg = details.situation().zorg();
    return zorg.isPresent() && zorg.get().isWlz() ? WLZ : BESCHERMD_WONEN;
  }

  /** The text under which a decision of this day falls; empty when it has not been read. */
  Optional<Besluitregel> op(LocalDate besluit) {
    Optional<Besluitregel> found = Optional.empty();
    for (Besluitregel one : regels) {
      found = besluit.isBefore(one.vanaf()) ? found : Optional.of(one);
    }
    return found;
  }
}
