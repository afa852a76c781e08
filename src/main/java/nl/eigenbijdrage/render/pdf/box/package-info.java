/** The only package that uses the libraries for PDF; loaded together with them. */
package nl.eigenbijdrage.render.pdf.box;
