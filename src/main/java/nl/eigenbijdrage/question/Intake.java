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
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Gemeente;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.SituationBuilder;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.DateRange;

/**
 * From answers to a {@link Situation}: parses every answer, checks that they fit together, and
 * fills in the facts that mean the ordinary case when left out.
 */
public final class Intake {

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
      Optional<Voorziening> voorziening = VoorzieningParser.parse(keys, problems);
      if (voorziening.isPresent()) {
        list.add(voorziening.get());
      }
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

  /** Somebody of a given age was born in the year that ends on the date; any day, if unknown. */
  private void age(Feit ageFact, Feit birthFact, LocalDate datum) {
    Integer age = (Integer) values.get(ageFact);
    if (age != null) {
      LocalDate first = unknown.contains(Feit.DATUM) ? Bijdrageperioden.FIRST_DAY : datum;
      LocalDate latest = datum.minusYears(age);
      values.put(birthFact, new DateRange(first.minusYears(age + 1L).plusDays(1), latest));
    }
    DateRange born = (DateRange) values.get(birthFact);
    if (born != null && born.tot().isAfter(datum)) {
      values.put(birthFact, new DateRange(born.van(), datum));
    }
  }

  private Situation build(LocalDate datum) {
    SituationBuilder builder = new SituationBuilder();
    for (Map.Entry<Feit, Object> known : values.entrySet()) {
      builder.put(known.getKey(), known.getValue());
    }
    if (!values.containsKey(Feit.DATUM)) {
      builder.assume(Feit.DATUM, datum);
    }
    for (Feit feit : unknown) {
      builder.onbekend(feit);
    }
    if (assume) {
      new Assumptions(values, unknown, builder).add();
    }
    return builder.build();
  }
}
