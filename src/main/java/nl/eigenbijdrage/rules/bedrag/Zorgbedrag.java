package nl.eigenbijdrage.rules.bedrag;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/**
 * What a low or high contribution comes to.
 *
 * @param range euro per month; empty when it cannot be determined
 * @param maximum what it never exceeds, also when it cannot be determined
 * @param marge between which amounts it lies when figures behind it are not certain
 * @param opInkomen whether it was computed from the income
 * @param verder what else holds or does not, such as that it is the highest amount
 * @param stappen how it was computed
 * @param ontbreekt the facts that would narrow the range
 * @param meldingen what the reader should know of it
 * @param aannames the choices made where the law leaves room, as far as they matter here
 */
public record Zorgbedrag(
    Optional<EuroRange> range,
    Optional<Euro> maximum,
    Optional<EuroRange> marge,
    boolean opInkomen,
    List<Finding> verder,
    List<Step> stappen,
    List<Feit> ontbreekt,
    List<Melding> meldingen,
    List<Message> aannames) {

  /** An amount that cannot be determined. */
  static Zorgbedrag unknown(Optional<Euro> maximum) {
    return new Zorgbedrag(
        Optional.empty(),
        maximum,
        Optional.empty(),
        true,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The amounts that are possible. */
  public EuroRange possible() {
    return range.orElse(new EuroRange(Euro.ZERO, maximum));
  }

  /** Whether there is one amount. */
  public boolean isExact() {
    return range.isPresent() && range.get().isExact();
  }
}
