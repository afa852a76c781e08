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

  /**
   * The support that leaving it out stands for: something that falls under the ordinary rule, or
   * the only support for which parents can have to pay.
   *
   * @param parents whether the case is about the parents of a minor
   */
  public static List<Voorziening> support(boolean parents) {
    return List.of(
        Voorziening.of(
            parents ? VoorzieningSoort.WONINGAANPASSING : VoorzieningSoort.HUISHOUDELIJKE_HULP));
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
