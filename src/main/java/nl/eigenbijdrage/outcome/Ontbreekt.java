package nl.eigenbijdrage.outcome;

import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Message;

/**
 * A fact on which the outcome depends.
 *
 * @param feit the fact
 * @param waarom why it matters here
 */
public record Ontbreekt(Feit feit, Message waarom) {}
