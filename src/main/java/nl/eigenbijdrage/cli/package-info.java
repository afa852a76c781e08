/** The command line: commands, exit codes and streams; the only place that knows System. */
package nl.eigenbijdrage.cli;
