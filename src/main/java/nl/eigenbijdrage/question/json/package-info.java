/** Reads facts from JSON. */
package nl.eigenbijdrage.question.json;
