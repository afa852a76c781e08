package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/**
 * The vermogen that counts of each person in a household: Uitvoeringsbesluit Wmo 2015, article 3.2.
 */
final class Vermogens {

  private final Context context;
  private final List<Persoon> persons;
  private final List<VermogenRange> ranges = new ArrayList<>(2);

  /** What each has above the exemption, when the other leaves none of theirs unused. */
  private final List<VermogenRange> whole = new ArrayList<>(2);

  private boolean shares;
  private boolean joint;
  private List<Euro> exemptions = List.of();

  private Vermogens(Context context, List<Persoon> persons) {
    this.context = context;
    this.persons = persons;
  }

  /** The vermogens of these persons; empty when the rates lack the exemption. */
  static Optional<Vermogens> of(Context context, List<Persoon> persons) {
    Optional<Waarde> exemption = context.tarief(Tarief.HEFFINGVRIJ_VERMOGEN);
    if (exemption.isEmpty()) {
      return Optional.empty();
    }
    Vermogens vermogens = new Vermogens(context, persons);
    vermogens.compute(exemption.get().euro());
    return Optional.of(vermogens);
  }

  private void compute(Euro exemption) {
    Vermogensregel rule = Vermogensregel.of(context.periode().jaar());
    joint = rule.isJoint(persons);
    List<EuroRange> additions = Ouderentoeslag.of(context, persons, exemption, joint);
    List<Euro> most = new ArrayList<>(2);
    List<Euro> least = new ArrayList<>(2);
    for (EuroRange addition : additions) {
      most.add(exemption.plus(addition.max().orElseThrow()));
      least.add(exemption.plus(addition.min()));
    }
    Optional<Euro> box3 = context.tarief(Tarief.HEFFINGVRIJ_VERMOGEN_BOX_3).map(Waarde::euro);
    List<VermogenRange> lowest = rule.vermogens(persons, most, box3);
    List<VermogenRange> highest = rule.vermogens(persons, least, box3);
    for (int i = 0; i < persons.size(); i++) {
      ranges.add(new VermogenRange(lowest.get(i).min(), highest.get(i).max()));
      whole.add(new VermogenRange(lowest.get(i).max().orElse(Euro.ZERO), highest.get(i).max()));
    }
    shares = rule == Vermogensregel.GRONDSLAG && oneIsUnknown();
    exemptions = least;
  }

  /** The vermogen of the person at this place. */
  VermogenRange get(int i) {
    return ranges.get(i);
  }

  private boolean oneIsUnknown() {
    boolean first = persons.get(0).vermogen().isPresent();
    return persons.size() == 2
        && (first
            ? Vermogensregel.isUnknown(persons.get(1))
            : persons.get(1).vermogen().isPresent() && Vermogensregel.isUnknown(persons.get(0)));
  }

  /**
   * The vermogens that can go together, of each person. Where the possessions of one spouse alone
   * are known, the other has a vermogen only when none of the exemption was left to the first.
   */
  List<List<VermogenRange>> samen() {
    if (!shares) {
      return List.of(ranges);
    }
    VermogenRange none = VermogenRange.exactly(Euro.ZERO);
    return persons.get(0).vermogen().isPresent()
        ? List.of(List.of(ranges.get(0), none), List.of(whole.get(0), ranges.get(1)))
        : List.of(List.of(none, ranges.get(1)), List.of(ranges.get(0), whole.get(1)));
  }

  /** How it was computed from possessions; means something only when it is exact. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>(2);
    explain(steps);
    return steps;
  }

  /** The fact that would tell the vermogen of the person at this place, where it is open. */
  Optional<Feit> missing(int i) {
    Persoon person = persons.get(i);
    if (ranges.get(i).isExact()) {
      return Optional.empty();
    }
    if (person.vermogen().isEmpty()) {
      return Optional.of(person.vermogensfeit());
    }
    if (persons.size() == 2 && Vermogensregel.isUnknown(persons.get(1 - i))) {
      return Optional.empty(); // what the other has would tell, and is named for the other
    }
    if (person.inkomen().isEmpty()) {
      return Optional.of(person.inkomensfeit());
    }
    return Optional.of(
        Ouderentoeslag.oudGenoeg(context, person) == Oordeel.ONBEKEND
            ? person.geboortefeit()
            : person.grondslagfeit());
  }

  private void explain(List<Step> steps) {
    if (joint) {
      Euro possessions =
          persons.get(0).vermogen().orElseThrow().plus(persons.get(1).vermogen().orElseThrow());
      Euro exempt = exemptions.get(0).plus(exemptions.get(1));
      Euro total = ranges.get(0).min().plus(ranges.get(1).min());
      steps.add(new Step(Message.of("stap.vrijstelling.samen", possessions, exempt), total));
      return;
    }
    for (int i = 0; i < persons.size(); i++) {
      Optional<Euro> possessions = persons.get(i).vermogen();
      if (possessions.isPresent() && ranges.get(i).isExact()) {
        String key = i == 0 ? "stap.vrijstelling" : "stap.vrijstelling.partner";
        Message tekst = Message.of(key, possessions.get(), exemptions.get(i));
        steps.add(new Step(tekst, ranges.get(i).min()));
      }
    }
  }
}
