package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.VoorzieningOordeel;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;

/** What one period takes off the kostprijs of each voorziening. */
enum Aftelling {

  /**
   * From 2020: the whole amount of the Act, also in a month in which the client pays less or
   * nothing because of the gemeente's income limit, its lower amount or a decision of the college
   * (Uitvoeringsbesluit Wmo 2015, 3.10b lid 3). Ruling, a contrario: not in a month that is free on
   * another ground.
   */
  WETTELIJK_BEDRAG {
    @Override
    List<EuroRange> delen(Context context, Bevindingen found, Judgement judgement) {
      Optional<Waarde> amount = context.tarief(Tarief.ABONNEMENTSTARIEF);
      EuroRange whole =
          amount.isEmpty() ? EuroRange.atLeast(Euro.ZERO) : EuroRange.exactly(amount.get().euro());
      List<EuroRange> parts = new ArrayList<>();
      for (int i = 0; i < judgement.voorzieningen().size(); i++) {
        parts.add(
            switch (found.vrijBuiten(COUNTING, i)) {
              case GELDT -> EuroRange.ZERO;
              case GELDT_NIET -> whole;
              case ONBEKEND -> whole.union(EuroRange.ZERO);
            });
      }
      return parts;
    }
  },

  /**
   * To 2019: the contributions that were really due (Wmo 2015, 2.1.4 lid 3). A contribution counts
   * once: the ruling is that with more than one voorziening it counts first for those with a
   * kostprijs, in the order in which they were given.
   */
  WERKELIJKE_BIJDRAGE {
    @Override
    List<EuroRange> delen(Context context, Bevindingen found, Judgement judgement) {
      EuroRange left = judgement.possible();
      List<EuroRange> parts = new ArrayList<>();
      for (VoorzieningOordeel one : judgement.voorzieningen()) {
        Optional<Restant> rest = context.rest(one.voorziening());
        boolean possible = rest.isPresent() && one.verschuldigd().orElse(true);
        EuroRange part = possible ? part(left, one) : EuroRange.ZERO;
        parts.add(part);
        left = possible ? over(left, part, rest.get().range()) : left;
      }
      return parts;
    }
  };

  /**
   * The grounds on which a month is free and yet counts: 3.8 lid 2 and lid 4, with lid 3 c, g, h.
   */
  private static final Set<Grond> COUNTING =
      Collections.unmodifiableSet(
          EnumSet.of(
              Grond.VEILIGHEID_KIND,
              Grond.BETAALCAPACITEIT,
              Grond.INTEGRALE_AANPAK,
              Grond.MINIMABELEID,
              Grond.KOSTPRIJS_BEREIKT));

  /**
   * What a period takes off.
   *
   * @param delen euro, for each voorziening in the order of the facts; it may exceed what is left
   * @param ontbreekt the facts that would tell the parts that are open
   */
  record Afgeteld(List<EuroRange> delen, Set<Feit> ontbreekt) {

    /** A period that takes off nothing. */
    static Afgeteld niets(Situation situation) {
      return zonder(situation, EuroRange.ZERO);
    }

    /** A period of which it cannot be told what it takes off. */
    static Afgeteld onbekend(Situation situation) {
      return zonder(situation, EuroRange.atLeast(Euro.ZERO));
    }

    private static Afgeteld zonder(Situation situation, EuroRange each) {
      List<Voorziening> support = situation.voorzieningen().orElse(List.of());
      return new Afgeteld(Collections.nCopies(support.size(), each), EnumSet.noneOf(Feit.class));
    }
  }

  /**
   * What this period takes off each voorziening.
   *
   * @param context the case with what is left of each kostprijs
   * @param found what the grounds come to without any kostprijs
   * @param judgement what is due without any kostprijs
   */
  abstract List<EuroRange> delen(Context context, Bevindingen found, Judgement judgement);

  /** What of a contribution counts for one voorziening, however little of its kostprijs is left. */
  private static EuroRange part(EuroRange left, VoorzieningOordeel one) {
    Optional<Euro> kosten = one.voorziening().kosten();
    EuroRange part = kosten.isPresent() ? left.atMost(kosten.get()) : left;
    return one.verschuldigd().isPresent() ? part : part.union(EuroRange.ZERO);
  }

  /** What is over for the next voorziening, when this one takes no more than its rest. */
  private static EuroRange over(EuroRange left, EuroRange part, EuroRange rest) {
    Euro most = rest.max().orElseThrow();
    Euro takenAtMost = part.max().isPresent() ? part.max().get().min(most) : most;
    Euro takenAtLeast = part.min().min(rest.min());
    return new EuroRange(
        left.min().minus(takenAtMost).max(Euro.ZERO),
        left.max().map(max -> max.minus(takenAtLeast).max(Euro.ZERO)));
  }
}
