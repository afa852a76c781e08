package nl.eigenbijdrage.outcome;

import java.util.Optional;
import nl.eigenbijdrage.situation.Voorziening;

/**
 * What one voorziening by itself comes to.
 *
 * @param voorziening the support
 * @param verschuldigd whether it makes the contribution due; empty when unknown
 * @param grond why
 */
public record VoorzieningOordeel(
    Voorziening voorziening, Optional<Boolean> verschuldigd, Grond grond) {}
