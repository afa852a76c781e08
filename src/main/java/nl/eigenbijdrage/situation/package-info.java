/** The facts of one household, typed; a fact that is not known is absent. Holds no rule of law. */
package nl.eigenbijdrage.situation;
