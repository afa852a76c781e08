/** The report for a client as one HTML page that needs nothing else. */
package nl.eigenbijdrage.render.html;
