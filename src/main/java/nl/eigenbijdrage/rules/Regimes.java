package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rules.bedrag.VastBedrag;
import nl.eigenbijdrage.rules.grond.BegonnenEnGestopt;
import nl.eigenbijdrage.rules.grond.BeschermdWonenGrond;
import nl.eigenbijdrage.rules.grond.BesluitCollege;
import nl.eigenbijdrage.rules.grond.Corona2020;
import nl.eigenbijdrage.rules.grond.GemeenteVraagtNiets;
import nl.eigenbijdrage.rules.grond.GemeenteVrij;
import nl.eigenbijdrage.rules.grond.JongerDan18;
import nl.eigenbijdrage.rules.grond.Minimabeleid;
import nl.eigenbijdrage.rules.grond.OpvangnachtenGrond;
import nl.eigenbijdrage.rules.grond.PartnerOnderAow;
import nl.eigenbijdrage.rules.grond.SoortGrond;
import nl.eigenbijdrage.rules.grond.VervoerEigenTarief;
import nl.eigenbijdrage.rules.grond.WlzGrond;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.value.Periode;
import nl.eigenbijdrage.value.Wet;

/**
 * Which rules hold when. The grounds are those of article 3.8 of the Uitvoeringsbesluit Wmo 2015 in
 * the text of each span of years; its paragraph and letters differ between them.
 */
public final class Regimes {

  private static final LocalDate START_2019 = LocalDate.of(2018, 12, 31);
  private static final LocalDate END_2019 = LocalDate.of(2019, 12, 30);
  private static final LocalDate START_2020 = LocalDate.of(2020, 1, 1);

  private static final EnumSet<Categorie> WITH_MINIMABELEID =
      EnumSet.complementOf(EnumSet.of(Categorie.GEHUWD_ONDER_PENSIOENLEEFTIJD));

  private static final Artikel UNDER_HEALTH_INSURANCE =
      new Artikel(Wet.ZORGVERZEKERINGSWET, "11", "", "");

  private final List<Regime> regimes =
      List.of(abonnementstarief2020(), new TussenPerioden(), abonnementstarief2019());

  /** The rules for support at home in a period. */
  public Regime on(Periode periode) {
    for (Regime regime : regimes) {
      if (regime.holdsOn(periode.van())) {
        return regime;
      }
    }
    throw new IllegalArgumentException("no rules for " + periode.code());
  }

  private static Regime abonnementstarief2020() {
    Artikel mayAsk = Artikel.wmo("2.1.4a", "1", "");
    return new ThuisRegime(
        Regeling.ABONNEMENTSTARIEF_2020,
        START_2020,
        LocalDate.MAX,
        new Gronden(
            List.of(
                new WlzGrond(Artikel.besluit("3.8", "3", "a")),
                new BeschermdWonenGrond(Artikel.besluit("3.8", "3", "a")),
                new OpvangnachtenGrond(Artikel.besluit("3.8", "3", "b")),
                college(Grond.VEILIGHEID_KIND, BesluitGemeente.VEILIGHEID_KIND, "3", "c"),
                new PartnerOnderAow(Artikel.besluit("3.8", "3", "f")),
                college(Grond.BETAALCAPACITEIT, BesluitGemeente.BETAALCAPACITEIT, "3", "g"),
                college(Grond.INTEGRALE_AANPAK, BesluitGemeente.INTEGRALE_AANPAK, "3", "h"),
                new Corona2020(),
                new GemeenteVraagtNiets(mayAsk),
                new Minimabeleid(Artikel.besluit("3.8", "2", ""), WITH_MINIMABELEID, false)),
            List.of(
                new JongerDan18(Artikel.besluit("3.8", "3", "e"), false),
                new GemeenteVrij(mayAsk),
                new SoortGrond(
                    Grond.ROLSTOEL, Artikel.besluit("3.8", "3", "d"), VoorzieningSoort.ROLSTOEL),
                new SoortGrond(
                    Grond.CLIENTONDERSTEUNING,
                    Artikel.wmo("2.1.4", "5", ""),
                    VoorzieningSoort.CLIENTONDERSTEUNING),
                wijkverpleging(),
                otherRegime(),
                new VervoerEigenTarief(Artikel.besluit("3.8", "1", "")),
                new SoortGrond(
                    Grond.ALGEMENE_VOORZIENING_EIGEN_TARIEF,
                    Artikel.wmo("2.1.4", "2", ""),
                    VoorzieningSoort.ALGEMENE_VOORZIENING),
                BegonnenEnGestopt.nogNietBegonnen(Artikel.besluit("3.5", "4", "")),
                BegonnenEnGestopt.gestopt(Artikel.besluit("3.10a", "", ""))),
            true),
        new VastBedrag(Artikel.wmo("2.1.4a", "5", "a")),
        List.of(new OudersMogelijkVerschuldigd()));
  }

  private static Regime abonnementstarief2019() {
    Artikel mayAsk = Artikel.wmo("2.1.4", "1", "b");
    return new ThuisRegime(
        Regeling.ABONNEMENTSTARIEF_2019,
        START_2019,
        END_2019,
        new Gronden(
            List.of(
                new WlzGrond(Artikel.besluit("3.8", "4", "a")),
                new BeschermdWonenGrond(Artikel.besluit("3.8", "4", "a")),
                new OpvangnachtenGrond(Artikel.besluit("3.8", "4", "b")),
                college(Grond.VEILIGHEID_KIND, BesluitGemeente.VEILIGHEID_KIND, "4", "c"),
                new PartnerOnderAow(Artikel.besluit("3.8", "4", "f")),
                college(Grond.BETAALCAPACITEIT, BesluitGemeente.BETAALCAPACITEIT, "4", "g"),
                college(Grond.INTEGRALE_AANPAK, BesluitGemeente.INTEGRALE_AANPAK, "4", "h"),
                new GemeenteVraagtNiets(mayAsk),
                new Minimabeleid(Artikel.besluit("3.8", "2", "a"), WITH_MINIMABELEID, true)),
            List.of(
                new JongerDan18(Artikel.besluit("3.8", "4", "e"), true),
                new GemeenteVrij(mayAsk),
                new SoortGrond(
                    Grond.ROLSTOEL, Artikel.besluit("3.8", "4", "d"), VoorzieningSoort.ROLSTOEL),
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
                BegonnenEnGestopt.nogNietBegonnen(Artikel.besluit("3.5", "4", "")),
                BegonnenEnGestopt.gestopt(Artikel.besluit("3.8", "1", ""))),
            false),
        new VastBedrag(Artikel.besluit("3.8", "2", "b")),
        List.of(new OudersMogelijkVerschuldigd()));
  }

  private static Rule college(Grond grond, BesluitGemeente besluit, String lid, String letter) {
    return new BesluitCollege(grond, besluit, Artikel.besluit("3.8", lid, letter));
  }

  private static VoorzieningRule wijkverpleging() {
    return new SoortGrond(
        Grond.ZORGVERZEKERINGSWET, UNDER_HEALTH_INSURANCE, VoorzieningSoort.WIJKVERPLEGING);
  }

  private static VoorzieningRule otherRegime() {
    return new SoortGrond(
        Grond.ANDER_REGIME,
        Artikel.besluit("3.1", "", ""),
        VoorzieningSoort.OPVANG,
        VoorzieningSoort.BESCHERMD_WONEN);
  }
}
