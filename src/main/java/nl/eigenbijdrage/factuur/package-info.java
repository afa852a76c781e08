/** Bills held against what was due, period by period. Knows no file and no words. */
package nl.eigenbijdrage.factuur;
