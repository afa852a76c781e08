/** Writes outcomes as JSON. */
package nl.eigenbijdrage.render.json;
