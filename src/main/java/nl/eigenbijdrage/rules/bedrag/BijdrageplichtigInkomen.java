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
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;

/**
 * The bijdrageplichtig inkomen: Uitvoeringsbesluit Wmo 2015, 3.9 lid 1 with 3.2 and 3.2a. It is the
 * income over the peiljaar, of both spouses together when married, plus a percentage of their
 * vermogen. In 2018 and 2019 a person of pension age with a low income has a part of the vermogen
 * taken off first, for the ouderentoeslag that had lapsed (3.9a).
 */
public final class BijdrageplichtigInkomen {

  private static final Artikel PLAIN = Artikel.besluit("3.9", "1", "");
  private static final Artikel COMPENSATED = Artikel.besluit("3.9a", "1", "");

  private final Context context;
  private final boolean compensatie;
  private final Set<Feit> missing = new LinkedHashSet<>();
  private final List<Step> steps = new ArrayList<>();
  private final Inkomensstappen parts = new Inkomensstappen();
  private boolean vermogenTelt;
  private boolean gecompenseerd;

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

  /** How the income of the one household that is possible was computed; empty when it is open. */
  public static List<Step> stappen(Context context, boolean compensatie) {
    if (context.gehuwd() == Oordeel.ONBEKEND) {
      return List.of();
    }
    boolean gehuwd = context.gehuwd() == Oordeel.GELDT;
    return of(context.apart(), gehuwd, compensatie).map(InkomenRange::stappen).orElse(List.of());
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
    List<Inkomensdeel> delen = new ArrayList<>(2);
    Optional<ExactEuro> max = Optional.of(ExactEuro.ZERO);
    for (int i = 0; i < persons.size(); i++) {
      Persoon person = persons.get(i);
      VermogenRange vermogen = vermogens.get().get(i);
      vermogenTelt |= !vermogen.isExact() || !vermogen.min().isZero();
      if (person.inkomen().isEmpty()) {
        missing.add(person.inkomensfeit());
      }
      vermogens.get().missing(i).ifPresent(missing::add);
      Inkomensdeel deel =
          new Inkomensdeel(context, person, bijtelling.get().procent(), compensatie);
      ExactEuro lowest = deel.lowest(vermogen);
      Optional<ExactEuro> highest = deel.highest(vermogen);
      delen.add(deel);
      boolean open = highest.isEmpty() || highest.get().compareTo(lowest) != 0;
      if (open && deel.leeftijdTelt()) {
        missing.add(person.geboortefeit());
      }
      if (person.inkomen().isPresent() && vermogen.isExact()) {
        explain(person, vermogen.min(), deel.compensation(vermogen.min()));
      }
      max =
          max.isPresent() && highest.isPresent()
              ? Optional.of(max.get().plus(highest.get()))
              : Optional.empty();
    }
    ExactEuro min = lowest(delen, vermogens.get());
    boolean exact = max.isPresent() && max.get().compareTo(min) == 0;
    if (exact) {
      steps.addAll(parts.steps(bijtelling.get().procent()));
      steps.add(new Step(Message.of("stap.bijdrageplichtig-inkomen"), min.roundHalfUp()));
    }
    return Optional.of(
        new InkomenRange(
            min,
            max,
            List.copyOf(missing),
            exact ? List.copyOf(steps) : List.of(),
            vermogenTelt,
            exact ? bronnen() : List.of()));
  }

  /** Where it stands that a vermogen adds to the income; 3.9a, with the compensation, has both. */
  private List<Bron> bronnen() {
    Artikel artikel = gecompenseerd ? COMPENSATED : PLAIN;
    return vermogenTelt ? List.of(artikel.bron(context.periode())) : List.of();
  }

  /** The lowest income with vermogens that go together. */
  private static ExactEuro lowest(List<Inkomensdeel> delen, Vermogens vermogens) {
    ExactEuro lowest = null;
    for (List<VermogenRange> samen : vermogens.samen()) {
      ExactEuro sum = ExactEuro.ZERO;
      for (int i = 0; i < delen.size(); i++) {
        sum = sum.plus(delen.get(i).lowest(samen.get(i)));
      }
      lowest = lowest == null ? sum : lowest.min(sum);
    }
    return lowest;
  }

  private void explain(Persoon person, Euro vermogen, ExactEuro compensation) {
    parts.income(person, person.inkomen().orElseThrow());
    if (!vermogen.isZero()) {
      parts.vermogen(vermogen);
    }
    parts.compensation(compensation);
    gecompenseerd |= compensation.compareTo(ExactEuro.ZERO) != 0;
  }
}
