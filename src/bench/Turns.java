import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times commands in turn and prints the median of each, and of its ratio to the first in the same
 * round: what slows the machine down for a while slows down the whole round.
 *
 * <p>Arguments: the number of rounds, then a name and a command, a lone {@code --} between two.
 */
final class Turns {

  private static final int WARM_UP = 3;

  private record Contestant(String name, List<String> command, List<Double> millis) {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(args[0]);
    List<Contestant> contestants = contestants(Arrays.asList(args).subList(1, args.length));
    List<String> answers = new ArrayList<>();
    for (int round = -WARM_UP; round < rounds; round++) {
      for (Contestant contestant : contestants) {
        long start = System.nanoTime();
        String answer = run(contestant.command());
        if (round >= 0) {
          contestant.millis().add((System.nanoTime() - start) / 1e6);
        } else if (round == -1) {
          answers.add(answer);
        }
      }
    }
    List<Double> reference = contestants.get(0).millis();
    for (Contestant contestant : contestants) {
      List<Double> ratios = new ArrayList<>();
      for (int i = 0; i < rounds; i++) {
        ratios.add(contestant.millis().get(i) / reference.get(i));
      }
      System.out.printf(
          Locale.ROOT,
          "%-20s %6.1f ms  %5.2f x%n",
          contestant.name(),
          median(contestant.millis()),
          median(ratios));
    }
    if (answers.stream().skip(1).distinct().count() > 1) {
      System.out.println("The answers differ!");
      System.exit(1);
    }
  }

  private static List<Contestant> contestants(List<String> words) {
    List<Contestant> contestants = new ArrayList<>();
    List<String> rest = words;
    while (!rest.isEmpty()) {
      int end = rest.contains("--") ? rest.indexOf("--") : rest.size();
      contestants.add(new Contestant(rest.get(0), rest.subList(1, end), new ArrayList<>()));
      rest = rest.subList(Math.min(end + 1, rest.size()), rest.size());
    }
    return contestants;
  }

  /** Runs a command and returns all it said, on either stream. */
  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes());
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IOException(command + " ended with " + exit + ":\n" + said);
    }
    return said;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
