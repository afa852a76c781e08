/** The grounds on which nothing is due, one class each. */
package nl.eigenbijdrage.rules.grond;
