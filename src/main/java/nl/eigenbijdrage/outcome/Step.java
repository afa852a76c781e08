package nl.eigenbijdrage.outcome;

import nl.eigenbijdrage.value.Message;

/**
 * One step of a sum, so that a person can redo it by hand.
 *
 * @param tekst what is done
 * @param uitkomst what comes out: an amount, a date, a word
 */
public record Step(Message tekst, Object uitkomst) {}
