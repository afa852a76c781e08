package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.LagerVoorSommigen;
import nl.eigenbijdrage.rates.MisschienLagereBasis;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/**
 * To 2019 some gemeenten asked less for some support, or of some people (Uitvoeringsbesluit Wmo
 * 2015, 3.8 lid 2, texts to 2019). Where the source does not say how much or of whom, the amount
 * lies between that and the amount without it, and only the letter tells. What stands on the letter
 * goes before it.
 */
final class VoorSommigen {

  private static final Grond GROND = Grond.GEMEENTE_LAGER_BEDRAG;
  private static final String KEY = "reden.gemeente-lager-bedrag.";

  private VoorSommigen() {}

  /** The lower amounts that may have a bearing on a case; none when the letter tells. */
  static List<LagerVoorSommigen> of(Context context) {
    return context.beleid().isEmpty() || context.situation().knows(Feit.TARIEF_GEMEENTE)
        ? List.of()
        : context.beleid().get().voorSommigen();
  }

  /** What is asked at most for the support that a lower amount is for. */
  static Plafond plafond(LagerVoorSommigen lower) {
    return lower.isZeker()
        ? Plafond.exactly(lower.minstens())
        : new Plafond(Optional.of(lower.minstens()), Optional.empty());
  }

  /** That the gemeente asks a lower amount, or may ask it; {@code artikel} lets it do so. */
  static Finding reden(LagerVoorSommigen lower, Context context, Artikel artikel) {
    GemeenteBeleid beleid = context.beleid().orElseThrow();
    Message tekst =
        Message.of(
            KEY + sleutel(lower),
            beleid.naam(),
            support(lower),
            lower.minstens(),
            context.periode().per(),
            lower.voorWie().orElse(""));
    Bron[] sources = beleid.sourcesAfter(artikel.bron(context.periode()));
    return lower.isZeker()
        ? Finding.geldt(GROND, tekst, sources)
        : Finding.onbekend(GROND, tekst, List.of(Feit.TARIEF_GEMEENTE), sources);
  }

  private static String sleutel(LagerVoorSommigen lower) {
    if (lower.isZeker()) {
      return "geldt.hulp";
    }
    if (lower.voorWie().isEmpty()) {
      return "onbekend.bedrag";
    }
    if (lower.euro().isEmpty()) {
      return "onbekend.wie.bedrag";
    }
    return lower.minstens().isZero() ? "onbekend.wie.niets" : "onbekend.wie";
  }

  private static Message support(LagerVoorSommigen lower) {
    if (lower.voorzieningen().isEmpty()) {
      return Message.of("gemeenten.alle-hulp");
    }
    List<Object> names = new ArrayList<>(lower.voorzieningen().size());
    for (String soort : lower.voorzieningen()) {
      names.add(Message.of("soort." + soort));
    }
    return Message.of("gemeenten.hulp", names);
  }

  /** These amounts, with what they are for those who have a lower base, if that is not known. */
  static EuroRange orLower(EuroRange range, Schaal schaal, InkomenRange inkomen, Context context) {
    if (context.situation().knows(Feit.TARIEF_GEMEENTE)) {
      return range;
    }
    Optional<Schaal> perhaps = schaal.misschien(context);
    return perhaps.isEmpty() ? range : range.union(perhaps.get().bijdragen(inkomen));
  }

  /** That it is not known who has the lower base. */
  static Finding misschienLagereBasis(Context context, Artikel artikel) {
    GemeenteBeleid beleid = context.beleid().orElseThrow();
    MisschienLagereBasis perhaps = beleid.misschienLagereBasis().orElseThrow();
    Euro basis = perhaps.basis();
    return Finding.onbekend(
        GROND,
        Message.of(
            KEY + "onbekend.basis",
            beleid.naam(),
            basis,
            context.periode().per(),
            perhaps.inkomenTot()),
        List.of(Feit.TARIEF_GEMEENTE),
        beleid.sourcesAfter(artikel.bron(context.periode())));
  }

  /** An amount of which this is the reason that it is not certain. */
  static Bedrag because(Finding perhaps, Bedrag open) {
    return new Bedrag(open.range(), perhaps, open.stappen(), open.ontbreekt(), open.meldingen());
  }
}
