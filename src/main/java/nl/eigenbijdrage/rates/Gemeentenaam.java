package nl.eigenbijdrage.rates;

import java.util.Locale;

/**
 * The name of a gemeente in the forms by which it is looked up. People leave out accents,
 * apostrophes, hyphens and blanks, and the suffix in brackets that tells two places apart.
 */
public final class Gemeentenaam {

  private static final String ACCENTED = "àáâãäåāçèéêëēìíîïīñòóôõöøōùúûüūýÿ";
  private static final String PLAIN = "aaaaaaaceeeeeiiiiinooooooouuuuuyy";

  private Gemeentenaam() {}

  /** The letters and digits of a name, in lower case without accents, {@code bergennh}. */
  public static String key(String name) {
    return fold(name, "");
  }

  /** The key without what stands in brackets, {@code bergen}. */
  public static String keyWithoutSuffix(String name) {
    return key(withoutSuffix(name));
  }

  /** Whether the name has a suffix in brackets. */
  public static boolean hasSuffix(String name) {
    return name.indexOf('(') > 0;
  }

  /** The name as it stands in the name of a folder, {@code s-hertogenbosch}. */
  public static String folder(String name) {
    String folder = fold(withoutSuffix(name), "-");
    int start = folder.startsWith("-") ? 1 : 0;
    return folder.substring(start, folder.endsWith("-") ? folder.length() - 1 : folder.length());
  }

  private static String withoutSuffix(String name) {
    int bracket = name.indexOf('(');
    if (bracket <= 0) {
      return name;
    }
    int end = name.indexOf(')', bracket);
    return name.substring(0, bracket) + (end < 0 ? "" : name.substring(end + 1));
  }

  /** Letters and digits, with one separator for each run of other characters. */
  private static String fold(String name, String separator) {
    String lower = name.toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    boolean between = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      int accented = c < 128 ? -1 : ACCENTED.indexOf(c);
      char plain = accented < 0 ? c : PLAIN.charAt(accented);
      boolean combining = c >= '\u0300' && c <= '\u036F';
      if (plain >= 'a' && plain <= 'z' || plain >= '0' && plain <= '9') {
        folded.append(between ? separator : "").append(plain);
        between = false;
      } else if (c == '\u0133') {
        folded.append(between ? separator : "").append("ij");
        between = false;
      } else {
        between |= !combining;
      }
    }
    return folded.toString();
  }
}
