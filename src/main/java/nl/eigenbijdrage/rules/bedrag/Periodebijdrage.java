package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Categorieen;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;

/**
 * The contribution of 2015-2018, which follows from income and wealth: Uitvoeringsbesluit Wmo 2015,
 * 3.8 lid 1. One maximum for the household; never more than what the gemeente asks or what the
 * support costs in the period. The law gives no rule for rounding: the ruling is half a cent
 * upwards, once, at the end.
 */
public final class Periodebijdrage implements Sum {

  private static final String KEY = "reden.periodebijdrage.";

  private final Set<Categorie> zonderBasis;
  private final Compensatie compensatie;
  private final Artikel lowerAmount;

  /**
   * The sum of one span of years.
   *
   * @param zonderBasis the kinds of household for which the law names no base
   * @param compensatie whether article 3.9a lowers the income
   * @param lowerAmount where the gemeente may ask less
   */
  public Periodebijdrage(Set<Categorie> zonderBasis, Compensatie compensatie, Artikel lowerAmount) {
    this.zonderBasis = zonderBasis;
    this.compensatie = compensatie;
    this.lowerAmount = lowerAmount;
  }

  @Override
  public Bedrag calculate(Context context, List<Voorziening> possible) {
    List<Periodedeel> delen = new ArrayList<>(2);
    Categorie withoutFigures = null;
    for (Categorie categorie : Categorieen.mogelijk(context)) {
      Optional<Periodedeel> deel = deel(context, categorie);
      if (deel.isPresent()) {
        delen.add(deel.get());
      } else {
        withoutFigures = categorie;
      }
    }
    if (withoutFigures != null) {
      return withoutFigures(context, possible, delen, withoutFigures);
    }
    return limit(together(context, delen), context, possible);
  }

  private Bedrag limit(Bedrag bedrag, Context context, List<Voorziening> possible) {
    return Kostengrens.limit(
        atMostAskedByGemeente(bedrag, context), context, possible, lowerAmount);
  }

  private Optional<Periodedeel> deel(Context context, Categorie categorie) {
    Optional<Schaal> landelijk =
        Schaal.landelijk(context, categorie, zonderBasis.contains(categorie));
    Optional<InkomenRange> inkomen =
        BijdrageplichtigInkomen.of(context, categorie.gehuwd(), compensatie.geldt(context));
    if (landelijk.isEmpty() || inkomen.isEmpty()) {
      return Optional.empty();
    }
    Schaal schaal = landelijk.get().vanGemeente(context, categorie);
    EuroRange range = schaal.bijdragen(inkomen.get());
    EuroRange all = VoorSommigen.orLower(range, schaal, inkomen.get(), context);
    boolean lower = !all.sameAs(range);
    return Optional.of(new Periodedeel(schaal, landelijk.get(), inkomen.get(), all, lower));
  }

  /**
   * Without a threshold the base is still the least that the sum can come to. What the gemeente
   * asks or the support costs can be no more than that, and then is the amount all the same.
   */
  private Bedrag withoutFigures(
      Context context, List<Voorziening> possible, List<Periodedeel> delen, Categorie categorie) {
    EuroRange range =
        EuroRange.atLeast(Schaal.laagste(context, categorie, zonderBasis.contains(categorie)));
    for (Periodedeel deel : delen) {
      range = range.union(deel.range());
    }
    Message missing = Message.of("tarief." + Tarief.drempelinkomen(categorie).code());
    Finding reden =
        Finding.geldt(
            Grond.GEEN_TARIEVEN,
            Message.of("reden.geen-tarieven.geldt.welke", context.periode(), missing));
    Bedrag open = new Bedrag(Optional.of(range), reden, List.of(), List.of(), List.of());
    Bedrag limited = limit(open, context, possible);
    EuroRange bounds = limited.range().orElseThrow();
    if (bounds.isExact()) {
      return limited;
    }
    List<Melding> meldingen = delen.isEmpty() ? List.of() : List.of(Melding.of("meer-gegevens"));
    return Bedrag.onbepaald(bounds, reden, meldingen);
  }

  private Bedrag together(Context context, List<Periodedeel> delen) {
    EuroRange range = delen.get(0).range();
    Set<Feit> missing = new LinkedHashSet<>();
    Periodedeel first = delen.get(0);
    boolean differ = false;
    boolean lower = false;
    for (Periodedeel deel : delen) {
      boolean otherThreshold = !deel.schaal().drempel().equals(first.schaal().drempel());
      differ |= !deel.range().sameAs(first.range()) || otherThreshold && !deel.range().isExact();
      range = range.union(deel.range());
      lower |= deel.misschienLager();
      if (!deel.range().isExact()) {
        missing.addAll(deel.inkomen().ontbreekt());
      }
    }
    List<Feit> facts = differ ? Categorieen.ontbreekt(context) : new ArrayList<>();
    if (!range.isExact()) {
      String why = facts.isEmpty() ? "" : missing.isEmpty() ? ".huishouden" : ".alles";
      facts.addAll(missing);
      if (!lower) {
        return open(first, range, facts, why);
      }
      boolean only = facts.isEmpty();
      facts.add(Feit.TARIEF_GEMEENTE);
      Finding perhaps = VoorSommigen.misschienLagereBasis(context, lowerAmount);
      Bedrag open = open(first, range, facts, why);
      return only ? VoorSommigen.because(perhaps, open) : open.met(perhaps);
    }
    return exact(context, first, range.min());
  }

  private static Bedrag open(Periodedeel deel, EuroRange range, List<Feit> facts, String why) {
    Message tekst = Message.of(KEY + "onbekend" + why);
    Finding reden =
        Finding.onbekend(Grond.PERIODEBIJDRAGE, tekst, facts, Periodedeel.sources(deel.schaal()));
    List<Melding> meldingen =
        range.max().isPresent() ? List.of() : List.of(Melding.of("geen-inkomensgegevens"));
    return new Bedrag(Optional.of(range), reden, List.of(), facts, meldingen);
  }

  private Bedrag exact(Context context, Periodedeel deel, Euro amount) {
    boolean lower = deel.isLagerDanLandelijk(amount);
    String key = lower ? "geldt.gemeente" : deel.isBovenDrempel() ? "geldt" : "geldt.basis";
    Finding reden =
        Finding.geldt(
            Grond.PERIODEBIJDRAGE,
            Message.of(KEY + key, amount, context.periode().per()),
            deel.inkomen()
                .sourcesAfter(Periodedeel.sources(lower ? deel.schaal() : deel.landelijk())));
    Optional<Message> ruling =
        Toerekening.thuis(context, compensatie, deel.schaal()).or(context::leeftijdRuling);
    ExactEuro unrounded = deel.schaal().bijdrage(deel.inkomen().min());
    boolean rounded = unrounded.compareTo(ExactEuro.of(amount)) != 0;
    return new Bedrag(
        Optional.of(EuroRange.exactly(amount)),
        ruling.isPresent() ? reden.withRuling(ruling.get()) : reden,
        deel.stappen(amount),
        List.of(),
        rounded ? List.of(Melding.of("afronding")) : List.of());
  }

  /** Up to 2018 too the gemeente may ask less; the letter tells the amount that comes out. */
  private Bedrag atMostAskedByGemeente(Bedrag bedrag, Context context) {
    Optional<Euro> asked = Gemeentebedrag.of(context);
    EuroRange range = bedrag.range().orElseThrow();
    if (asked.isEmpty() || range.atMost(asked.get()).sameAs(range)) {
      return bedrag;
    }
    EuroRange limited = range.atMost(asked.get());
    List<Step> steps = new ArrayList<>(bedrag.stappen());
    steps.add(new Step(Message.of("stap.bedrag-gemeente"), asked.get()));
    return new Bedrag(
        Optional.of(limited),
        limited.isExact()
            ? Gemeentebedrag.reden(context, asked.get(), lowerAmount)
            : bedrag.reden(),
        steps,
        limited.isExact() ? List.of() : bedrag.ontbreekt(),
        List.of());
  }
}
