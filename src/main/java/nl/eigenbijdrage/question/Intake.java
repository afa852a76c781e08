package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.RegisterGemeente;
import nl.eigenbijdrage.rules.Bijdrageperioden;
import nl.eigenbijdrage.rules.GemeenteInPeriode;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Gemeente;
import nl.eigenbijdrage.situation.GewoonGeval;
import nl.eigenbijdrage.situation.PartnerZorg;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.value.DateRange;

/**
 * From answers to a {@link Situation}: parses every answer, checks that they fit together, and
 * fills in the facts that mean the ordinary case when left out.
 */
public final class Intake {

  /** Born on or before this day one is eighteen in every period that the program covers. */
  private static final LocalDate ADULT_SINCE_2015 = LocalDate.of(1996, 12, 1);

  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1880, 1, 1);

  private final Supplier<LocalDate> today;
  private final boolean assume;
  private final Map<Feit, Object> values = new EnumMap<>(Feit.class);
  private final List<Feit> unknown = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Intake(Supplier<LocalDate> today, boolean assume) {
    this.today = today;
    this.assume = assume;
  }

  /**
   * What came of the answers.
   *
   * @param situation the case; empty when there are problems
   * @param problems everything that is wrong, in one go
   */
  public record Result(Optional<Situation> situation, List<Problem> problems) {}

  /**
   * Reads the answers.
   *
   * @param today the day that is filled in when no date was given; asked only then
   * @param assume whether facts that were left out are filled in with the ordinary case; the
   *     interview asks for them instead
   * @param rates where a gemeente is looked up, when one is given
   */
  public static Result read(
      Answers answers, Supplier<LocalDate> today, boolean assume, Rates rates) {
    return read(answers, today, assume, rates, Optional.empty());
  }

  /**
   * Reads the answers.
   *
   * @param gemeenteOp the day on which the gemeente was the one that is named; empty for the date
   *     of the case
   */
  static Result read(
      Answers answers,
      Supplier<LocalDate> today,
      boolean assume,
      Rates rates,
      Optional<LocalDate> gemeenteOp) {
    return new Intake(today, assume).read(answers, rates, gemeenteOp);
  }

  private Result read(Answers answers, Rates rates, Optional<LocalDate> gemeenteOp) {
    problems.addAll(answers.problems());
    if (!answers.wijzigingen().isEmpty()) {
      problems.add(Problem.named("wijzigingen", "alleen-tijdlijn"));
    }
    for (Map.Entry<Feit, String> entry : answers.texts().entrySet()) {
      parse(entry.getKey(), entry.getValue());
    }
    readVoorzieningen(answers);
    LocalDate datum = datum();
    gemeente(gemeenteOp.orElse(datum), rates);
    new Checks(values, datum, problems).run();
    if (!problems.isEmpty()) {
      return new Result(Optional.empty(), problems);
    }
    age(Feit.LEEFTIJD, Feit.GEBOORTEDATUM, datum);
    age(Feit.PARTNER_LEEFTIJD, Feit.PARTNER_GEBOORTEDATUM, datum);
    return new Result(Optional.of(build(datum)), problems);
  }

  private LocalDate datum() {
    LocalDate given = (LocalDate) values.get(Feit.DATUM);
    return given == null ? today.get() : given;
  }

  private void parse(Feit feit, String text) {
    if (FactParser.isUnknown(text)) {
      unknown.add(feit);
      return;
    }
    try {
      values.put(feit, FactParser.parse(feit, text));
    } catch (ProblemException e) {
      problems.add(e.problem());
    }
  }

  private void readVoorzieningen(Answers answers) {
    if (answers.areVoorzieningenUnknown()) {
      unknown.add(Feit.VOORZIENING);
      if (!answers.voorzieningen().isEmpty()) {
        problems.add(Problem.of(Feit.VOORZIENING, "voorziening-en-onbekend"));
      }
      return;
    }
    List<Voorziening> list = new ArrayList<>();
    for (Map<Feit, String> keys : answers.voorzieningen()) {
      VoorzieningParser.parse(keys, problems).ifPresent(list::add);
    }
    if (!list.isEmpty()) {
      values.put(Feit.VOORZIENING, List.copyOf(list));
    }
  }

  /** Looks up the gemeente, on the day of the case unless that day is wrong itself. */
  private void gemeente(LocalDate datum, Rates rates) {
    Gemeente typed = (Gemeente) values.get(Feit.GEMEENTE);
    if (typed == null) {
      return;
    }
    boolean wrongDay = datum.isBefore(Bijdrageperioden.FIRST_DAY);
    for (Problem problem : problems) {
      wrongDay |= problem.feit().equals(Feit.DATUM.code());
    }
    Optional<LocalDate> day =
        wrongDay
            ? Optional.empty()
            : Optional.of(GemeenteInPeriode.day(Bijdrageperioden.on(datum), datum));
    try {
      RegisterGemeente found = GemeenteParser.parse(typed.naam(), day, rates.register());
      values.put(Feit.GEMEENTE, new Gemeente(found.code(), found.naam()));
    } catch (ProblemException e) {
      problems.add(e.problem());
    }
  }

  /** Somebody of a given age was born in the year that ends on the date. */
  private void age(Feit ageFact, Feit birthFact, LocalDate datum) {
    Integer age = (Integer) values.get(ageFact);
    if (age != null) {
      LocalDate latest = datum.minusYears(age);
      values.put(birthFact, new DateRange(datum.minusYears(age + 1L).plusDays(1), latest));
    }
    DateRange born = (DateRange) values.get(birthFact);
    if (born != null && born.tot().isAfter(datum)) {
      values.put(birthFact, new DateRange(born.van(), datum));
    }
  }

  private Situation build(LocalDate datum) {
    Situation.Builder builder = new Situation.Builder();
    values.forEach(builder::put);
    if (!values.containsKey(Feit.DATUM)) {
      builder.assume(Feit.DATUM, datum);
    }
    if (assume) {
      boolean parent = Boolean.TRUE.equals(values.get(Feit.OUDER));
      Voorziening ordinary =
          Voorziening.of(
              parent ? VoorzieningSoort.WONINGAANPASSING : VoorzieningSoort.HUISHOUDELIJKE_HULP);
      assume(builder, Feit.VOORZIENING, List.of(ordinary));
      assumeCare(builder);
      assume(builder, Feit.OPVANGNACHTEN, false);
      assume(builder, Feit.BESLUIT_GEMEENTE, BesluitGemeente.GEEN);
      assume(builder, Feit.OUDER, false);
      if (!unknown.contains(Feit.LEEFTIJD)) {
        assume(builder, Feit.GEBOORTEDATUM, new DateRange(EARLIEST_BIRTH, ADULT_SINCE_2015));
      }
    }
    return builder.build();
  }

  /** Who owes under the Wlz follows from the care, when that was given; and what goes with it. */
  private void assumeCare(Situation.Builder builder) {
    PartnerZorg partner = (PartnerZorg) values.get(Feit.PARTNER_ZORG);
    if (partner != null && partner.isWlz()) {
      if (!values.containsKey(Feit.WLZ) && !values.containsKey(Feit.ZORG)) {
        builder.put(Feit.WLZ, WlzBijdrage.PARTNER);
      }
    } else if (!unknown.contains(Feit.ZORG) && !unknown.contains(Feit.PARTNER_ZORG)) {
      assume(builder, Feit.WLZ, WlzBijdrage.GEEN);
    }
    assumeOf(builder, Feit.EERDER_HOOG, false);
    assumeOf(builder, Feit.DEELTIJDVERBLIJF, false);
    assumeOf(builder, Feit.WOONCOMPONENT, true);
  }

  /** Assumes the ordinary case of a fact that is a question beside some other facts only. */
  private void assumeOf(Situation.Builder builder, Feit feit, Object ordinary) {
    if (GewoonGeval.has(feit, values)) {
      assume(builder, feit, ordinary);
    }
  }

  private void assume(Situation.Builder builder, Feit feit, Object ordinary) {
    if (!values.containsKey(feit) && !unknown.contains(feit)) {
      builder.assume(feit, ordinary);
    }
  }
}
