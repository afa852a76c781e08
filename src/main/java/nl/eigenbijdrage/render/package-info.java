/** Puts outcomes into words and layout; holds no rule and no sentence. */
package nl.eigenbijdrage.render;
