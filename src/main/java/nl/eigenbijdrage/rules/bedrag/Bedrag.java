package nl.eigenbijdrage.rules.bedrag;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.EuroRange;

/**
 * What a sum comes to.
 *
 * @param range euro per period; empty when it cannot be determined
 * @param reden the reason for this amount, or why it cannot be determined
 * @param stappen how it was computed
 * @param ontbreekt the facts that would narrow the range
 * @param meldingen what the reader should know of it
 */
public record Bedrag(
    Optional<EuroRange> range,
    Finding reden,
    List<Step> stappen,
    List<Feit> ontbreekt,
    List<Melding> meldingen) {}
