package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rules.bedrag.Compensatie;
import nl.eigenbijdrage.rules.bedrag.VastBedrag;
import nl.eigenbijdrage.rules.grond.BegonnenEnGestopt;
import nl.eigenbijdrage.rules.grond.Corona2020;
import nl.eigenbijdrage.rules.grond.GemeenteVraagtNiets;
import nl.eigenbijdrage.rules.grond.GemeenteVrij;
import nl.eigenbijdrage.rules.grond.JongerDan18;
import nl.eigenbijdrage.rules.grond.KostprijsBereikt;
import nl.eigenbijdrage.rules.grond.Minimabeleid;
import nl.eigenbijdrage.rules.grond.PartnerOnderAow;
import nl.eigenbijdrage.rules.grond.SoortGrond;
import nl.eigenbijdrage.rules.grond.VervoerEigenTarief;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.VoorzieningSoort;

/** The rules with one fixed amount per household, from 2019. */
final class Abonnementstarief {

  private static final LocalDate START_2019 = LocalDate.of(2018, 12, 31);
  private static final LocalDate END_2019 = LocalDate.of(2019, 12, 30);
  private static final LocalDate START_2020 = LocalDate.of(2020, 1, 1);

  private static final EnumSet<Categorie> WITH_MINIMABELEID =
      EnumSet.complementOf(EnumSet.of(Categorie.GEHUWD_ONDER_PENSIOENLEEFTIJD));

  private Abonnementstarief() {}

  /** From 2020: per month, an Act of its own, nothing due in April and May 2020. */
  static Regime vanaf2020() {
    Artikel mayAsk = Artikel.wmo("2.1.4a", "1", "");
    return new ThuisRegime(
        Regeling.ABONNEMENTSTARIEF_2020,
        START_2020,
        LocalDate.MAX,
        new Gronden(
            household(
                "3",
                new Corona2020(),
                new GemeenteVraagtNiets(mayAsk),
                new Minimabeleid(
                    Artikel.besluit("3.8", "2", ""), WITH_MINIMABELEID, Compensatie.GEEN)),
            List.of(
                new JongerDan18(Artikel.besluit("3.8", "3", "e"), false),
                new GemeenteVrij(mayAsk),
                new SoortGrond(
                    Grond.ROLSTOEL, Artikel.besluit("3.8", "3", "d"), VoorzieningSoort.ROLSTOEL),
                new SoortGrond(
                    Grond.CLIENTONDERSTEUNING,
                    Artikel.wmo("2.1.4", "5", ""),
                    VoorzieningSoort.CLIENTONDERSTEUNING),
                Grondenlijst.wijkverpleging(),
                Grondenlijst.otherRegime(),
                new VervoerEigenTarief(Artikel.besluit("3.8", "1", "")),
                new SoortGrond(
                    Grond.ALGEMENE_VOORZIENING_EIGEN_TARIEF,
                    Artikel.wmo("2.1.4", "2", ""),
                    VoorzieningSoort.ALGEMENE_VOORZIENING),
                BegonnenEnGestopt.nogNietBegonnen(Artikel.besluit("3.5", "4", "")),
                KostprijsBereikt.vanaf2020(),
                BegonnenEnGestopt.gestopt(Artikel.besluit("3.10a", "", ""))),
            true),
        new VastBedrag(Artikel.wmo("2.1.4a", "5", "a")),
        Aftelling.WETTELIJK_BEDRAG,
        List.of(new OudersMogelijkVerschuldigd(), new KostprijsTelt()));
  }

  /** 2019: per four weeks, still in the Uitvoeringsbesluit. */
  static Regime over2019() {
    Artikel mayAsk = Artikel.wmo("2.1.4", "1", "b");
    return new ThuisRegime(
        Regeling.ABONNEMENTSTARIEF_2019,
        START_2019,
        END_2019,
        new Gronden(
            household(
                "4",
                new GemeenteVraagtNiets(mayAsk),
                new Minimabeleid(
                    Artikel.besluit("3.8", "2", "a"), WITH_MINIMABELEID, Compensatie.ALTIJD)),
            Grondenlijst.supportTo2019(
                mayAsk, Artikel.besluit("3.5", "4", ""), Artikel.besluit("3.8", "1", "")),
            false),
        new VastBedrag(Artikel.besluit("3.8", "2", "b")),
        Aftelling.WERKELIJKE_BIJDRAGE,
        List.of(new OudersMogelijkVerschuldigd()));
  }

  /**
   * The grounds of a household, of which each year has most in common.
   *
   * @param lid where article 3.8 has them
   * @param further what comes after these in that year
   */
  private static List<Rule> household(String lid, Rule... further) {
    List<Rule> rules = new ArrayList<>(Grondenlijst.household(lid));
    rules.add(new PartnerOnderAow(Artikel.besluit("3.8", lid, "f")));
    rules.add(
        Grondenlijst.college(Grond.BETAALCAPACITEIT, BesluitGemeente.BETAALCAPACITEIT, lid, "g"));
    rules.add(
        Grondenlijst.college(Grond.INTEGRALE_AANPAK, BesluitGemeente.INTEGRALE_AANPAK, lid, "h"));
    Collections.addAll(rules, further);
    return rules;
  }
}
