package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.SituationBuilder;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.Vorm;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;

/**
 * A finite space of cases: every fact has a few values, the borders among them, and can be unknown.
 * A case is a number; its digits say which value each fact has.
 */
final class Space {

  /** The lowest and the highest amount that can be given. */
  static final Euro LOWEST = Euro.ofCents(-99_999_999_999L);

  static final Euro HIGHEST = Euro.ofCents(99_999_999_999L);

  private final LocalDate datum;
  private final List<Feit> facts = new ArrayList<>();
  private final List<Object[]> values = new ArrayList<>();

  private Space(LocalDate datum) {
    this.datum = datum;
  }

  /** Who lives together, of what age, with what support, and on which grounds free. */
  static Space ofGrounds(LocalDate datum, Feit one, Feit other) {
    return new Space(datum)
        .with(Feit.HUISHOUDEN, (Object[]) Huishouden.values())
        .with(Feit.GEBOORTEDATUM, births(datum))
        .with(Feit.PARTNER_GEBOORTEDATUM, births(datum))
        .with(Feit.VOORZIENING, support(datum))
        .with(Feit.OUDER, false, true)
        .with(one, ground(one))
        .with(other, ground(other));
  }

  /** A fact that does not free the household, and one that does. */
  private static Object[] ground(Feit feit) {
    return switch (feit) {
      case WLZ -> new Object[] {WlzBijdrage.GEEN, WlzBijdrage.CLIENT};
      case OPVANGNACHTEN -> new Object[] {false, true};
      case BESLUIT_GEMEENTE ->
          new Object[] {BesluitGemeente.GEEN, BesluitGemeente.BETAALCAPACITEIT};
      default -> throw new IllegalArgumentException(feit.code());
    };
  }

  /**
   * Income and wealth at a limit of 20,000. With 2,000,000 cents the income reaches it; a wealth of
   * 46,250 in 2019 is the one that takes off most (Uitvoeringsbesluit Wmo 2015, 3.9a): 850.
   */
  static Space ofIncome(LocalDate datum) {
    return new Space(datum)
        .with(Feit.HUISHOUDEN, (Object[]) Huishouden.values())
        .with(Feit.GEBOORTEDATUM, births(datum))
        .with(Feit.PARTNER_GEBOORTEDATUM, births(datum)[0], births(datum)[1])
        .with(Feit.INKOMEN, LOWEST, cents(1_999_999), cents(2_000_000), cents(2_084_999), HIGHEST)
        .with(Feit.PARTNER_INKOMEN, LOWEST, Euro.ZERO, HIGHEST)
        .with(Feit.VERMOGEN, Euro.ZERO, cents(4_625_000), HIGHEST)
        .with(Feit.PARTNER_VERMOGEN, Euro.ZERO, HIGHEST);
  }

  private static Euro cents(long cents) {
    return Euro.ofCents(cents);
  }

  /** Of pension age, an adult below it, and a child. */
  private static Object[] births(LocalDate datum) {
    return new Object[] {
      DateRange.day(LocalDate.of(1930, 5, 5)),
      DateRange.day(LocalDate.of(1980, 5, 5)),
      DateRange.day(datum.minusYears(10)),
    };
  }

  private static Object[] support(LocalDate datum) {
    Optional<LocalDate> later = Optional.of(datum.plusMonths(3));
    Voorziening help = Voorziening.of(VoorzieningSoort.HUISHOUDELIJKE_HULP);
    return new Object[] {
      List.of(help),
      List.of(Voorziening.of(VoorzieningSoort.ROLSTOEL)),
      List.of(Voorziening.of(VoorzieningSoort.COLLECTIEF_VERVOER)),
      List.of(Voorziening.of(VoorzieningSoort.BESCHERMD_WONEN), help),
      List.of(Voorziening.of(VoorzieningSoort.WONINGAANPASSING)),
      List.of(support(VoorzieningSoort.BEGELEIDING, Wie.CLIENT, later, Optional.empty())),
      List.of(
          support(VoorzieningSoort.BEGELEIDING, Wie.PARTNER, Optional.empty(), Optional.empty())),
      List.of(
          support(
              VoorzieningSoort.BEGELEIDING, Wie.CLIENT, Optional.empty(), Optional.of(cents(500))),
          support(
              VoorzieningSoort.COLLECTIEF_VERVOER,
              Wie.CLIENT,
              Optional.empty(),
              Optional.of(cents(300)))),
    };
  }

  private static Voorziening support(
      VoorzieningSoort soort, Wie voor, Optional<LocalDate> start, Optional<Euro> kosten) {
    return new Voorziening(
        soort, Vorm.NATURA, voor, start, Optional.empty(), Optional.empty(), kosten, Set.of());
  }

  private Space with(Feit feit, Object... possible) {
    facts.add(feit);
    values.add(possible);
    return this;
  }

  /** How many cases there are. */
  int size() {
    int size = 1;
    for (Object[] possible : values) {
      size *= possible.length + 1;
    }
    return size;
  }

  int facts() {
    return facts.size();
  }

  Feit fact(int i) {
    return facts.get(i);
  }

  boolean varies(Feit feit) {
    return facts.contains(feit);
  }

  int values(int i) {
    return values.get(i).length;
  }

  /** Which value the fact at this place has in a case; the number of values when it is unknown. */
  int value(int number, int i) {
    return number / step(i) % (values.get(i).length + 1);
  }

  boolean isUnknown(int number, int i) {
    return value(number, i) == values.get(i).length;
  }

  /** The case with another value for the fact at this place. */
  int with(int number, int i, int value) {
    return number + (value - value(number, i)) * step(i);
  }

  /** Whether a case has support for a partner who is not there. */
  boolean isContradiction(int number) {
    Situation situation = builder(number).build();
    boolean alone = situation.huishouden().filter(h -> h == Huishouden.ALLEEN).isPresent();
    boolean forPartner = false;
    for (Voorziening voorziening : situation.voorzieningen().orElse(List.of())) {
      forPartner |= voorziening.voor() == Wie.PARTNER;
    }
    return alone && forPartner;
  }

  /** Whether the fact at this place has a value that is as far away as can be. */
  boolean isExtreme(int number, int i) {
    return !isUnknown(number, i)
        && values.get(i)[value(number, i)] instanceof Euro euro
        && (euro.equals(LOWEST) || euro.equals(HIGHEST));
  }

  private int step(int i) {
    int step = 1;
    for (int k = 0; k < i; k++) {
      step *= values.get(k).length + 1;
    }
    return step;
  }

  /** The first fact that is unknown in a case; -1 when all are known. */
  int firstUnknown(int number) {
    for (int i = 0; i < facts.size(); i++) {
      if (isUnknown(number, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The case itself. */
  SituationBuilder builder(int number) {
    SituationBuilder builder = new SituationBuilder().put(Feit.DATUM, datum);
    for (int i = 0; i < facts.size(); i++) {
      if (!isUnknown(number, i)) {
        builder.put(facts.get(i), values.get(i)[value(number, i)]);
      }
    }
    return builder;
  }
}
