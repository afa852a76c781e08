package nl.eigenbijdrage.value;

/**
 * What a caseload calls one of its cases. It means nothing to the program and is given back as it
 * came.
 *
 * @param text as it was written
 * @param number whether it stood there as a JSON number
 */
public record CaseId(String text, boolean number) {}
