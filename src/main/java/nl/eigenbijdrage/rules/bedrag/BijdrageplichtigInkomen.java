package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Percentage;

/**
 * The bijdrageplichtig inkomen: Uitvoeringsbesluit Wmo 2015, 3.9 lid 1 with 3.2 and 3.2a. It is the
 * income over the peiljaar, of both spouses together when married, plus a percentage of their
 * vermogen. In 2018 and 2019 a person of pension age with a low income has a part of the vermogen
 * taken off first, for the ouderentoeslag that had lapsed (3.9a).
 */
public final class BijdrageplichtigInkomen {

  /** The part of the vermogen in the income test of article 3.9a. */
  private static final Percentage IN_INCOME_TEST = Percentage.parse("4");

  private final Context context;
  private final boolean compensatie;
  private final Set<Feit> missing = new LinkedHashSet<>();
  private final List<Step> steps = new ArrayList<>();

  private BijdrageplichtigInkomen(Context context, boolean compensatie) {
    this.context = context;
    this.compensatie = compensatie;
  }

  /**
   * The income of a household with what is known of it.
   *
   * @param gehuwd whether the partner counts
   * @param compensatie whether article 3.9a applies
   * @return empty when the rates lack a figure that is needed
   */
  public static Optional<InkomenRange> of(Context context, boolean gehuwd, boolean compensatie) {
    return new BijdrageplichtigInkomen(context, compensatie).range(gehuwd);
  }

  private Optional<InkomenRange> range(boolean gehuwd) {
    List<Persoon> persons = new ArrayList<>(2);
    persons.add(context.situation().client());
    if (gehuwd) {
      persons.add(context.situation().partner());
    }
    Optional<Waarde> bijtelling = context.tarief(Tarief.VERMOGENSINKOMENSBIJTELLING);
    Optional<Vermogens> vermogens = Vermogens.of(context, persons);
    if (bijtelling.isEmpty() || vermogens.isEmpty()) {
      return Optional.empty();
    }
    steps.addAll(vermogens.get().steps());
    ExactEuro min = ExactEuro.ZERO;
    Optional<ExactEuro> max = Optional.of(ExactEuro.ZERO);
    for (int i = 0; i < persons.size(); i++) {
      Persoon person = persons.get(i);
      VermogenRange vermogen = vermogens.get().get(i);
      if (person.inkomen().isEmpty()) {
        missing.add(person.inkomensfeit());
      }
      vermogens.get().missing(i).ifPresent(missing::add);
      min = min.plus(lowest(person, vermogen, bijtelling.get().procent()));
      Optional<ExactEuro> highest = highest(person, vermogen, bijtelling.get().procent());
      max =
          max.isPresent() && highest.isPresent()
              ? Optional.of(max.get().plus(highest.get()))
              : Optional.empty();
    }
    if (max.isPresent()) {
      steps.add(new Step(Message.of("stap.bijdrageplichtig-inkomen"), max.get().roundHalfUp()));
    }
    boolean exact = max.isPresent() && max.get().compareTo(min) == 0;
    return Optional.of(
        new InkomenRange(min, max, List.copyOf(missing), exact ? List.copyOf(steps) : List.of()));
  }

  /** The lowest this person can add; an unknown income is taken to be at least nil. */
  private ExactEuro lowest(Persoon person, VermogenRange vermogen, Percentage bijtelling) {
    ExactEuro income = ExactEuro.of(person.inkomen().orElse(Euro.ZERO));
    ExactEuro sum = income.plus(ExactEuro.of(vermogen.min()).times(bijtelling));
    boolean exact = person.inkomen().isPresent() && vermogen.isExact();
    if (mayCompensate(person) && !exact) {
      return sum.minus(mostCompensation(vermogen));
    }
    return exact ? sum.minus(compensation(person, vermogen.min())) : sum;
  }

  private ExactEuro mostCompensation(VermogenRange vermogen) {
    ExactEuro most = ExactEuro.of(context.tarief(Tarief.COMPENSATIE_MAXIMUM).orElseThrow().euro());
    if (vermogen.max().isEmpty()) {
      return most;
    }
    Percentage part = context.tarief(Tarief.COMPENSATIE_PROCENT).orElseThrow().procent();
    return ExactEuro.of(vermogen.max().get()).times(part).min(most);
  }

  private Optional<ExactEuro> highest(
      Persoon person, VermogenRange vermogen, Percentage bijtelling) {
    if (person.inkomen().isEmpty() || vermogen.max().isEmpty()) {
      return Optional.empty();
    }
    Euro income = person.inkomen().get();
    ExactEuro addition = ExactEuro.of(vermogen.max().get()).times(bijtelling);
    boolean client = person.wie() == nl.eigenbijdrage.situation.Wie.CLIENT;
    steps.add(new Step(Message.of(client ? "stap.inkomen" : "stap.inkomen.partner"), income));
    if (!vermogen.max().get().isZero()) {
      steps.add(
          new Step(
              Message.of("stap.vermogensbijtelling", bijtelling, vermogen.max().get()),
              addition.roundHalfUp()));
    }
    ExactEuro sum = ExactEuro.of(income).plus(addition);
    boolean certain = context.pensioengerechtigd(person) == Oordeel.GELDT && vermogen.isExact();
    if (!certain) {
      return Optional.of(sum);
    }
    ExactEuro compensation = compensation(person, vermogen.min());
    if (compensation.compareTo(ExactEuro.ZERO) > 0) {
      steps.add(new Step(Message.of("stap.compensatie"), compensation.roundHalfUp()));
    }
    return Optional.of(sum.minus(compensation));
  }

  private boolean mayCompensate(Persoon person) {
    return compensatie && context.pensioengerechtigd(person) != Oordeel.GELDT_NIET;
  }

  /** Article 3.9a: what is taken off for this person, whose income and vermogen are known. */
  private ExactEuro compensation(Persoon person, Euro vermogen) {
    if (!mayCompensate(person)) {
      return ExactEuro.ZERO;
    }
    ExactEuro tested =
        ExactEuro.of(person.inkomen().orElseThrow())
            .minus(ExactEuro.of(vermogen).times(IN_INCOME_TEST));
    Euro limit = context.tarief(Tarief.COMPENSATIE_INKOMENSGRENS).orElseThrow().euro();
    if (tested.compareTo(ExactEuro.of(limit)) >= 0) {
      return ExactEuro.ZERO;
    }
    ExactEuro part =
        ExactEuro.of(vermogen)
            .times(context.tarief(Tarief.COMPENSATIE_PROCENT).orElseThrow().procent());
    return part.min(ExactEuro.of(context.tarief(Tarief.COMPENSATIE_MAXIMUM).orElseThrow().euro()));
  }
}
