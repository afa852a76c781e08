/** Answers a whole caseload: many cases, one engine per thread, the order of the input. */
package nl.eigenbijdrage.batch;
