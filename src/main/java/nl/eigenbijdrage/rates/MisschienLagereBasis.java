package nl.eigenbijdrage.rates;

import nl.eigenbijdrage.value.Euro;

/**
 * A lower base amount that a gemeente asked in 2015-2018, up to an income, where the source does
 * not say for which kinds of household.
 *
 * @param basis euro per four weeks
 * @param inkomenTot the income up to which no more than that was asked, euro per year
 */
public record MisschienLagereBasis(Euro basis, Euro inkomenTot) {}
