package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.outcome.Verdeling;
import nl.eigenbijdrage.outcome.Zorgdetails;
import nl.eigenbijdrage.rules.bedrag.Zorgbedrag;
import nl.eigenbijdrage.rules.grond.Keuze;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/** Puts together what was found for beschermd wonen or the Wlz: reasons, notices, parts. */
final class Zorguitkomst {

  private final Context context;
  private final Zorg zorg;
  private final Gebruikt used;
  private final Thuishulp thuishulp;
  private final Zorgmeldingen meldingen;
  private final Zorgredenen redenen;
  private final List<Finding> findings = new ArrayList<>();

  /** The outcome of a case that rests on the figures in {@code used}. */
  Zorguitkomst(Context context, Gebruikt used, Thuishulp thuishulp) {
    this.context = context;
    this.zorg = Zorgtijd.of(context.situation()).zorg(context.periode());
    this.used = used;
    this.thuishulp = thuishulp;
    this.meldingen = new Zorgmeldingen(context, thuishulp);
    this.redenen = new Zorgredenen(context);
  }

  /** The low contribution is owed. */
  Judgement low(Keuze keuze, Zorgbedrag bedrag) {
    if (bedrag.range().isEmpty()) {
      return undetermined(Regeling.INTRAMURAAL_LAAG, keuze, bedrag);
    }
    Finding reason = redenen.reason(Grond.LAGE_BIJDRAGE, keuze, bedrag);
    findings.add(reason);
    findings.addAll(bedrag.verder());
    findings.add(redenen.not(Grond.HOGE_BIJDRAGE));
    findings.add(new ZonderInkomen(context).onderNorm(bedrag));
    findings.add(new ZonderInkomen(context).geenGegevens(true));
    meldingen.ofLow();
    return judgement(Regeling.INTRAMURAAL_LAAG, reason, keuze, bedrag);
  }

  /** The high contribution is owed. */
  Judgement high(Keuze keuze, Zorgbedrag bedrag) {
    meldingen.ofHigh();
    if (bedrag.range().isEmpty()) {
      return undetermined(Regeling.INTRAMURAAL_HOOG, keuze, bedrag);
    }
    Finding reason = redenen.reason(Grond.HOGE_BIJDRAGE, keuze, bedrag);
    findings.add(reason);
    findings.addAll(bedrag.verder());
    findings.add(redenen.not(Grond.LAGE_BIJDRAGE));
    findings.add(new ZonderInkomen(context).geenGegevens(false));
    return judgement(Regeling.INTRAMURAAL_HOOG, reason, keuze, bedrag);
  }

  /** It is not known which of the two is owed. */
  Judgement either(Keuze keuze, Zorgbedrag low, Zorgbedrag high) {
    EuroRange lowest = low.possible();
    EuroRange highest = high.possible();
    findings.add(redenen.mayBe(Grond.LAGE_BIJDRAGE, keuze, lowest));
    findings.add(redenen.mayBe(Grond.HOGE_BIJDRAGE, keuze, highest));
    List<Feit> missing = new ArrayList<>(keuze.ontbreekt());
    addNew(missing, low.ontbreekt());
    addNew(missing, high.ontbreekt());
    meldingen.ofLow();
    List<Message> aannames = new ArrayList<>(meldingen.aannames(keuze));
    aannames.addAll(low.aannames());
    return undecided(lowest.union(highest), missing, aannames);
  }

  /** A fact with a few values is not known; {@code range} holds whatever it is. */
  Judgement open(EuroRange range, List<Feit> missing) {
    findings.add(redenen.unknown(Grond.LAGE_BIJDRAGE, missing));
    if (zorg.isVerblijf()) {
      findings.add(redenen.unknown(Grond.HOGE_BIJDRAGE, missing));
    }
    return undecided(range, missing, meldingen.algemeneAannames());
  }

  private Judgement undecided(EuroRange range, List<Feit> missing, List<Message> aannames) {
    return new Judgement(
        Regeling.INTRAMURAAL_LAAG,
        Optional.of(range),
        Optional.empty(),
        findings,
        Optional.empty(),
        thuishulp.voorzieningen(),
        List.of(),
        missing,
        meldingen.all(used, List.of()),
        details(aannames));
  }

  private Judgement judgement(Regeling regeling, Finding reason, Keuze keuze, Zorgbedrag bedrag) {
    Optional<Verdeling> parts = Verdeler.of(context, bedrag);
    List<Step> steps = new ArrayList<>(bedrag.stappen());
    parts.ifPresent(
        both -> {
          steps.add(new Step(Message.of("stap.verdeling.client"), both.client()));
          steps.add(new Step(Message.of("stap.verdeling.partner"), both.partner()));
        });
    bedrag.marge().ifPresent(meldingen::marge);
    parts.ifPresent(meldingen::verdeling);
    List<Message> aannames = new ArrayList<>(meldingen.aannames(keuze));
    aannames.addAll(bedrag.aannames());
    return new Judgement(
        regeling,
        bedrag.range(),
        Optional.empty(),
        findings,
        bedrag.isExact() ? Optional.of(reason) : Optional.empty(),
        thuishulp.voorzieningen(),
        steps,
        bedrag.isExact() ? List.of() : bedrag.ontbreekt(),
        meldingen.all(used, bedrag.meldingen()),
        new Zorgdetails(bedrag.marge(), parts, dagen(), aannames));
  }

  private Judgement undetermined(Regeling regeling, Keuze keuze, Zorgbedrag bedrag) {
    boolean low = regeling == Regeling.INTRAMURAAL_LAAG;
    boolean mpt = low && Zorgregels.on(context.periode()).mptPerUur() && zorg == Zorg.MPT;
    Finding reason = redenen.undetermined(low, mpt);
    findings.add(reason);
    findings.add(redenen.withoutSum(low ? Grond.LAGE_BIJDRAGE : Grond.HOGE_BIJDRAGE, keuze));
    return new Judgement(
        regeling,
        Optional.empty(),
        bedrag.maximum().map(most -> EuroRange.between(Euro.ZERO, most)),
        findings,
        Optional.of(reason),
        thuishulp.voorzieningen(),
        List.of(),
        List.of(),
        meldingen.all(new Gebruikt(), List.of()),
        details(meldingen.aannames(keuze)));
  }

  private Zorgdetails details(List<Message> aannames) {
    return Zorgdetails.of(dagen(), aannames);
  }

  private Optional<Integer> dagen() {
    return Zorgtijd.of(context.situation()).deel(context.periode());
  }

  private static void addNew(List<Feit> list, List<Feit> more) {
    for (Feit feit : more) {
      if (!list.contains(feit)) {
        list.add(feit);
      }
    }
  }
}
