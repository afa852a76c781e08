package nl.eigenbijdrage.question;

import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Euro;

/**
 * Reads an amount as people write it: {@code 21500}, {@code 21500.50}, {@code 21500,50}, {@code
 * 21.500}, {@code € 21.500,50}. What can be read in two ways, such as {@code 21,500}, is refused.
 */
final class MoneyParser {

  private static final int MAX_DIGITS = 9;
  private static final int GROUP = 3;

  private final Feit feit;
  private final String text;

  private MoneyParser(Feit feit, String text) {
    this.feit = feit;
    this.text = text;
  }

  /**
   * The amount in {@code text}.
   *
   * @throws ProblemException with the code {@code bedrag}, {@code bedrag-decimalen}, {@code
   *     bedrag-dubbelzinnig}, {@code bedrag-negatief} or {@code bedrag-te-groot}
   */
  static Euro parse(Feit feit, String text) throws ProblemException {
    return new MoneyParser(feit, text).parse();
  }

  private Euro parse() throws ProblemException {
    String clean = Plain.clean(text);
    boolean wholeEuros = !clean.isEmpty() && clean.length() <= MAX_DIGITS && onlyDigits(clean);
    return wholeEuros ? Euro.ofCents(100L * Integer.parseInt(clean)) : parse(clean);
  }

  private Euro parse(String clean) throws ProblemException {
    String number = withoutCurrency(clean);
    boolean negative = number.startsWith("-") || number.startsWith("\u2212");
    if (negative) {
      number = withoutCurrency(number.substring(1).strip());
    }
    int comma = number.indexOf(',');
    String whole = comma < 0 ? wholeBeforePoint(number) : number.substring(0, comma);
    String decimals = comma < 0 ? decimalsAfterPoint(number) : number.substring(comma + 1);
    if (comma >= 0) {
      checkComma(number, whole, decimals);
    }
    String digits = ungrouped(whole);
    if (!onlyDigits(decimals) || decimals.isEmpty() && endsInSeparator(number)) {
      throw problem("bedrag");
    }
    if (decimals.length() > 2) {
      throw problem("bedrag-decimalen");
    }
    if (digits.length() > MAX_DIGITS) {
      throw problem("bedrag-te-groot");
    }
    long cents = Long.parseLong(digits + (decimals + "00").substring(0, 2));
    if (negative && cents != 0 && feit.soort() != Feit.Soort.SIGNED_MONEY) {
      throw problem("bedrag-negatief");
    }
    return Euro.ofCents(negative ? -cents : cents);
  }

  private static String withoutCurrency(String amount) {
    String number = amount;
    for (String currency : new String[] {"\u20AC", "EUR", "eur", "euro", "Euro"}) {
      if (number.startsWith(currency)) {
        number = number.substring(currency.length()).strip();
      }
      if (number.endsWith(currency)) {
        number = number.substring(0, number.length() - currency.length()).strip();
      }
    }
    return number.endsWith(",-") ? number.substring(0, number.length() - 2) : number;
  }

  private static boolean endsInSeparator(String number) {
    return number.endsWith(",") || number.endsWith(".");
  }

  /** A single point with one or two digits behind it is a decimal point; other points group. */
  private static boolean hasDecimalPoint(String number) {
    int point = number.lastIndexOf('.');
    int behind = number.length() - point - 1;
    return point >= 0 && point == number.indexOf('.') && behind != GROUP;
  }

  private static String wholeBeforePoint(String number) {
    return hasDecimalPoint(number) ? number.substring(0, number.indexOf('.')) : number;
  }

  private static String decimalsAfterPoint(String number) {
    return hasDecimalPoint(number) ? number.substring(number.indexOf('.') + 1) : "";
  }

  private void checkComma(String number, String whole, String decimals) throws ProblemException {
    boolean secondComma = number.indexOf(',') != number.lastIndexOf(',');
    boolean pointAfterComma = decimals.indexOf('.') >= 0;
    boolean looksLikeThousands =
        onlyDigits(decimals) && decimals.length() == GROUP && whole.indexOf('.') < 0;
    if (secondComma || pointAfterComma || looksLikeThousands && onlyDigits(whole)) {
      throw problem("bedrag-dubbelzinnig");
    }
  }

  /** The digits of a whole number whose thousands may be set apart by points. */
  private String ungrouped(String whole) throws ProblemException {
    String[] groups = whole.split("\\.", -1);
    if (isDecimalFraction(groups)) {
      throw problem("bedrag-decimalen");
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < groups.length; i++) {
      boolean fits = groups.length == 1 ? !whole.isEmpty() : isGroup(groups[i], i == 0);
      if (!fits || !onlyDigits(groups[i])) {
        throw problem("bedrag");
      }
      digits.append(groups[i]);
    }
    return stripLeadingZeros(digits.toString());
  }

  private static boolean isGroup(String group, boolean first) {
    return first
        ? !group.isEmpty() && group.length() <= GROUP && !group.startsWith("0")
        : group.length() == GROUP;
  }

  /** {@code 21500.505} and {@code 0.005}: no thousands are set apart like that. */
  private static boolean isDecimalFraction(String[] groups) {
    return groups.length == 2
        && onlyDigits(groups[0])
        && onlyDigits(groups[1])
        && groups[1].length() == GROUP
        && (groups[0].length() > GROUP || groups[0].startsWith("0"));
  }

  private static String stripLeadingZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static boolean onlyDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private ProblemException problem(String code) {
    return new ProblemException(Problem.of(feit, code, Plain.show(text)));
  }
}
