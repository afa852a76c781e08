package nl.eigenbijdrage.question;

import static org.assertj.core.api.Assertions.assertThat;

import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyParserTest {

  private static String read(Feit feit, String text) {
    try {
      return MoneyParser.parse(feit, text).toString();
    } catch (ProblemException e) {
      assertThat(e.problem().feit()).isEqualTo(feit.code());
      return e.problem().code();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "21500|21500.00",
        "21500.50|21500.50",
        "21500,50|21500.50",
        "21500.5|21500.50",
        "21500,5|21500.50",
        "21.500|21500.00",
        "21.500,50|21500.50",
        "€ 21.500,50|21500.50",
        "€21.500,50|21500.50",
        "€\u00A021.500,50|21500.50",
        "21.500,50 euro|21500.50",
        "EUR 21500|21500.00",
        " 21500 |21500.00",
        "1.234.567|1234567.00",
        "1.234.567,89|1234567.89",
        "999999999|999999999.00",
        "0|0.00",
        "0,00|0.00",
        "-0|0.00",
        "007|7.00",
        "12,-|12.00",
        "0,01|0.01",
        "0.1|0.10",
        "1.500|1500.00",
      })
  void readsAnAmountAsPeopleWriteIt(String text, String amount) {
    assertThat(read(Feit.INKOMENSGRENS, text)).isEqualTo(amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "21,500|bedrag-dubbelzinnig",
        "21,500,00|bedrag-dubbelzinnig",
        "21,500.50|bedrag-dubbelzinnig",
        "1,234,567|bedrag-dubbelzinnig",
        "21500,505|bedrag-dubbelzinnig",
        "21.500,505|bedrag-decimalen",
        "21500.505|bedrag-decimalen",
        "21500.5055|bedrag-decimalen",
        "0.005|bedrag-decimalen",
        "12,3456|bedrag-decimalen",
        "1000000000|bedrag-te-groot",
        "99999999999999999999999999|bedrag-te-groot",
        "-1|bedrag-negatief",
        "\u22121|bedrag-negatief",
        "- 12,50|bedrag-negatief",
        "|bedrag",
        "€|bedrag",
        "abc|bedrag",
        "12 345|bedrag",
        "1e3|bedrag",
        "2E+4|bedrag",
        "NaN|bedrag",
        "Infinity|bedrag",
        "0x10|bedrag",
        "12,|bedrag",
        ",50|bedrag",
        ".50|bedrag",
        "12.|bedrag",
        "1..500|bedrag",
        "0.500|bedrag-decimalen",
        "0.123.456|bedrag",
        "12.34.567|bedrag",
        "1.2345.678|bedrag",
        "--5|bedrag",
        "+5|bedrag",
        "€ € 5|bedrag",
        "$5|bedrag",
        "٣٤|bedrag",
        "12½|bedrag",
      })
  void refusesTheRest(String text, String code) {
    assertThat(read(Feit.INKOMENSGRENS, text == null ? "" : text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "-1500, -1500.00",
    "'-1.500,50', -1500.50",
    "'€ -3', -3.00",
    "'-€ 3', -3.00",
    "0, 0.00"
  })
  void anIncomeCanBeNegative(String text, String amount) {
    assertThat(read(Feit.INKOMEN, text)).isEqualTo(amount);
  }

  /** What the program writes it reads back, in both ways of writing. */
  @Test
  void readsBackWhatIsWritten() {
    for (long cents = 0; cents < 200_000_000; cents = cents * 3 + 7) {
      Euro euro = Euro.ofCents(cents);
      assertThat(read(Feit.INKOMEN, euro.toString())).isEqualTo(euro.toString());
      assertThat(read(Feit.INKOMEN, euro.toString().replace('.', ','))).isEqualTo(euro.toString());
    }
  }
}
