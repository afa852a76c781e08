/** The amounts of the law per year, with their sources; and the reasons why one can be missing. */
package nl.eigenbijdrage.rates;
