package nl.eigenbijdrage.outcome;

import java.time.LocalDate;
import nl.eigenbijdrage.value.Message;

/**
 * A moment at which what is due changes.
 *
 * @param vanaf first day of the period from which it is different
 * @param tekst what changes and why
 * @param uitkomst the outcome from then on
 */
public record Moment(LocalDate vanaf, Message tekst, Outcome uitkomst) {}
