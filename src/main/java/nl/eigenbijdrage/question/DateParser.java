package nl.eigenbijdrage.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.IsoDate;

/**
 * Reads a day, or a part of one, as people write it: {@code 2026-03-15}, {@code 15-03-2026}, {@code
 * 15/3/2026}, {@code 15 maart 2026}; {@code 2026-03}, {@code 3-2026}, {@code maart 2026}; {@code
 * 1959}. Where a part is allowed, so is {@code 1945-03-16/1946-03-15}: some day from the one up to
 * the other.
 */
public final class DateParser {

  private static final String[][] MONTHS = {
    {"januari", "january"},
    {"februari", "february"},
    {"maart", "march", "mrt"},
    {"april"},
    {"mei", "may"},
    {"juni", "june"},
    {"juli", "july"},
    {"augustus", "august"},
    {"september"},
    {"oktober", "october", "okt"},
    {"november"},
    {"december"},
  };
  private static final int YEAR_DIGITS = 4;
  private static final int SHORTEST_ABBREVIATION = 3;
  private static final int ISO_DATE = 10;
  private static final int SPAN = 2 * ISO_DATE + 1;

  private final Feit feit;
  private final String text;

  private DateParser(Feit feit, String text) {
    this.feit = feit;
    this.text = text;
  }

  /**
   * The day in {@code text}.
   *
   * @param feit the fact whose name goes with a problem
   * @throws ProblemException with the code {@code datum} or {@code datum-bestaat-niet}
   */
  public static LocalDate day(Feit feit, String text) throws ProblemException {
    DateRange range = new DateParser(feit, text).parse();
    if (!range.isOneDay()) {
      throw new ProblemException(Problem.of(feit, "datum", Plain.show(text)));
    }
    return range.van();
  }

  /**
   * The day in {@code text}, or the days that it leaves possible: a month, a year, a span.
   *
   * @param feit the fact whose name goes with a problem
   * @throws ProblemException with the code {@code datum-of-deel} or {@code datum-bestaat-niet}
   */
  public static DateRange partial(Feit feit, String text) throws ProblemException {
    String clean = Plain.clean(text);
    if (clean.length() == SPAN && clean.charAt(ISO_DATE) == '/') {
      LocalDate first = day(feit, clean.substring(0, ISO_DATE));
      LocalDate last = day(feit, clean.substring(ISO_DATE + 1));
      if (!last.isBefore(first)) {
        return new DateRange(first, last);
      }
    }
    return new DateParser(feit, text).parse();
  }

  private DateRange parse() throws ProblemException {
    String clean = Plain.clean(text);
    try {
      if (looksIso(clean)) {
        return DateRange.day(IsoDate.parse(clean));
      }
      String[] parts = split(clean.toLowerCase(Locale.ROOT));
      if (parts.length == 1) {
        return wholeYear(year(parts[0]));
      }
      boolean yearFirst = parts[0].length() == YEAR_DIGITS && startsWithDigit(parts[0]);
      int year = year(yearFirst ? parts[0] : parts[parts.length - 1]);
      if (parts.length == 2) {
        return wholeMonth(YearMonth.of(year, month(parts[yearFirst ? 1 : 0])));
      }
      if (parts.length == 3) {
        int day = number(parts[yearFirst ? 2 : 0]);
        return DateRange.day(LocalDate.of(year, month(parts[1]), day));
      }
    } catch (DateTimeException e) {
      throw new ProblemException(Problem.of(feit, "datum-bestaat-niet", Plain.show(text)));
    }
    throw notUnderstood();
  }

  /** Whether it has the form of most dates in files, for which there is a shorter way. */
  private static boolean looksIso(String date) {
    boolean iso =
        date.length() == ISO_DATE
            && date.charAt(YEAR_DIGITS) == '-'
            && date.charAt(YEAR_DIGITS + 3) == '-';
    for (int i = 0; iso && i < ISO_DATE; i++) {
      char c = date.charAt(i);
      iso = i == YEAR_DIGITS || i == YEAR_DIGITS + 3 || c >= '0' && c <= '9';
    }
    return iso;
  }

  private static String[] split(String date) {
    char separator = date.indexOf('-') >= 0 ? '-' : date.indexOf('/') >= 0 ? '/' : ' ';
    return date.split(separator == ' ' ? " +" : String.valueOf(separator), -1);
  }

  private static DateRange wholeYear(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static DateRange wholeMonth(YearMonth month) {
    return new DateRange(month.atDay(1), month.atEndOfMonth());
  }

  private int year(String part) throws ProblemException {
    if (part.length() != YEAR_DIGITS) {
      throw notUnderstood();
    }
    return number(part);
  }

  private int month(String part) throws ProblemException {
    if (startsWithDigit(part)) {
      return number(part);
    }
    String name = part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
    for (int month = 0; month < MONTHS.length && name.length() >= SHORTEST_ABBREVIATION; month++) {
      for (String known : MONTHS[month]) {
        if (known.startsWith(name)) {
          return month + 1;
        }
      }
    }
    throw notUnderstood();
  }

  private static boolean startsWithDigit(String part) {
    return !part.isEmpty() && Character.isDigit(part.charAt(0));
  }

  private int number(String part) throws ProblemException {
    boolean fits = !part.isEmpty() && part.length() <= YEAR_DIGITS;
    for (int i = 0; fits && i < part.length(); i++) {
      fits = part.charAt(i) >= '0' && part.charAt(i) <= '9';
    }
    if (!fits) {
      throw notUnderstood();
    }
    return Integer.parseInt(part);
  }

  private ProblemException notUnderstood() {
    boolean partAllowed = feit.soort() == Feit.Soort.PARTIAL_DATE;
    return new ProblemException(
        Problem.of(feit, partAllowed ? "datum-of-deel" : "datum", Plain.show(text)));
  }
}
