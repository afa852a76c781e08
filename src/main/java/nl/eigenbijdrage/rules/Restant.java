package nl.eigenbijdrage.rules;

import java.util.Set;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.EuroRange;

/**
 * What is left of the kostprijs of a voorziening.
 *
 * @param range euro; always bounded
 * @param ontbreekt the facts that would tell it exactly
 */
public record Restant(EuroRange range, Set<Feit> ontbreekt) {}
