package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rules.bedrag.BijdrageplichtigInkomen;
import nl.eigenbijdrage.rules.bedrag.InkomenRange;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.ExactEuro;

/**
 * The amounts at which an income limit of the gemeente comes to decide for one kind of household
 * and not yet for another: only between these an age or a household can make a difference.
 */
final class Omslag {

  private static final Euro CENT = Euro.ofCents(1);

  private Omslag() {}

  /** The incomes of the client with which a kind of household is just below its limit. */
  static List<Euro> incomes(Context context) {
    List<Euro> amounts = new ArrayList<>();
    Context without = context.with(context.situation().with(Feit.INKOMEN, Euro.ZERO));
    for (Categorie categorie : Categorieen.mogelijk(context)) {
      Optional<Euro> limit = limit(context, categorie);
      Optional<ExactEuro> rest = income(without, categorie.gehuwd());
      if (limit.isPresent() && rest.isPresent()) {
        Euro below = limit.get().minus(rest.get().roundHalfUp()).minus(CENT);
        add(below, amounts);
      }
    }
    return amounts;
  }

  /** The limits that are just above the income of a kind of household. */
  static List<Euro> limits(Context context) {
    List<Euro> amounts = new ArrayList<>();
    for (Categorie categorie : Categorieen.mogelijk(context)) {
      Optional<ExactEuro> income = income(context, categorie.gehuwd());
      if (income.isPresent()) {
        add(income.get().roundHalfUp().plus(CENT), amounts);
      }
    }
    return amounts;
  }

  private static Optional<Euro> limit(Context context, Categorie categorie) {
    Optional<Euro> letter = context.situation().money(Feit.INKOMENSGRENS);
    return letter.isPresent() || context.beleid().isEmpty()
        ? letter
        : Optional.ofNullable(context.beleid().get().inkomensgrenzen().get(categorie));
  }

  /** The lowest that the income can be; an unknown one can be a loss, and gives no amount here. */
  private static Optional<ExactEuro> income(Context context, boolean gehuwd) {
    return BijdrageplichtigInkomen.of(context.apart(), gehuwd, false).map(InkomenRange::min);
  }

  private static void add(Euro amount, List<Euro> amounts) {
    if (!amount.isNegative() && !amounts.contains(amount)) {
      amounts.add(amount);
    }
  }
}
