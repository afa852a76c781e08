package nl.eigenbijdrage.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.situation.Feit;

/** What a citizen can do now. */
public final class Advice {

  private Advice() {}

  /** What to do with this outcome, each advice by itself. */
  public static List<String> of(Outcome outcome, Texts texts) {
    String which = outcome.details().regeling().isIntramuraal() ? ".zorg" : "";
    String soort = outcome.details().periode().soort().code();
    String afterwards = texts.text("watnu.achteraf." + soort);
    String advices = texts.text("watnu." + outcome.code() + which, afterwards);
    return new ArrayList<>(List.of(advices.split("\n", -1)));
  }

  /**
   * Whether nothing is due because of a contribution that the program can tell as well, once it is
   * asked about that care; which it has not been.
   */
  public static boolean asksForCare(Outcome outcome) {
    Optional<Finding> decisive = outcome.details().beslissend();
    return decisive.isPresent()
        && isForCare(decisive.get())
        && !outcome.details().situation().knows(Feit.ZORG);
  }

  /** Whether it is the low or high contribution, which the program can tell. */
  static boolean isForCare(Finding finding) {
    return finding.grond() == Grond.WLZ_BIJDRAGE
        || finding.grond() == Grond.BESCHERMD_WONEN_BIJDRAGE;
  }
}
