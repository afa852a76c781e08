/** The rules of law: which regime holds on a day, which grounds apply, and what is due. */
package nl.eigenbijdrage.rules;
