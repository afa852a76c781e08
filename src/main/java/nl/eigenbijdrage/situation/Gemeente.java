package nl.eigenbijdrage.situation;

/**
 * A gemeente as the register knows it.
 *
 * @param code {@code GM0546}
 * @param naam the name in the spelling of Statistics Netherlands
 */
public record Gemeente(String code, String naam) {}
