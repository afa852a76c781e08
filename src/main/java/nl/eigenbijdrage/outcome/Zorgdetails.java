package nl.eigenbijdrage.outcome;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/**
 * What only an outcome for beschermd wonen or the Wlz carries.
 *
 * @param marge between which amounts the amount lies when figures that it rests on are not certain
 * @param verdeling the parts of two spouses
 * @param dagen of how many days of the month it is the contribution, when not of the whole month
 * @param aannames what was filled in or ruled for the low or high contribution
 */
public record Zorgdetails(
    Optional<EuroRange> marge,
    Optional<Verdeling> verdeling,
    Optional<Integer> dagen,
    List<Message> aannames) {

  public static final Zorgdetails NONE =
      new Zorgdetails(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  /** Details without parts or margin. */
  public static Zorgdetails of(Optional<Integer> dagen, List<Message> aannames) {
    return new Zorgdetails(Optional.empty(), Optional.empty(), dagen, aannames);
  }
}
