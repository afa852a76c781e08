package nl.eigenbijdrage.cli;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of its own behind a real pseudo-terminal, with somebody who types. */
final class AtTerminal implements AutoCloseable {

  /** What Ctrl-C sends. */
  static final String CTRL_C = "\u0003";

  /** What Ctrl-D sends. */
  static final String CTRL_D = "\u0004";

  private static final int SECONDS = 60;
  private static final int COLUMNS = 80;

  private final PtyProcess process;
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
  private int read;

  private AtTerminal(PtyProcess process) {
    this.process = process;
    Thread reader = new Thread(this::copy);
    reader.setDaemon(true);
    reader.start();
  }

  /** Runs the program at a terminal of this type, under this locale. */
  static AtTerminal run(String term, String locale, String... args) throws IOException {
    List<String> command = new ArrayList<>(javaCommand());
    command.addAll(List.of(args));
    return start(term, locale, command);
  }

  /** Runs a line of shell in which {@code $PROGRAM} is the program. */
  static AtTerminal shell(String line) throws IOException {
    StringBuilder program = new StringBuilder();
    for (String word : javaCommand()) {
      program.append('\'').append(word).append("' ");
    }
    return start("xterm", "C.UTF-8", List.of("sh", "-c", line.replace("$PROGRAM", program)));
  }

  /** The words with which the program is started. */
  static List<String> javaCommand() {
    return List.of(
        System.getProperty("java.home") + "/bin/java",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName());
  }

  private static AtTerminal start(String term, String locale, List<String> command)
      throws IOException {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("JAVA_TOOL"));
    environment.put("TERM", term);
    environment.put("LANG", locale);
    environment.put("LC_ALL", locale);
    return new AtTerminal(
        new PtyProcessBuilder(command.toArray(new String[0]))
            .setEnvironment(environment)
            .setInitialColumns(COLUMNS)
            .start());
  }

  private void copy() {
    byte[] buffer = new byte[4096];
    try (InputStream in = process.getInputStream()) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        synchronized (this) {
          seen.write(buffer, 0, count);
          notifyAll();
        }
      }
    } catch (IOException e) {
      // the other side is gone
    }
  }

  /** Everything that has appeared so far. */
  synchronized String screen() {
    return seen.toString(StandardCharsets.UTF_8);
  }

  /** Waits until a text appears that was not waited for before. */
  synchronized AtTerminal see(String text) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    int found = screen().indexOf(text, read);
    while (found < 0) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("not seen: " + text + "\nbut:\n" + screen());
      }
      wait(left);
      found = screen().indexOf(text, read);
    }
    read = found + text.length();
    return this;
  }

  /** Types these keys. */
  AtTerminal type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    return this;
  }

  /** Waits for a question, and answers it. */
  AtTerminal answer(String question, String answer) throws IOException, InterruptedException {
    return see(question).see("> ").type(answer + "\n");
  }

  /** Waits for the end; gives the exit code. */
  int exit() throws InterruptedException {
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("does not end:\n" + screen());
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
