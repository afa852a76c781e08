package nl.eigenbijdrage.cli;

import java.util.List;
import nl.eigenbijdrage.question.Problem;

/** The input is wrong; carries every problem to where they are told. */
final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  InputException(List<Problem> problems) {
    super("wrong input", null, false, false);
    this.problems = problems;
  }

  InputException(Problem problem) {
    this(List.of(problem));
  }

  List<Problem> problems() {
    return problems;
  }
}
