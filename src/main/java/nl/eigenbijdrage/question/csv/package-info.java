/** Reads facts from CSV. */
package nl.eigenbijdrage.question.csv;
