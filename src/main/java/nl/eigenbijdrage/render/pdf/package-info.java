/** From an HTML page to a PDF, with libraries that are loaded only for that. */
package nl.eigenbijdrage.render.pdf;
