package nl.eigenbijdrage.outcome;

import java.time.LocalDate;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;

/**
 * The first later period whose amount differs.
 *
 * @param vanaf first day of that period
 * @param bedrag euro per period from then on
 * @param grond the ground that then decides
 * @param tekst what changes and why
 */
public record Verandering(LocalDate vanaf, Euro bedrag, Grond grond, Message tekst) {}
