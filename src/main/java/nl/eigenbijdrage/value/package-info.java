/** Immutable values without a rule of law: money, percentages, periods, date ranges, sources. */
package nl.eigenbijdrage.value;
