package nl.eigenbijdrage.question;

import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import nl.eigenbijdrage.situation.Coded;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Gemeente;
import nl.eigenbijdrage.value.DateRange;

/** The one way in which the program itself writes an answer; {@link FactParser} reads it back. */
public final class FactText {

  /** How an answer says that a fact is not known. */
  public static final String UNKNOWN = "onbekend";

  /** How an answer says yes. */
  public static final String YES = "ja";

  /** How an answer says no. */
  public static final String NO = "nee";

  private FactText() {}

  /** The answer in its canonical form: {@code 12 maart 1959} gives {@code 1959-03-12}. */
  public static String canonical(Feit feit, String text) throws ProblemException {
    return FactParser.isUnknown(text) ? UNKNOWN : of(FactParser.parse(feit, text));
  }

  /** A voorziening as the command line takes it: {@code scootmobiel:start=2024-03-01}. */
  public static String voorziening(Map<Feit, String> keys) throws ProblemException {
    StringBuilder text = new StringBuilder();
    text.append(canonical(Feit.SOORT, keys.get(Feit.SOORT)));
    char separator = ':';
    for (Feit key : VoorzieningParser.KEYS) {
      if (key != Feit.SOORT && keys.containsKey(key)) {
        text.append(separator).append(key.code()).append('=').append(canonical(key, keys.get(key)));
        separator = ',';
      }
    }
    return text.toString();
  }

  /** The text of a value that {@link FactParser#parse} gave. */
  private static String of(Object value) {
    if (value instanceof Coded coded) {
      return coded.code();
    }
    if (value instanceof Boolean yes) {
      return yes ? YES : NO;
    }
    if (value instanceof Gemeente gemeente) {
      return gemeente.naam();
    }
    return value instanceof DateRange range ? part(range) : String.valueOf(value);
  }

  private static String part(DateRange range) {
    if (range.isOneDay()) {
      return range.van().toString();
    }
    YearMonth month = YearMonth.from(range.van());
    if (range.equals(new DateRange(month.atDay(1), month.atEndOfMonth()))) {
      return month.toString();
    }
    Year year = Year.from(month);
    boolean whole = range.equals(new DateRange(year.atDay(1), year.atMonth(12).atEndOfMonth()));
    return whole ? year.toString() : range.van() + "/" + range.tot();
  }
}
