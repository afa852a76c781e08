package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.VoorzieningOordeel;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.GewoonGeval;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/**
 * Somebody said that the kind of care is not known, which is not the same as leaving it out: it can
 * be support at home, or each kind of care with a low or high contribution. The range holds what
 * each of them comes to. In periods of four weeks the contribution for care, which is owed per
 * month, cannot be told in the same measure, so that nothing bounds it.
 */
final class OnbekendeZorg {

  private static final int ADULT = 18;

  private final Regimes regimes;
  private final Context context;
  private final Set<Feit> missing = new LinkedHashSet<>();

  OnbekendeZorg(Regimes regimes, Context context) {
    this.regimes = regimes;
    this.context = context;
    missing.add(Feit.ZORG);
  }

  /** What is possible, whatever the care is. */
  Judgement weigh() {
    Judgement home = weigh(home());
    EuroRange all = home.possible();
    for (Zorg zorg : Zorg.values()) {
      if (fits(zorg)) {
        all = all.union(ofCare(zorg));
      }
    }
    return all.isExact() ? home.eitherWay(home.findings(), home.beslissend()) : open(home, all);
  }

  /** What is possible with this care; in four weeks only of a minor, who owes nothing for it. */
  private EuroRange ofCare(Zorg zorg) {
    if (inMonths()) {
      return withMargin(weigh(with(zorg)));
    }
    return isMinorThroughout() ? EuroRange.ZERO : EuroRange.atLeast(Euro.ZERO);
  }

  /** Whether the client is under eighteen to the last day, so in the month around it as well. */
  private boolean isMinorThroughout() {
    LocalDate eldest = context.situation().client().geboren().van();
    return eldest.plusYears(ADULT).isAfter(context.periode().tot());
  }

  private Judgement weigh(Situation way) {
    Context completed = context.with(way);
    Judgement judgement = new Weighing(regimes.on(way, context.periode())).weigh(completed);
    missing.addAll(judgement.ontbreekt());
    return judgement;
  }

  private static EuroRange withMargin(Judgement judgement) {
    Optional<EuroRange> marge = judgement.zorg().marge();
    return marge.isEmpty() ? judgement.possible() : judgement.possible().union(marge.get());
  }

  private boolean inMonths() {
    Periode periode = context.periode();
    return periode.soort() == Periode.Soort.MAAND && !periode.isBetweenPeriods();
  }

  /** Support at home, as if the kind of care had been left out. */
  private Situation home() {
    Situation situation = context.situation();
    Situation home = situation.without(Feit.ZORG);
    boolean leftOut = !situation.knows(Feit.WLZ) && !situation.isOnbekend(Feit.WLZ);
    return leftOut ? home.with(Feit.WLZ, WlzBijdrage.GEEN) : home;
  }

  /** Who said who owes a contribution under the Wlz, has said whether the care is under it. */
  private boolean fits(Zorg zorg) {
    Optional<WlzBijdrage> wlz = context.situation().wlz();
    boolean said = wlz.isPresent() && context.situation().wasGiven(Feit.WLZ);
    return !said || wlz.get().isClient() == zorg.isWlz();
  }

  /** This kind of care, with the ordinary case of what goes with it. */
  private Situation with(Zorg zorg) {
    Situation care = context.situation().with(Feit.ZORG, zorg);
    care = ordinary(care, Feit.EERDER_HOOG, false);
    care = ordinary(care, Feit.DEELTIJDVERBLIJF, false);
    return ordinary(care, Feit.WOONCOMPONENT, true);
  }

  private static Situation ordinary(Situation situation, Feit feit, boolean value) {
    boolean leftOut = !situation.knows(feit) && !situation.isOnbekend(feit);
    return leftOut && GewoonGeval.has(feit, situation.facts())
        ? situation.with(feit, value)
        : situation;
  }

  private Judgement open(Judgement home, EuroRange range) {
    List<Finding> findings = new ArrayList<>();
    findings.add(thuis(home));
    Zorgartikel wlz = Zorgartikel.of(Zorg.WLZ_INSTELLING);
    findings.add(unknown(Grond.LAGE_BIJDRAGE, wlz.laag("", "")));
    findings.add(unknown(Grond.HOGE_BIJDRAGE, wlz.hoog("", "")));
    return new Judgement(
        home.regeling(),
        Optional.of(range),
        Optional.empty(),
        findings,
        Optional.empty(),
        voorzieningen(home),
        List.of(),
        List.copyOf(missing),
        List.of());
  }

  /** What it comes to if it is support at home, with the reason that decides then. */
  private Finding thuis(Judgement home) {
    int last = home.findings().size() - 1;
    Finding reason = home.beslissend().orElseGet(() -> home.findings().get(last));
    EuroRange range = home.possible();
    Message per = Message.of("per." + context.periode().soort().code());
    Optional<Euro> most = range.max();
    String key = "reden.zorg-onbekend.thuis";
    Message text =
        most.isEmpty()
            ? Message.of(key + ".open", range.min(), per)
            : range.isExact()
                ? Message.of(key, range.min(), per)
                : Message.of(key + ".tussen", range.min(), most.get(), per);
    return new Finding(
        reason.grond(),
        Oordeel.ONBEKEND,
        text,
        reason.bronnen(),
        List.of(Feit.ZORG),
        Optional.empty());
  }

  private Finding unknown(Grond grond, Artikel artikel) {
    Message text = Message.of("reden." + grond.code() + ".onbekend");
    return Finding.onbekend(grond, text, List.of(Feit.ZORG), artikel.bron(context.periode()));
  }

  /** Support is not due while care is owed for; what is free at home stays free. */
  private static List<VoorzieningOordeel> voorzieningen(Judgement home) {
    List<VoorzieningOordeel> result = new ArrayList<>();
    for (VoorzieningOordeel one : home.voorzieningen()) {
      boolean free = one.verschuldigd().isPresent() && !one.verschuldigd().get();
      result.add(
          free ? one : new VoorzieningOordeel(one.voorziening(), Optional.empty(), one.grond()));
    }
    return result;
  }
}
