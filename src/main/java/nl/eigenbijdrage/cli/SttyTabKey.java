package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.eigenbijdrage.cli.prompt.TabKey;

/**
 * Tells the terminal on standard input, through the system's own {@code stty}, that the tab key
 * ends a line too. Where there is no such command the key stays what it is.
 */
final class SttyTabKey implements TabKey {

  private static final String STTY = "stty";
  private static final int SECONDS = 2;
  private static final int LONGEST = 1000;

  private volatile Optional<String> before = Optional.empty();

  @Override
  public boolean endsLine() {
    Optional<String> settings = stty("-g");
    if (settings.isEmpty() || stty("eol", "^I").isEmpty()) {
      return false;
    }
    before = settings;
    return true;
  }

  @Override
  public void asBefore() {
    Optional<String> settings = before;
    before = Optional.empty();
    settings.ifPresent(SttyTabKey::stty);
  }

  /** What the command prints; empty when it cannot be run, or fails. */
  private static Optional<String> stty(String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = STTY;
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      byte[] printed = process.getInputStream().readNBytes(LONGEST);
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
      return ended
          ? Optional.of(new String(printed, StandardCharsets.US_ASCII).strip())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
