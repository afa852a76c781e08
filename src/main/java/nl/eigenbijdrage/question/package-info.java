/**
 * From the text that somebody typed to typed facts: one parser and one check for every entrance.
 */
package nl.eigenbijdrage.question;
