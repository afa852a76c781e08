package nl.eigenbijdrage.question;

import java.util.Optional;
import nl.eigenbijdrage.value.CaseId;

/**
 * One case of a caseload.
 *
 * @param number the line in the file on which it starts, counted from 1
 * @param id what the caseload calls it; empty when it has no name
 * @param answers the facts, with what is wrong with their form
 */
public record CaseLine(long number, Optional<CaseId> id, Answers answers) {}
