package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rules.bedrag.Compensatie;
import nl.eigenbijdrage.rules.bedrag.Periodebijdrage;
import nl.eigenbijdrage.rules.grond.GemeenteVraagtNiets;
import nl.eigenbijdrage.rules.grond.InkomenOnderDrempel;
import nl.eigenbijdrage.rules.grond.Minimabeleid;
import nl.eigenbijdrage.situation.BesluitGemeente;

/**
 * The rules of 2015-2018, by income and wealth. The grounds of article 3.8 lid 4 are the same in
 * these years, but for what is added in 2018.
 */
final class Inkomensafhankelijk {

  private static final LocalDate START_2015 = LocalDate.of(2014, 12, 29);
  private static final LocalDate START_2017 = LocalDate.of(2017, 1, 2);
  private static final LocalDate START_2018 = LocalDate.of(2018, 1, 1);
  private static final LocalDate START_2019 = LocalDate.of(2018, 12, 31);

  private static final Artikel MAY_ASK = Artikel.wmo("2.1.4", "1", "b");
  private static final Artikel LOWER_AMOUNT = Artikel.besluit("3.8", "2", "");

  private static final Set<Categorie> WITHOUT_BASE =
      EnumSet.of(Categorie.GEHUWD_ONDER_PENSIOENLEEFTIJD);

  private static final List<Notice> NOTICES_TO_2017 =
      List.of(new OudersMogelijkVerschuldigd(), BestondNiet.inkomensgrens(), BestondNiet.besluit());

  private Inkomensafhankelijk() {}

  /** 2015 and 2016: every kind of household has a base. */
  static Regime van2015() {
    return new ThuisRegime(
        Regeling.INKOMENSAFHANKELIJK_2015,
        START_2015,
        START_2017,
        new Gronden(household(List.of()), support(), false),
        new Periodebijdrage(Set.of(), Compensatie.GEEN, LOWER_AMOUNT),
        Aftelling.WERKELIJKE_BIJDRAGE,
        NOTICES_TO_2017);
  }

  /** 2017: couples not both of pension age have no base any more. */
  static Regime van2017() {
    return new ThuisRegime(
        Regeling.INKOMENSAFHANKELIJK_2017,
        START_2017,
        START_2018,
        new Gronden(
            household(List.of(new InkomenOnderDrempel(Compensatie.GEEN))), support(), false),
        new Periodebijdrage(WITHOUT_BASE, Compensatie.GEEN, LOWER_AMOUNT),
        Aftelling.WERKELIJKE_BIJDRAGE,
        NOTICES_TO_2017);
  }

  /** 2018: more decisions of the college, an income limit of the gemeente, article 3.9a. */
  static Regime van2018() {
    List<Rule> added =
        List.of(
            Grondenlijst.college(
                Grond.BETAALCAPACITEIT, BesluitGemeente.BETAALCAPACITEIT, "4", "f"),
            Grondenlijst.college(
                Grond.INTEGRALE_AANPAK, BesluitGemeente.INTEGRALE_AANPAK, "4", "g"),
            new InkomenOnderDrempel(Compensatie.PEILJAAR),
            new Minimabeleid(
                Artikel.besluit("3.8", "2", "a"),
                EnumSet.allOf(Categorie.class),
                Compensatie.PEILJAAR));
    return new ThuisRegime(
        Regeling.INKOMENSAFHANKELIJK_2017,
        START_2018,
        START_2019,
        new Gronden(household(added), support(), false),
        new Periodebijdrage(WITHOUT_BASE, Compensatie.PEILJAAR, Artikel.besluit("3.8", "2", "b")),
        Aftelling.WERKELIJKE_BIJDRAGE,
        List.of(new OudersMogelijkVerschuldigd()));
  }

  private static List<Rule> household(List<Rule> added) {
    List<Rule> rules = new ArrayList<>(Grondenlijst.household("4"));
    rules.add(new GemeenteVraagtNiets(MAY_ASK));
    rules.addAll(added);
    return rules;
  }

  private static List<VoorzieningRule> support() {
    Artikel howLong = Artikel.wmo("2.1.4", "2", "b");
    return Grondenlijst.supportTo2019(MAY_ASK, howLong, howLong);
  }
}
