package nl.eigenbijdrage.batch;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.render.CaseWriter;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.rules.Assessor;

/**
 * Everything that one thread needs to answer cases; nothing of it is shared with another.
 *
 * @param rates the rates, read as they are needed
 * @param assessor the engine behind every command
 * @param texts the words for what is wrong with a case
 * @param writer where the lines go
 * @param today the day that is filled in when a case has no date; the same for the whole run
 */
public record Engine(
    JsonRates rates,
    Assessor assessor,
    Texts texts,
    CaseWriter writer,
    Supplier<LocalDate> today) {}
