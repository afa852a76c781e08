package nl.eigenbijdrage.cli.prompt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines from a stream of UTF-8, whatever the locale says. On a terminal its own line editing does
 * the rest: backspace, and the keys that end the input or the program.
 */
public final class PlainLines implements LineSource {

  private final InputStream in;
  private final TabKey tab;
  private boolean tabEnds;

  /**
   * Lines from a stream.
   *
   * @param tab makes the terminal hand over what is typed when the tab key is pressed
   */
  public PlainLines(InputStream in, TabKey tab) {
    this.in = in;
    this.tab = tab;
  }

  @Override
  public void tabEndsLine(boolean ends) {
    if (ends) {
      tabEnds = tab.endsLine();
    } else {
      tab.asBefore();
      tabEnds = false;
    }
  }

  @Override
  public Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int read = in.read();
    if (read < 0) {
      return Optional.empty();
    }
    while (read >= 0 && read != '\n') {
      if (line.size() <= LONGEST) {
        line.write(read);
      }
      read = tabEnds && read == TAB ? '\n' : in.read();
    }
    return Optional.of(line.toString(StandardCharsets.UTF_8));
  }
}
