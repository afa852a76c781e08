package nl.eigenbijdrage.cli;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.rates.Jaartarieven;

/** The years for which somebody asks the rates. */
final class Years {

  private static final String NAME = "jaar";
  private static final int DIGITS = 4;

  private final Session session;

  Years(Session session) {
    this.session = session;
  }

  /** The rates of the year in {@code text}; empty, with a problem, when there are none. */
  Optional<Jaartarieven> read(String text) {
    String year = Plain.clean(text);
    boolean wellFormed = year.length() == DIGITS;
    for (int i = 0; i < year.length(); i++) {
      wellFormed &= year.charAt(i) >= '0' && year.charAt(i) <= '9';
    }
    if (!wellFormed) {
      session.problem(Problem.named(NAME, "geen-jaar", Plain.show(text)));
      return Optional.empty();
    }
    return read(Integer.parseInt(year));
  }

  /** The rates of a year; empty, with a problem, when there are none. */
  Optional<Jaartarieven> read(int year) {
    Optional<Jaartarieven> found = session.rates().jaar(year);
    if (found.isEmpty()) {
      List<Integer> years = session.rates().jaren();
      session.problem(
          years.isEmpty()
              ? Problem.named(NAME, "geen-tarieven")
              : Problem.named(
                  NAME, "geen-tarieven-van-jaar", year, years.get(0), years.get(years.size() - 1)));
    }
    return found;
  }

  /** The rates of the newest year. */
  Optional<Jaartarieven> newest() {
    List<Integer> years = session.rates().jaren();
    if (years.isEmpty()) {
      session.problem(Problem.named(NAME, "geen-tarieven"));
      return Optional.empty();
    }
    return session.rates().jaar(years.get(years.size() - 1));
  }
}
