/** Reads and checks the rates files; the only place for JSON of rates. */
package nl.eigenbijdrage.rates.json;
