package nl.eigenbijdrage.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.cli.Program.Run;

/** Holds bills against what somebody alone, far above pension age, had to pay. */
final class Bills {

  /** The day on which they are checked. */
  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private Bills() {}

  /** Checks bills that come on standard input. */
  static Run check(String stdin, String... more) {
    List<String> args = new ArrayList<>(List.of("factuur", "--facturen", "-"));
    args.addAll(List.of("--huishouden", "alleen", "--leeftijd", "85"));
    args.addAll(List.of(more));
    return new Program().today(DAY).stdin(stdin).execute(args.toArray(String[]::new));
  }
}
