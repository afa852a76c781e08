package nl.eigenbijdrage.situation;

import java.util.List;
import java.util.Map;

/**
 * The facts that mean the ordinary case when they are left out. Some do so only beside other facts:
 * whether a stay is part-time is no question for who lives at home.
 */
public final class GewoonGeval {

  private GewoonGeval() {}

  /**
   * Whether leaving out the fact means the ordinary case; only {@code onbekend} makes it unknown.
   *
   * @param facts what is known of the case
   */
  public static boolean has(Feit feit, Map<Feit, Object> facts) {
    return switch (feit) {
      case VOORZIENING, GEBOORTEDATUM, OUDER, WLZ, OPVANGNACHTEN, BESLUIT_GEMEENTE -> true;
      case EERDER_HOOG -> facts.get(Feit.ZORG) instanceof Zorg care && care.isVerblijf();
      case DEELTIJDVERBLIJF -> facts.get(Feit.ZORG) == Zorg.WLZ_INSTELLING;
      case WOONCOMPONENT ->
          facts.get(Feit.ZORG) == Zorg.BESCHERMD_WONEN || hasBeschermdWonen(facts);
      default -> false;
    };
  }

  private static boolean hasBeschermdWonen(Map<Feit, Object> facts) {
    if (facts.get(Feit.VOORZIENING) instanceof List<?> list) {
      for (Object one : list) {
        if (((Voorziening) one).soort() == VoorzieningSoort.BESCHERMD_WONEN) {
          return true;
        }
      }
    }
    return false;
  }
}
