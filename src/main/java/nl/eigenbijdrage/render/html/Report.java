package nl.eigenbijdrage.render.html;

import java.time.LocalDate;
import java.util.List;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Tijdlijn;
import nl.eigenbijdrage.render.json.Herkomst;
import nl.eigenbijdrage.value.Message;

/**
 * What a report tells.
 *
 * @param uitkomst the outcome of the period that was asked for
 * @param tijdlijn that period and those after it
 * @param opmerkingen what was left out or ended at a change of the facts: the day, and what
 * @param datum the day of the report
 * @param herkomst which program and which rates files it rests on
 */
public record Report(
    Outcome uitkomst,
    Tijdlijn tijdlijn,
    List<Message> opmerkingen,
    LocalDate datum,
    Herkomst herkomst) {}
