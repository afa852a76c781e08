package nl.eigenbijdrage.render;

import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Percentage;

/** The languages in which the program speaks. */
public enum Taal {
  NL("nl", '.', ','),
  EN("en", ',', '.');

  private final String code;
  private final char betweenThousands;
  private final char decimalSign;

  Taal(String code, char betweenThousands, char decimalSign) {
    this.code = code;
    this.betweenThousands = betweenThousands;
    this.decimalSign = decimalSign;
  }

  /** The word after {@code --taal}. */
  public String code() {
    return code;
  }

  /** {@code € 1.115,80}; in English {@code €1,115.80}. */
  String money(Euro euro) {
    String plain = Euro.ofCents(Math.abs(euro.cents())).toString();
    int point = plain.indexOf('.');
    StringBuilder number = new StringBuilder(plain.substring(0, point));
    for (int i = number.length() - 3; i > 0; i -= 3) {
      number.insert(i, betweenThousands);
    }
    number.append(decimalSign).append(plain, point + 1, plain.length());
    String sign = euro.isNegative() ? "-" : "";
    return this == NL ? "\u20AC " + sign + number : sign + "\u20AC" + number;
  }

  /** {@code 12,5 %}; in English {@code 12.5%}. */
  String percentage(Percentage percentage) {
    String number = percentage.toString().replace('.', decimalSign);
    return this == NL ? number + " %" : number + "%";
  }
}
