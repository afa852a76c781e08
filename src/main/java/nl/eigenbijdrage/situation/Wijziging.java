package nl.eigenbijdrage.situation;

import java.time.LocalDate;

/**
 * Facts that hold from a day on.
 *
 * @param vanaf the day of the change
 * @param situatie all facts after it
 */
public record Wijziging(LocalDate vanaf, Situation situatie) {}
