package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.GewoonGeval;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.PartnerZorg;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;

/**
 * The ways in which one unknown fact can turn out, as far as the rules can tell them apart. Facts
 * that can take any amount have no list; the sums work with ranges for those.
 */
final class Completions {

  /** From here on support at home has one amount, whatever the income. */
  private static final LocalDate FIXED_AMOUNT = LocalDate.of(2018, 12, 31);

  private static final Euro FAR_ABOVE = Euro.ofCents(10_000_000_00);

  /** No lower income can be given: a loss of nine digits. */
  private static final Euro FAR_BELOW = Euro.ofCents(-99_999_999_999L);

  private Completions() {}

  /** The case once for each way the fact can turn out; empty when there is no list of ways. */
  static List<Situation> of(Feit feit, Context context) {
    Situation situation = context.situation();
    return switch (feit) {
      case HUISHOUDEN -> choices(situation, feit, (Object[]) Huishouden.values());
      case WLZ -> choices(situation, feit, WlzBijdrage.GEEN, WlzBijdrage.CLIENT);
      case OUDER -> parents(situation);
      case OPVANGNACHTEN,
          WOONCOMPONENT,
          DEELTIJDVERBLIJF,
          TERUGKEER_BINNEN_4_MAANDEN,
          KINDEREN_TEN_LASTE,
          MPT_HOOGSTENS_20_UUR,
          EERDER_HOOG,
          ZORGTOESLAG ->
          choices(situation, feit, false, true);
      case PARTNER_ZORG -> partnerCare(situation);
      case OPNAME, PARTNER_OPNAME -> admissions(feit, context);
      case BESLUIT_GEMEENTE ->
          choices(situation, feit, BesluitGemeente.GEEN, BesluitGemeente.VEILIGHEID_KIND);
      case GEBOORTEDATUM, PARTNER_GEBOORTEDATUM -> births(feit, context);
      case INKOMEN, PARTNER_INKOMEN ->
          onlyTested(context) ? choices(situation, feit, FAR_ABOVE, FAR_BELOW) : List.of();
      default -> List.of();
    };
  }

  /**
   * The same, and for an income or a wealth two amounts: far above every limit, and nil. The income
   * of the client is also each limit of the kinds of household that are possible, and a limit of
   * the gemeente the income of each, as it is only between two of these that an age or a household
   * can make a difference.
   */
  static List<Situation> orExtremes(Feit feit, Context context) {
    return switch (feit) {
      case INKOMEN -> incomes(context);
      case PARTNER_INKOMEN, VERMOGEN, PARTNER_VERMOGEN ->
          choices(context.situation(), feit, FAR_ABOVE, Euro.ZERO);
      case INKOMENSGRENS -> limits(context);
      default -> of(feit, context);
    };
  }

  /**
   * Whether an income makes no other difference than whether it is below a limit, and each
   * kostprijs is counted down only over such contributions: then it is below that limit in all of
   * them.
   */
  private static boolean onlyTested(Context context) {
    boolean counted = false;
    boolean tested = !context.periode().van().isBefore(FIXED_AMOUNT);
    for (Voorziening one : context.situation().voorzieningen().orElse(List.of())) {
      if (one.kostprijs().isPresent()) {
        counted = true;
        tested &= one.start().isPresent() && !one.start().get().isBefore(FIXED_AMOUNT);
      }
    }
    return counted && tested && !Zorgtijd.loopt(context.situation(), context.periode().van());
  }

  private static List<Situation> limits(Context context) {
    List<Object> amounts = new ArrayList<>(Omslag.limits(context));
    amounts.add(FAR_ABOVE);
    amounts.add(Euro.ZERO);
    return choices(context.situation(), Feit.INKOMENSGRENS, amounts.toArray());
  }

  private static List<Situation> incomes(Context context) {
    List<Object> amounts = new ArrayList<>();
    amounts.add(FAR_ABOVE);
    amounts.add(Euro.ZERO);
    for (Categorie categorie : Categorieen.mogelijk(context)) {
      Optional<Waarde> drempel =
          context.tarieven().on(Tarief.drempelinkomen(categorie), context.periode().van());
      if (drempel.isPresent() && !amounts.contains(drempel.get().euro())) {
        amounts.add(drempel.get().euro());
      }
    }
    for (Euro income : Omslag.incomes(context)) {
      if (!amounts.contains(income)) {
        amounts.add(income);
      }
    }
    return choices(context.situation(), Feit.INKOMEN, amounts.toArray());
  }

  private static List<Situation> choices(Situation situation, Feit feit, Object... values) {
    List<Situation> result = new ArrayList<>(values.length);
    for (Object value : values) {
      result.add(situation.with(feit, value));
    }
    return result;
  }

  /** About parents, support that nobody named is a woningaanpassing: they pay for nothing else. */
  private static List<Situation> parents(Situation situation) {
    Situation parents = situation.with(Feit.OUDER, true);
    return List.of(
        situation.with(Feit.OUDER, false),
        situation.aangenomen().contains(Feit.VOORZIENING)
            ? parents.with(Feit.VOORZIENING, GewoonGeval.support(true))
            : parents);
  }

  /** The kinds of care of the partner that fit with who owes a contribution under the Wlz. */
  private static List<Situation> partnerCare(Situation situation) {
    List<Situation> result = new ArrayList<>();
    for (PartnerZorg care : PartnerZorg.values()) {
      boolean fits =
          situation.wlz().isEmpty()
              || situation.aangenomen().contains(Feit.WLZ)
              || care.isWlz() == situation.wlz().get().isPartner();
      if (fits) {
        result.add(situation.with(Feit.PARTNER_ZORG, care));
      }
    }
    return result;
  }

  /** A stay that began with this month, and one of which the first months are long over. */
  private static List<Situation> admissions(Feit feit, Context context) {
    LocalDate month = context.periode().van();
    return choices(context.situation(), feit, month, month.minusYears(1));
  }

  /** The possible days of birth, cut where eighteen or pension age is reached in this period. */
  private static List<Situation> births(Feit feit, Context context) {
    Persoon person =
        feit == Feit.GEBOORTEDATUM ? context.situation().client() : context.situation().partner();
    List<DateRange> parts = new ArrayList<>();
    for (DateRange part :
        cut(person.geboren(), day -> context.pensioengerechtigd(born(person, day)))) {
      parts.addAll(cut(part, day -> context.meerderjarig(born(person, day))));
    }
    return parts.size() == 1 ? List.of() : choices(context.situation(), feit, parts.toArray());
  }

  private static Persoon born(Persoon person, LocalDate day) {
    return new Persoon(
        person.wie(), DateRange.day(day), person.inkomen(), person.vermogen(), person.grondslag());
  }

  /** The range in two parts: the births for which the age counts, and the later ones. */
  private static List<DateRange> cut(DateRange range, Function<LocalDate, Oordeel> reached) {
    Predicate<LocalDate> counts = day -> reached.apply(day) == Oordeel.GELDT;
    if (counts.test(range.tot()) || !counts.test(range.van())) {
      return List.of(range);
    }
    long low = 0;
    long high = ChronoUnit.DAYS.between(range.van(), range.tot());
    while (high - low > 1) {
      long middle = (low + high) / 2;
      if (counts.test(range.van().plusDays(middle))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    LocalDate last = range.van().plusDays(low);
    return List.of(new DateRange(range.van(), last), new DateRange(last.plusDays(1), range.tot()));
  }
}
