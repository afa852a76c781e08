package nl.eigenbijdrage.cli;

import java.io.PrintStream;
import java.util.function.LongConsumer;
import nl.eigenbijdrage.render.Texts;

/** Tells on a terminal how far a long run is, on one line that is written over. */
final class Progress implements LongConsumer {

  private static final long EVERY_NANOS = 500_000_000;
  private static final String OVERWRITE = "\r";

  private final PrintStream err;
  private final Texts texts;
  private final boolean shown;
  private final long start = System.nanoTime();
  private long told = start;
  private int width;
  private boolean ended;

  /** On Ctrl-C: what the shell says next does not come to stand behind the line. */
  private Thread interrupted;

  /** Progress that is shown when somebody reads the messages. */
  Progress(Terminal terminal, Texts texts) {
    this.err = terminal.err();
    this.texts = texts;
    this.shown = terminal.errIsTerminal();
  }

  @Override
  public void accept(long done) {
    long now = System.nanoTime();
    if (shown && now - told > EVERY_NANOS) {
      told = now;
      show(texts.text("batch.bezig", done, perSecond(done)));
    }
  }

  private synchronized void show(String line) {
    if (ended) {
      return;
    }
    if (interrupted == null) {
      interrupted = new Thread(this::breakLine);
      Runtime.getRuntime().addShutdownHook(interrupted);
    }
    err.print(OVERWRITE + line);
    err.flush();
    width = Math.max(width, line.length());
  }

  private synchronized void breakLine() {
    ended = true;
    err.println();
    err.flush();
  }

  /** How many cases a second it went. */
  long perSecond(long done) {
    long micros = Math.max(1, (System.nanoTime() - start) / 1000);
    return done * 1_000_000 / micros;
  }

  /** Wipes the line. */
  synchronized void end() {
    if (width > 0 && !ended) {
      try {
        Runtime.getRuntime().removeShutdownHook(interrupted);
      } catch (IllegalStateException e) {
        return; // going down already: the line is broken off
      }
      ended = true;
      err.print(OVERWRITE + " ".repeat(width) + OVERWRITE);
      err.flush();
    }
  }
}
