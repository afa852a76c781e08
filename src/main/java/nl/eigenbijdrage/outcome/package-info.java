/** What the program found: grounds, steps and the outcome. No rule of law, no words. */
package nl.eigenbijdrage.outcome;
