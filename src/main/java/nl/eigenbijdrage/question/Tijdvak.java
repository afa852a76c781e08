package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.eigenbijdrage.rules.Bijdrageperioden;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Periode;

/**
 * The days that a question about a span of time is about. Its ends are given as a period of four
 * weeks ({@code 2018-P07}), a month, a year or a day.
 */
public final class Tijdvak {

  /** Longer spans are refused. */
  private static final int MAX_YEARS = 50;

  private static final int LAST_YEAR_OF_WEEKS = 2019;
  private static final int PERIODS_OF_WEEKS = 13;

  private final List<Problem> problems;

  private Tijdvak(List<Problem> problems) {
    this.problems = problems;
  }

  /**
   * The days from {@code --van} to {@code --tot}, or of the years in {@code --jaar}.
   *
   * @param problems where to add what is wrong
   * @return empty when something is
   */
  public static Optional<DateRange> of(
      Optional<String> van, Optional<String> tot, List<String> jaren, List<Problem> problems) {
    Tijdvak tijdvak = new Tijdvak(problems);
    int before = problems.size();
    Optional<DateRange> span =
        jaren.isEmpty() ? tijdvak.fromTo(van, tot) : tijdvak.years(van, tot, jaren);
    return problems.size() > before ? Optional.empty() : span;
  }

  private Optional<DateRange> fromTo(Optional<String> van, Optional<String> tot) {
    if (van.isEmpty() || tot.isEmpty()) {
      problems.add(Problem.named(van.isEmpty() ? "van" : "tot", "tijdvak-nodig"));
    }
    Optional<DateRange> first = van.flatMap(text -> end("van", text));
    Optional<DateRange> last = tot.flatMap(text -> end("tot", text));
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    return checked(first.get().van(), last.get().tot(), "tot");
  }

  private Optional<DateRange> checked(LocalDate first, LocalDate last, String name) {
    if (last.isBefore(first)) {
      problems.add(Problem.named("van", "van-na-tot"));
      return Optional.empty();
    }
    if (last.isAfter(first.plusYears(MAX_YEARS))) {
      problems.add(Problem.named(name, "te-lang", MAX_YEARS));
    }
    return Optional.of(new DateRange(first, last));
  }

  /** The days that one end stands for. */
  private Optional<DateRange> end(String name, String text) {
    String clean = Plain.clean(text);
    String code = clean.toUpperCase(Locale.ROOT);
    if (code.length() > 5 && code.startsWith("-P", 4)) {
      boolean oneDigit = code.length() == "2018-P7".length();
      Optional<Periode> found = Bijdrageperioden.find(oneDigit ? code.replace("-P", "-P0") : code);
      if (found.isEmpty()) {
        problems.add(Problem.named(name, "periode-bestaat-niet", Plain.show(clean)));
      }
      return found.map(periode -> new DateRange(periode.van(), periode.tot()));
    }
    try {
      DateRange days = DateParser.partial(Feit.GEBOORTEDATUM, clean);
      if (days.van().isBefore(Bijdrageperioden.FIRST_DAY)) {
        problems.add(Problem.named(name, "datum-voor-2015", days.van()));
        return Optional.empty();
      }
      return Optional.of(days);
    } catch (ProblemException e) {
      boolean noSuchDay = e.problem().code().equals("datum-bestaat-niet");
      problems.add(
          Problem.named(name, noSuchDay ? "datum-bestaat-niet" : "periode", Plain.show(clean)));
      return Optional.empty();
    }
  }

  /** To 2019 a year is thirteen periods of four weeks, later twelve months. */
  private Optional<DateRange> years(
      Optional<String> van, Optional<String> tot, List<String> jaren) {
    if (van.isPresent() || tot.isPresent()) {
      problems.add(Problem.named("jaar", "niet-samen-met", van.isPresent() ? "van" : "tot"));
    }
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (String text : jaren) {
      int year = year(text);
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
    if (first == 0) {
      return Optional.empty();
    }
    LocalDate from =
        first <= LAST_YEAR_OF_WEEKS ? weeks(first, 1).van() : LocalDate.of(first, 1, 1);
    LocalDate to =
        last <= LAST_YEAR_OF_WEEKS
            ? weeks(last, PERIODS_OF_WEEKS).tot()
            : LocalDate.of(last, 12, 31);
    return checked(from, to, "jaar");
  }

  private static Periode weeks(int year, int number) {
    return Bijdrageperioden.find(year + "-P" + (number < 10 ? "0" : "") + number).orElseThrow();
  }

  private int year(String text) {
    String clean = Plain.clean(text);
    boolean digits = clean.length() == 4;
    for (int i = 0; digits && i < clean.length(); i++) {
      digits = clean.charAt(i) >= '0' && clean.charAt(i) <= '9';
    }
    if (!digits) {
      problems.add(Problem.named("jaar", "geen-jaar", Plain.show(clean)));
      return 0;
    }
    int year = Integer.parseInt(clean);
    if (year < Bijdrageperioden.FIRST_DAY.getYear()) {
      problems.add(Problem.named("jaar", "datum-voor-2015", year));
      return 0;
    }
    return year;
  }
}
