package nl.eigenbijdrage.outcome;

import nl.eigenbijdrage.value.Euro;

/**
 * What each of two spouses owes of a contribution that was computed for both, in proportion to
 * their incomes: Besluit langdurige zorg, 3.3.2.9 lid 3; Uitvoeringsbesluit Wmo 2015, 3.19 lid 3.
 * The parts add up to the whole.
 *
 * @param client euro per period
 * @param partner euro per period
 */
public record Verdeling(Euro client, Euro partner) {}
