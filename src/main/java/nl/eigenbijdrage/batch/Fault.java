package nl.eigenbijdrage.batch;

/**
 * A case without an outcome.
 *
 * @param line its line in the input
 * @param sentence what is wrong with it
 */
public record Fault(long line, String sentence) {}
