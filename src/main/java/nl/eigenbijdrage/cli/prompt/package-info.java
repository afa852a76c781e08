/** The interview as a conversation: plain lines out, plain lines in. */
package nl.eigenbijdrage.cli.prompt;
