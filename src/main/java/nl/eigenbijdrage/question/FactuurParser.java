package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.factuur.Factuur;
import nl.eigenbijdrage.rules.Bijdrageperioden;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Periode;

/** From the text on one line to a bill. */
final class FactuurParser {

  private static final Set<String> CREDIT = Set.of("creditnota");
  private static final Set<String> FACTUUR = Set.of("factuur");
  private static final Set<String> BIJ = Set.of("bij", "credit");
  private static final Set<String> AF = Set.of("af", "debit");
  private static final int DIGITS_OF_DAY = 8;

  private final long regel;
  private final Map<FactuurKolom, String> cellen;
  private final LocalDate vandaag;
  private final List<Problem> problems;

  FactuurParser(
      long regel, Map<FactuurKolom, String> cellen, LocalDate vandaag, List<Problem> problems) {
    this.regel = regel;
    this.cellen = cellen;
    this.vandaag = vandaag;
    this.problems = problems;
  }

  /** The bill; empty, with problems, when something is wrong. */
  Optional<Factuur> parse() {
    Optional<Periode> periode = text(FactuurKolom.PERIODE).flatMap(this::periode);
    Optional<LocalDate> datum = text(FactuurKolom.DATUM).flatMap(this::datum);
    Optional<Euro> bedrag = text(FactuurKolom.BEDRAG).flatMap(this::bedrag);
    if (text(FactuurKolom.BEDRAG).isEmpty()) {
      problem(FactuurKolom.BEDRAG, "leeg-bedrag");
    }
    if (text(FactuurKolom.PERIODE).isEmpty() && text(FactuurKolom.DATUM).isEmpty()) {
      problem(FactuurKolom.PERIODE, "leeg-periode");
    }
    Optional<Euro> signed = bedrag.map(this::signed);
    return problems.isEmpty()
        ? Optional.of(new Factuur(regel, periode, datum, signed.orElseThrow()))
        : Optional.empty();
  }

  private Optional<String> text(FactuurKolom kolom) {
    String text = cellen.get(kolom);
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(Plain.clean(text));
  }

  private void problem(FactuurKolom kolom, String code, Object... arguments) {
    problems.add(Problem.named("regel " + regel + ": " + kolom.naam(), code, arguments));
  }

  /** A month in any year: up to 2019 it is the period of the low and high contribution. */
  private Optional<Periode> periode(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    boolean oneDigit = code.length() == "2018-P7".length() && code.startsWith("-P", 4);
    Optional<Periode> found =
        Bijdrageperioden.find(oneDigit ? code.replace("-P", "-P0") : code).or(() -> month(text));
    if (found.isEmpty()) {
      problem(FactuurKolom.PERIODE, "factuurperiode", Plain.show(text));
    } else if (found.get().van().isAfter(vandaag)) {
      problem(FactuurKolom.PERIODE, "nog-niet-geweest", Plain.show(text));
    }
    return found;
  }

  private static Optional<Periode> month(String text) {
    try {
      DateRange days = DateParser.partial(Feit.DATUM, text);
      LocalDate first = days.van();
      boolean isMonth = YearMonth.from(first).atEndOfMonth().equals(days.tot());
      return !isMonth || first.getDayOfMonth() != 1 || first.isBefore(Bijdrageperioden.FIRST_DAY)
          ? Optional.empty()
          : Optional.of(Bijdrageperioden.month(first));
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> datum(String text) {
    try {
      LocalDate day = DateParser.day(Feit.DATUM, isDigits(text) ? dashed(text) : text);
      if (day.isBefore(Bijdrageperioden.FIRST_DAY)) {
        problem(FactuurKolom.DATUM, "datum-voor-2015", day);
      } else if (day.isAfter(vandaag)) {
        problem(FactuurKolom.DATUM, "nog-niet-geweest", Plain.show(text));
      }
      return Optional.of(day);
    } catch (ProblemException e) {
      problem(FactuurKolom.DATUM, e.problem().code(), Plain.show(text));
      return Optional.empty();
    }
  }

  /** Banks write {@code 20260326}. */
  private static boolean isDigits(String text) {
    boolean digits = text.length() == DIGITS_OF_DAY;
    for (int i = 0; digits && i < DIGITS_OF_DAY; i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits;
  }

  private static String dashed(String day) {
    return day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6);
  }

  private Optional<Euro> bedrag(String text) {
    try {
      String unsigned = text.startsWith("+") ? text.substring(1) : text;
      return Optional.of(MoneyParser.parse(Feit.INKOMEN, unsigned));
    } catch (ProblemException e) {
      problem(FactuurKolom.BEDRAG, e.problem().code(), Plain.show(text));
      return Optional.empty();
    }
  }

  /** The amount as it counts: positive when it has to be paid, negative when it comes back. */
  private Euro signed(Euro bedrag) {
    Optional<Boolean> credit = credit(FactuurKolom.SOORT).or(() -> credit(FactuurKolom.AF_BIJ));
    if (credit.isEmpty()) {
      // What goes off an account has a minus there; on a bill what comes back has it.
      return cellen.containsKey(FactuurKolom.WIE) ? Euro.ZERO.minus(bedrag) : bedrag;
    }
    boolean creditnota = credit.get() && text(FactuurKolom.SOORT).isPresent();
    if (bedrag.isNegative() && !creditnota) {
      problem(FactuurKolom.BEDRAG, "bedrag-negatief", Plain.show(bedrag.toString()));
    }
    Euro amount = bedrag.max(Euro.ZERO.minus(bedrag));
    return credit.get() ? Euro.ZERO.minus(amount) : amount;
  }

  /** Whether the line says that money comes back; empty when it does not say. */
  private Optional<Boolean> credit(FactuurKolom kolom) {
    Optional<String> text = text(kolom);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    boolean soort = kolom == FactuurKolom.SOORT;
    String word = text.get().toLowerCase(Locale.ROOT);
    if ((soort ? CREDIT : BIJ).contains(word)) {
      return Optional.of(true);
    }
    if ((soort ? FACTUUR : AF).contains(word)) {
      return Optional.of(false);
    }
    problem(kolom, "keuze", Plain.show(text.get()), soort ? "factuur, creditnota" : "Af, Bij");
    return Optional.of(false);
  }
}
