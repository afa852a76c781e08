/** The sums: income that counts, and what is due per period. */
package nl.eigenbijdrage.rules.bedrag;
