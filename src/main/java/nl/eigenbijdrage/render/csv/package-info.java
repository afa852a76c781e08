/** Writes outcomes as CSV. */
package nl.eigenbijdrage.render.csv;
