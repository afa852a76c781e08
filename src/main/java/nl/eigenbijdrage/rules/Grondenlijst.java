package nl.eigenbijdrage.rules;

import java.util.List;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.rules.grond.AnderRegime;
import nl.eigenbijdrage.rules.grond.BegonnenEnGestopt;
import nl.eigenbijdrage.rules.grond.BeschermdWonenGrond;
import nl.eigenbijdrage.rules.grond.BesluitCollege;
import nl.eigenbijdrage.rules.grond.GeenKosten;
import nl.eigenbijdrage.rules.grond.GemeenteVrij;
import nl.eigenbijdrage.rules.grond.JongerDan18;
import nl.eigenbijdrage.rules.grond.KostprijsBereikt;
import nl.eigenbijdrage.rules.grond.OpvangnachtenGrond;
import nl.eigenbijdrage.rules.grond.SoortGrond;
import nl.eigenbijdrage.rules.grond.VervoerEigenTarief;
import nl.eigenbijdrage.rules.grond.WlzGrond;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.value.Wet;

/** Grounds that stand in the lists of several spans of years. */
final class Grondenlijst {

  private static final Artikel UNDER_HEALTH_INSURANCE =
      new Artikel(Wet.ZORGVERZEKERINGSWET, "11", "", "");

  private Grondenlijst() {}

  /** The ground that the college decided so. */
  static Rule college(Grond grond, BesluitGemeente besluit, String lid, String letter) {
    return new BesluitCollege(grond, besluit, Artikel.besluit("3.8", lid, letter));
  }

  /**
   * What frees a whole household in every year: other care, nights in opvang, a child's safety.
   *
   * @param lid where article 3.8 has them
   */
  static List<Rule> household(String lid) {
    return List.of(
        new WlzGrond(Artikel.besluit("3.8", lid, "a")),
        new BeschermdWonenGrond(Artikel.besluit("3.8", lid, "a")),
        new OpvangnachtenGrond(Artikel.besluit("3.8", lid, "b")),
        college(Grond.VEILIGHEID_KIND, BesluitGemeente.VEILIGHEID_KIND, lid, "c"));
  }

  /** Nursing from the health insurer. */
  static VoorzieningRule wijkverpleging() {
    return new SoortGrond(
        Grond.ZORGVERZEKERINGSWET, UNDER_HEALTH_INSURANCE, VoorzieningSoort.WIJKVERPLEGING);
  }

  /**
   * The grounds of a voorziening up to and including 2019, when article 3.8 had them in lid 4.
   *
   * @param mayAsk the article by which the gemeente may ask a contribution
   * @param begins the article by which it is due from the start of the support
   * @param ends the article by which it is due until the end of the support
   */
  static List<VoorzieningRule> supportTo2019(Artikel mayAsk, Artikel begins, Artikel ends) {
    return List.of(
        new JongerDan18(Artikel.besluit("3.8", "4", "e"), true),
        new GemeenteVrij(mayAsk),
        new SoortGrond(Grond.ROLSTOEL, Artikel.besluit("3.8", "4", "d"), VoorzieningSoort.ROLSTOEL),
        new SoortGrond(
            Grond.CLIENTONDERSTEUNING,
            Artikel.wmo("2.1.4", "1", "a"),
            VoorzieningSoort.CLIENTONDERSTEUNING),
        wijkverpleging(),
        otherRegime(),
        new VervoerEigenTarief(Artikel.wmo("2.1.4", "2", "")),
        new SoortGrond(
            Grond.ALGEMENE_VOORZIENING_EIGEN_TARIEF,
            Artikel.wmo("2.1.4", "2", ""),
            VoorzieningSoort.ALGEMENE_VOORZIENING,
            VoorzieningSoort.ALGEMENE_VOORZIENING_DUURZAAM),
        BegonnenEnGestopt.nogNietBegonnen(begins),
        KostprijsBereikt.tot2019(),
        BegonnenEnGestopt.gestopt(ends),
        new GeenKosten());
  }

  /** Opvang and beschermd wonen, which have rules of their own. */
  static VoorzieningRule otherRegime() {
    return new AnderRegime(Artikel.besluit("3.1", "", ""));
  }
}
