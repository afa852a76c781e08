package nl.eigenbijdrage.question;

import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.Coded;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.PartnerZorg;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.Vorm;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.situation.Zorg;

/** The values that a fact with a fixed list of answers can have. */
public final class Choices {

  private Choices() {}

  /** The possible values, in the order in which they are shown; none for other facts. */
  public static Coded[] of(Feit feit) {
    return switch (feit) {
      case HUISHOUDEN -> Huishouden.values();
      case WLZ -> WlzBijdrage.values();
      case BESLUIT_GEMEENTE -> BesluitGemeente.values();
      case ZORG -> Zorg.values();
      case PARTNER_ZORG -> PartnerZorg.values();
      case SOORT -> VoorzieningSoort.values();
      case VORM -> Vorm.values();
      case VOOR -> Wie.values();
      default -> new Coded[0];
    };
  }

  /** The words of the possible values, with commas between. */
  public static String words(Feit feit) {
    StringBuilder words = new StringBuilder();
    for (Coded value : of(feit)) {
      words.append(words.length() == 0 ? "" : ", ").append(value.code());
    }
    return words.toString();
  }
}
