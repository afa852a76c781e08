package nl.eigenbijdrage.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void leavesNothingThatATerminalActsOn() {
    // the planes in use, and the tags of plane 14
    for (int point = 0; point < 0xE01F0; point = point == 0x2FFFF ? 0xE0000 : point + 1) {
      String text = "a" + Character.toString(point) + "b";
      for (String shown : new String[] {Plain.show(text), Plain.clean(text)}) {
        if (!isHarmless(shown)) {
          fail("U+%04X", point);
        }
      }
    }
  }

  private static boolean isHarmless(String shown) {
    for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
      int type = Character.getType(shown.codePointAt(i));
      if (type == Character.CONTROL
          || type == Character.FORMAT
          || type == Character.SURROGATE
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR) {
        return false;
      }
    }
    return true;
  }

  @Test
  void keepsLettersAsTheyAre() {
    assertThat(Plain.show("'s-Hertogenbosch, Súdwest-Fryslân € 5"))
        .isEqualTo("'s-Hertogenbosch, Súdwest-Fryslân € 5");
    assertThat(Plain.clean("  Súdwest-Fryslân\u00A0 ")).isEqualTo("Súdwest-Fryslân");
  }

  @Test
  void cutsWhatIsLong() {
    assertThat(Plain.show("x".repeat(60))).hasSize(60);
    assertThat(Plain.show("x".repeat(61))).hasSize(63).endsWith("...");
    assertThat(Plain.show("x".repeat(1_000_000))).hasSize(63);
  }
}
