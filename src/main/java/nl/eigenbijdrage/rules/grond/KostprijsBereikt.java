package nl.eigenbijdrage.rules.grond;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.GeldtNiet;
import nl.eigenbijdrage.rules.Restant;
import nl.eigenbijdrage.rules.VoorzieningRule;
import nl.eigenbijdrage.rules.bedrag.VastBedrag;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/**
 * The contributions have reached the kostprijs of the voorziening. From 2020 only for a hulpmiddel
 * or a woningaanpassing; a rest lower than the contribution of a month is not collected (Wmo 2015,
 * 2.1.4a lid 6; Uitvoeringsbesluit Wmo 2015, 3.10b lid 6). To 2019 for all support, to the last
 * cent (Wmo 2015, 2.1.4 lid 3).
 *
 * <p>Vereenvoudiging: from 2020 the CAK counts down for one voorziening that the gemeente names,
 * after the gemeente has told it the kostprijs; here each voorziening with a kostprijs is counted
 * down by itself.
 */
public final class KostprijsBereikt implements VoorzieningRule {

  private static final Grond GROND = Grond.KOSTPRIJS_BEREIKT;
  private static final String KEY = "reden.kostprijs-bereikt.";

  /** What the Act calls hulpmiddel or woningaanpassing. */
  private static final Set<VoorzieningSoort> FROM_2020 =
      EnumSet.of(
          VoorzieningSoort.HULPMIDDEL,
          VoorzieningSoort.SPORTROLSTOEL,
          VoorzieningSoort.SCOOTMOBIEL,
          VoorzieningSoort.VERVOERSVOORZIENING,
          VoorzieningSoort.WONINGAANPASSING);

  private final Artikel artikel;
  private final GeldtNiet geldtNiet;
  private final Set<VoorzieningSoort> soorten;
  private final boolean restOfAMonthIsFree;
  private final String ruling;

  private KostprijsBereikt(
      Artikel artikel, Set<VoorzieningSoort> soorten, boolean restOfAMonthIsFree, String ruling) {
    this.artikel = artikel;
    this.geldtNiet = new GeldtNiet(GROND, artikel, KEY + "geldt-niet");
    this.soorten = soorten;
    this.restOfAMonthIsFree = restOfAMonthIsFree;
    this.ruling = ruling;
  }

  /** The ground as it stands from 2020. */
  public static KostprijsBereikt vanaf2020() {
    return new KostprijsBereikt(
        Artikel.wmo("2.1.4a", "6", ""), FROM_2020, true, "aanname.kostprijs-elk-apart");
  }

  /** The ground as it stood to 2019. */
  public static KostprijsBereikt tot2019() {
    return new KostprijsBereikt(
        Artikel.wmo("2.1.4", "3", ""),
        EnumSet.allOf(VoorzieningSoort.class),
        false,
        "aanname.kostprijs-om-beurten");
  }

  /** Whether something is left, but less than what is asked. */
  public static boolean isRest(Finding finding) {
    return finding.tekst().key().equals(KEY + "geldt.rest");
  }

  /** Whether the kostprijs of this kind of support counts from 2020 on. */
  public static boolean teltVanaf2020(VoorzieningSoort soort) {
    return FROM_2020.contains(soort);
  }

  @Override
  public Optional<Finding> assess(Context context, Voorziening voorziening) {
    Bron bron = artikel.bron(context.periode());
    if (!soorten.contains(voorziening.soort())) {
      return Optional.of(geldtNiet.in(context.periode()));
    }
    if (voorziening.onbekend().contains(Feit.KOSTPRIJS)) {
      Message soort = Message.of("soort." + voorziening.soort().code());
      return Optional.of(
          Finding.onbekend(
              GROND, Message.of(KEY + "onbekend", soort), List.of(Feit.KOSTPRIJS), bron));
    }
    Optional<Restant> rest = context.rest(voorziening);
    if (rest.isEmpty()) {
      return Optional.of(geldtNiet.in(context.periode()));
    }
    Finding finding = judge(context, voorziening, rest.get(), bron);
    return Optional.of(
        finding.oordeel() != Oordeel.GELDT_NIET && several(context)
            ? finding.withRuling(Message.of(ruling))
            : finding);
  }

  private Finding judge(Context context, Voorziening voorziening, Restant rest, Bron bron) {
    EuroRange left = rest.range();
    Euro needed = needed(context);
    Message soort = Message.of("soort." + voorziening.soort().code());
    Euro kostprijs = voorziening.kostprijs().orElseThrow();
    Euro most = left.max().orElseThrow();
    if (most.isZero() || most.lessThan(needed)) {
      String key = most.isZero() ? "geldt" : "geldt.rest";
      return Finding.geldt(GROND, Message.of(KEY + key, soort, kostprijs, most), sources(context));
    }
    if (!left.min().isZero() && !left.min().lessThan(needed)) {
      String key = left.isExact() ? "geldt-niet.rest" : "geldt-niet";
      return Finding.geldtNiet(GROND, Message.of(KEY + key, soort, kostprijs, most), bron);
    }
    return Finding.onbekend(
        GROND, Message.of(KEY + "onbekend", soort), new ArrayList<>(rest.ontbreekt()), bron);
  }

  /** What must be left for a contribution to be collected. */
  private Euro needed(Context context) {
    return restOfAMonthIsFree ? VastBedrag.gevraagd(context).orElse(Euro.ZERO) : Euro.ZERO;
  }

  private Bron[] sources(Context context) {
    Bron bron = artikel.bron(context.periode());
    return restOfAMonthIsFree
        ? new Bron[] {bron, Artikel.besluit("3.10b", "6", "").bron(context.periode())}
        : new Bron[] {bron};
  }

  /**
   * Whether the texts leave room for how the contributions count: from 2020 with more than one
   * kostprijs, to 2019 with any other support beside.
   */
  private boolean several(Context context) {
    int sharing = 0;
    for (Voorziening one : context.situation().voorzieningen().orElse(List.of())) {
      if (!restOfAMonthIsFree || one.kostprijs().isPresent() && soorten.contains(one.soort())) {
        sharing++;
      }
    }
    return sharing > 1;
  }
}
