package nl.eigenbijdrage.outcome;

import java.util.Optional;
import nl.eigenbijdrage.situation.Feit;

/**
 * A fact in which two cases differ.
 *
 * @param feit the fact
 * @param van its value in the first case; empty when it is not known there
 * @param naar its value in the second case; empty when it is not known there
 */
public record FeitVerschil(Feit feit, Optional<Object> van, Optional<Object> naar) {}
