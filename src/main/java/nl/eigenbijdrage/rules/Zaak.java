package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.situation.Wijziging;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Periode;

/**
 * A case through time, with the countdown of every kostprijs in it. The countdown judges each
 * period since the support began by the rules of that period, with the facts as they were then, and
 * keeps what it has found: a later period starts where an earlier one ended.
 *
 * <p>It counts by the periods of support at home; after the one in which care begins that is owed
 * under other rules, nothing is taken off while it runs.
 *
 * <p>What was paid before 2015 is not known, nor what a period without rates takes off: a
 * voorziening of such times has an open rest, which no fact that can be given would tell.
 */
public final class Zaak {

  /** The first contribution period under the Wmo 2015. */
  private static final LocalDate FIRST = Bijdrageperioden.on(Bijdrageperioden.FIRST_DAY).van();

  private final Assessor assessor;
  private final Verloop verloop;

  /** Per start of a period: what is left before it, for the voorzieningen that ran before. */
  private final Map<LocalDate, Map<Sleutel, Restant>> voor = new HashMap<>();

  private Periode laatste;

  /** A voorziening as it is recognised through changes of the facts; equal ones by their order. */
  private record Sleutel(
      VoorzieningSoort soort, Wie voor, LocalDate start, long kostprijs, int volgnummer) {}

  Zaak(Assessor assessor, Verloop verloop) {
    this.assessor = assessor;
    this.verloop = verloop;
  }

  /** The facts that count in a period. */
  public Situation on(Periode periode) {
    return verloop.on(periode);
  }

  /** The facts and how they change. */
  public Verloop verloop() {
    return verloop;
  }

  /** The period of this case in which a day lies. */
  public Periode periode(LocalDate day) {
    Periode home = Bijdrageperioden.on(day);
    Periode own = Kalender.on(on(home), day);
    Periode month = Bijdrageperioden.month(day);
    // A change can count in the month of care and not yet in the four weeks around it.
    boolean careInMonth = Kalender.on(on(month), day).equals(month);
    return careInMonth || Kalender.on(on(own), day).equals(own) ? careInMonth ? month : own : home;
  }

  /** Whether a kostprijs is given, and so a countdown runs. */
  boolean kostprijsLoopt() {
    boolean runs = kostprijsLoopt(verloop.eerst());
    for (Wijziging wijziging : verloop.wijzigingen()) {
      runs |= kostprijsLoopt(wijziging.situatie());
    }
    return runs;
  }

  private static boolean kostprijsLoopt(Situation situation) {
    boolean runs = false;
    for (Voorziening voorziening : situation.voorzieningen().orElse(List.of())) {
      runs |= voorziening.kostprijs().isPresent();
    }
    return runs;
  }

  /** What is left of each kostprijs before a period. */
  Kostprijsstand stand(Periode periode) {
    return new Kostprijsstand(this, periode);
  }

  /** This case with one unknown fact filled in. */
  Zaak ingevuld(Situation van, Situation naar) {
    return new Zaak(assessor, verloop.ingevuld(van, naar));
  }

  /** What is left of the kostprijs of a voorziening; empty when it has none that is known. */
  Optional<Restant> rest(Voorziening voorziening, Periode periode) {
    if (voorziening.kostprijs().isEmpty()) {
      return Optional.empty();
    }
    if (voorziening.start().isEmpty()) {
      return Optional.of(open(voorziening, Feit.START));
    }
    Restant known = before(periode).get(sleutel(voorziening));
    return Optional.of(known == null ? whole(voorziening) : known);
  }

  /** The period in which the first countdown of this case begins. */
  Periode eersteAftelling() {
    return Bijdrageperioden.on(firstStart());
  }

  /** What a period takes off a voorziening, however little of its kostprijs is left. */
  EuroRange deel(Voorziening voorziening, Periode periode) {
    List<EuroRange> parts = assessor.afgeteld(this, periode).delen();
    List<Voorziening> support = on(periode).voorzieningen().orElse(List.of());
    for (int i = 0; i < support.size(); i++) {
      Voorziening one = support.get(i);
      boolean counted = one.kostprijs().isPresent() && one.start().isPresent();
      if (counted && sleutel(one).equals(sleutel(voorziening))) {
        return parts.get(i);
      }
    }
    return EuroRange.ZERO;
  }

  private static Restant whole(Voorziening voorziening) {
    boolean paidBefore = voorziening.start().orElseThrow().isBefore(FIRST);
    return paidBefore
        ? open(voorziening, Feit.KOSTPRIJS)
        : new Restant(EuroRange.exactly(voorziening.kostprijs().orElseThrow()), Set.of());
  }

  private static Restant open(Voorziening voorziening, Feit missing) {
    EuroRange range = EuroRange.between(Euro.ZERO, voorziening.kostprijs().orElseThrow());
    return new Restant(range, Set.of(missing));
  }

  private static Sleutel sleutel(Voorziening voorziening) {
    return new Sleutel(
        voorziening.soort(),
        voorziening.voor(),
        voorziening.start().orElseThrow(),
        voorziening.kostprijs().orElseThrow().cents(),
        voorziening.volgnummer());
  }

  /** The rests before a period, counting on from the last period that is known. */
  private Map<Sleutel, Restant> before(Periode periode) {
    if (laatste == null) {
      laatste = eersteAftelling();
      voor.put(laatste.van(), Map.of());
    }
    while (laatste.van().isBefore(periode.van())) {
      Map<Sleutel, Restant> after = after(laatste);
      laatste = Bijdrageperioden.next(laatste);
      voor.put(laatste.van(), after);
    }
    return voor.getOrDefault(periode.van(), Map.of());
  }

  private LocalDate firstStart() {
    LocalDate first = firstStart(verloop.eerst(), LocalDate.MAX);
    for (Wijziging wijziging : verloop.wijzigingen()) {
      first = firstStart(wijziging.situatie(), first);
    }
    return first.isBefore(FIRST) ? FIRST : first;
  }

  private static LocalDate firstStart(Situation situation, LocalDate first) {
    LocalDate earliest = first;
    for (Voorziening voorziening : situation.voorzieningen().orElse(List.of())) {
      boolean counts = voorziening.kostprijs().isPresent() && voorziening.start().isPresent();
      if (counts && voorziening.start().get().isBefore(earliest)) {
        earliest = voorziening.start().get();
      }
    }
    return earliest;
  }

  /** The rests after a period, which is judged with the rests before it. */
  private Map<Sleutel, Restant> after(Periode periode) {
    Map<Sleutel, Restant> rests = new HashMap<>(voor.get(periode.van()));
    Aftelling.Afgeteld taken = assessor.afgeteld(this, periode);
    List<Voorziening> support = on(periode).voorzieningen().orElse(List.of());
    for (int i = 0; i < support.size(); i++) {
      Voorziening voorziening = support.get(i);
      if (voorziening.kostprijs().isPresent() && voorziening.start().isPresent()) {
        Restant rest = rests.getOrDefault(sleutel(voorziening), whole(voorziening));
        rests.put(sleutel(voorziening), minus(rest, taken, i));
      }
    }
    return rests;
  }

  private static Restant minus(Restant rest, Aftelling.Afgeteld taken, int i) {
    EuroRange part = taken.delen().get(i);
    Euro most = part.max().orElse(rest.range().min());
    EuroRange left =
        EuroRange.between(
            rest.range().min().minus(most).max(Euro.ZERO),
            rest.range().max().orElseThrow().minus(part.min()).max(Euro.ZERO));
    if (part.isExact()) {
      return new Restant(left, rest.ontbreekt());
    }
    Set<Feit> missing = EnumSet.copyOf(taken.ontbreekt());
    missing.addAll(rest.ontbreekt());
    if (missing.isEmpty()) {
      missing.add(Feit.KOSTPRIJS);
    }
    return new Restant(left, missing);
  }
}
